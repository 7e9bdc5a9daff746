package dev.steelyard.http.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is sent back.
 *
 * @param status the HTTP status
 * @param mediaType what the body is; empty when there is none
 * @param body the text of the body, sent as UTF-8
 * @param headers further headers
 */
public record Reply(int status, String mediaType, String body, Map<String, String> headers) {

  /** HTML pages. */
  public static final String HTML = "text/html";

  /** Refuses null and copies the headers. */
  public Reply {
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(body, "body");
    headers = new LinkedHashMap<>(headers);
  }

  /**
   * A reply with status 200.
   *
   * @param mediaType what the body is
   * @param body the text of the body
   * @return the reply
   */
  public static Reply of(String mediaType, String body) {
    return new Reply(200, mediaType, body, Map.of());
  }

  /**
   * An HTML page.
   *
   * @param markup the whole page
   * @return the reply
   */
  public static Reply html(String markup) {
    return of(HTML, markup);
  }

  /**
   * A reply that sends the browser to another page.
   *
   * @param address a percent-encoded address on this server
   * @return the reply
   */
  public static Reply redirect(String address) {
    return new Reply(303, "", "", Map.of("Location", address));
  }

  /**
   * This reply with a header.
   *
   * @param name of the header
   * @param value of the header
   * @return a new reply
   */
  public Reply with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, mediaType, body, more);
  }

  /**
   * This reply with another status.
   *
   * @param other the status
   * @return a new reply
   */
  public Reply withStatus(int other) {
    return new Reply(other, mediaType, body, headers);
  }
}
