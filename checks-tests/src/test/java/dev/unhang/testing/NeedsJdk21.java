package dev.unhang.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * Tests whose sources close an {@code ExecutorService}: the class library of JDK 17 has no such
 * method, so that they can be compiled on JDK 21 and later only.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "ExecutorService.close() needs Java 19")
public @interface NeedsJdk21 {}
