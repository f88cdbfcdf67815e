package dev.unhang.checks;

import static dev.unhang.testing.Framework.GRPC;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Other servers than Netty, each with its own hooks. */
final class DisconnectFieldFixServersFurtherTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void grpcRequestObserver() {
    checks
        .with(GRPC)
        .fixes(
            """
            package news;

            import io.grpc.stub.StreamObserver;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class Requests implements StreamObserver<String> {
              private final ScheduledExecutorService scheduler;
              private final StreamObserver<String> answers;

              Requests(ScheduledExecutorService scheduler, StreamObserver<String> answers) {
                this.scheduler = scheduler;
                this.answers = answers;
              }

              @Override
              public void onNext(String request) {
                scheduler.scheduleAtFixedRate(() -> System.out.println(request), 0, 11, TimeUnit.SECONDS);
              }

              @Override
              public void onError(Throwable cause) {
                System.out.println(cause);
              }

              @Override
              public void onCompleted() {
                answers.onCompleted();
              }
            }
            """,
            """
            package news;

            import io.grpc.stub.StreamObserver;
            import java.util.Set;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Requests implements StreamObserver<String> {
              private final ScheduledExecutorService scheduler;
              private final StreamObserver<String> answers;
              private final Set<ScheduledFuture<?>> tasks = ConcurrentHashMap.newKeySet();

              Requests(ScheduledExecutorService scheduler, StreamObserver<String> answers) {
                this.scheduler = scheduler;
                this.answers = answers;
              }

              @Override
              public void onNext(String request) {
                tasks.removeIf(ScheduledFuture::isDone);
                tasks.add(scheduler.scheduleAtFixedRate(() -> System.out.println(request), 0, 11, TimeUnit.SECONDS));
              }

              @Override
              public void onError(Throwable cause) {
                tasks.forEach(task -> task.cancel(true));
                System.out.println(cause);
              }

              @Override
              public void onCompleted() {
                answers.onCompleted();
              }
            }
            """);
  }

  @Test
  void grpcServerCallListener() {
    checks
        .with(GRPC)
        .fixes(
            """
            package news;

            import io.grpc.ServerCall;
            import java.util.concurrent.ExecutorService;

            class CallListener extends ServerCall.Listener<String> {
              private final ExecutorService executor;

              CallListener(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void onMessage(String message) {
                executor.submit(() -> work(message));
              }

              private void work(String message) {
                while (true) {
                  System.out.println("12 " + message);
                }
              }
            }
            """,
            """
            package news;

            import io.grpc.ServerCall;
            import java.util.Set;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;

            class CallListener extends ServerCall.Listener<String> {
              private final ExecutorService executor;
              private final Set<Future<?>> tasks = ConcurrentHashMap.newKeySet();

              CallListener(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void onMessage(String message) {
                tasks.removeIf(Future::isDone);
                tasks.add(executor.submit(() -> work(message)));
              }

              @Override
              public void onCancel() {
                tasks.forEach(task -> task.cancel(true));
                super.onCancel();
              }

              private void work(String message) {
                while (true) {
                  System.out.println("12 " + message);
                }
              }
            }
            """);
  }

  @Test
  void sharedExecutorIsLeftAlone() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class EndsAll extends ChannelInboundHandlerAdapter {
              private static final ExecutorService POOL = Executors.newCachedThreadPool();

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                POOL.submit(() -> work(ctx));
              }

              private void work(ChannelHandlerContext ctx) {
                while (true) {
                  ctx.write("13");
                }
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                POOL.shutdownNow();
                ctx.fireChannelInactive();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;

            class EndsAll extends ChannelInboundHandlerAdapter {
              private static final ExecutorService POOL = Executors.newCachedThreadPool();
              private Future<?> task;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                task = POOL.submit(() -> work(ctx));
              }

              private void work(ChannelHandlerContext ctx) {
                while (true) {
                  ctx.write("13");
                }
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (task != null) {
                  task.cancel(true);
                }
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void hookOfTheSuperclassIsCalled() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            abstract class Old extends ChannelInboundHandlerAdapter {
              @Override
              public void channelInactive(ChannelHandlerContext gone) throws java.io.IOException {
                System.out.println("gone 14");
              }

              static class Young extends Old {
                @Override
                public void channelActive(ChannelHandlerContext ctx) {
                  ctx.executor().scheduleAtFixedRate(() -> ctx.write("14"), 0, 14, TimeUnit.SECONDS);
                }
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.io.IOException;
            import java.util.concurrent.TimeUnit;

            abstract class Old extends ChannelInboundHandlerAdapter {
              @Override
              public void channelInactive(ChannelHandlerContext gone) throws java.io.IOException {
                System.out.println("gone 14");
              }

              static class Young extends Old {
                private ScheduledFuture<?> task;

                @Override
                public void channelActive(ChannelHandlerContext ctx) {
                  task = ctx.executor().scheduleAtFixedRate(() -> ctx.write("14"), 0, 14, TimeUnit.SECONDS);
                }

                @Override
                public void channelInactive(ChannelHandlerContext ctx) throws IOException {
                  if (task != null) {
                    task.cancel(true);
                  }
                  super.channelInactive(ctx);
                }
              }
            }
            """);
  }

  @Test
  void jakartaWithoutAHook() {
    checks
        .with(WEBSOCKET)
        .fixes(
            """
            package news;

            import jakarta.websocket.OnMessage;
            import jakarta.websocket.OnOpen;
            import jakarta.websocket.Session;
            import jakarta.websocket.server.ServerEndpoint;
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            @ServerEndpoint("/news")
            public class WithoutAHook {
              private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(15);

              @OnOpen
              public void open(Session session) {
                SCHEDULER.scheduleAtFixedRate(
                    () -> session.getAsyncRemote().sendText("15"), 0, 15, TimeUnit.SECONDS);
              }

              @OnMessage
              public String message(String text) {
                return text;
              }
            }
            """,
            """
            package news;

            import jakarta.websocket.OnClose;
            import jakarta.websocket.OnMessage;
            import jakarta.websocket.OnOpen;
            import jakarta.websocket.Session;
            import jakarta.websocket.server.ServerEndpoint;
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            @ServerEndpoint("/news")
            public class WithoutAHook {
              private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(15);
              private volatile ScheduledFuture<?> task;

              @OnOpen
              public void open(Session session) {
                task = SCHEDULER.scheduleAtFixedRate(
                    () -> session.getAsyncRemote().sendText("15"), 0, 15, TimeUnit.SECONDS);
              }

              @OnClose
              public void onClose() {
                if (task != null) {
                  task.cancel(true);
                }
              }

              @OnMessage
              public String message(String text) {
                return text;
              }
            }
            """);
  }
}
