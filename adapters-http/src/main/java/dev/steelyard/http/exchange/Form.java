package dev.steelyard.http.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The fields that a browser sends. */
public final class Form {

  private Form() {}

  /**
   * Reads the fields of a body.
   *
   * @param body what was sent
   * @return the fields in the order sent
   * @throws Refusal if the body is not a form
   */
  public static Parameters of(Body body) {
    String type = body.contentType().toLowerCase(Locale.ROOT);
    if (type.startsWith("multipart/form-data")) {
      return MultipartForm.read(body.contentType(), body.bytes());
    }
    if (type.startsWith("application/x-www-form-urlencoded")) {
      return Parameters.decode(new String(body.bytes(), StandardCharsets.ISO_8859_1));
    }
    throw ProblemDetails.UNSUPPORTED_MEDIA_TYPE.refusal(
        "This address takes the fields of a form. Programs use /v1/evaluate.");
  }
}
