package dev.unhang.setup;

/** What becomes of an unexpected exception inside a check. */
public enum InternalErrors {
  /** One warning per check and compilation, at the code that the check was looking at. */
  WARN,
  /** Nothing: the check is silent about that code. */
  SILENT,
  /** The exception leaves the check, so that Error Prone prints its stack trace and stops. */
  THROW
}
