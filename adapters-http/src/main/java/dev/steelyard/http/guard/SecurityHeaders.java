package dev.steelyard.http.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/** Headers that every reply has, whatever it is. */
public final class SecurityHeaders {

  private SecurityHeaders() {}

  /**
   * The headers.
   *
   * @return name to value, in the order sent
   */
  public static Map<String, String> all() {
    var headers = new LinkedHashMap<String, String>();
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cache-Control", "no-store");
    headers.put("Vary", "Accept, Accept-Encoding");
    return headers;
  }
}
