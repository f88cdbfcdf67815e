package dev.unhang.fix;

/** Why there is no patch, in words that follow "because". */
public final class NoPatchException extends Exception {
  private static final long serialVersionUID = 1L;

  public NoPatchException(String reason) {
    super(reason, null, false, false);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
