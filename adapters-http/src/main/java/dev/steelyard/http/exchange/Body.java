package dev.steelyard.http.exchange;

import java.util.Objects;

/** The body of a request, not read yet. */
public final class Body {

  /** A request without a body. */
  public static final Body NONE = new Body("", new byte[0]);

  private final String contentType;
  private final byte[] bytes;

  /**
   * A body as it came.
   *
   * @param contentType the header that says what it is; empty when it was not sent
   * @param bytes everything that was sent
   */
  public Body(String contentType, byte[] bytes) {
    this.contentType = Objects.requireNonNull(contentType, "contentType");
    this.bytes = bytes.clone();
  }

  /**
   * What the client says it is.
   *
   * @return the header; empty when it was not sent
   */
  public String contentType() {
    return contentType;
  }

  /**
   * Everything that was sent.
   *
   * @return a copy
   */
  public byte[] bytes() {
    return bytes.clone();
  }
}
