package dev.steelyard.http.page;

import dev.steelyard.core.decision.Answers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An address on this server.
 *
 * @param text percent-encoded
 */
record Address(String text) {

  /** The address of a path whose segments are encoded one by one. */
  static Address of(String... segments) {
    var path = new StringBuilder();
    for (String segment : segments) {
      path.append('/').append(encoded(segment));
    }
    return new Address(path.toString());
  }

  Address with(String name, String value) {
    String separator = text.indexOf('?') < 0 ? "?" : "&";
    return new Address(text + separator + encoded(name) + "=" + encoded(value));
  }

  Address with(Answers answers) {
    Address address = this;
    for (var answer : answers.given().entrySet()) {
      address = address.with("answer", answer.getKey() + "=" + answer.getValue());
    }
    return address;
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
