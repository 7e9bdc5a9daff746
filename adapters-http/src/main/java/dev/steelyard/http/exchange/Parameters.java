package dev.steelyard.http.exchange;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Named values of a query or a form, in the order sent. A name may come several times.
 *
 * @param values name to its values
 */
public record Parameters(Map<String, List<String>> values) {

  /** Copies the map. */
  public Parameters {
    values = new LinkedHashMap<>(values);
  }

  /**
   * Reads {@code name=value&name=value}.
   *
   * @param encoded percent-encoded UTF-8, a plus sign for a space
   * @return the parameters
   * @throws Refusal if the encoding is broken
   */
  public static Parameters decode(String encoded) {
    var values = new LinkedHashMap<String, List<String>>();
    for (String pair : encoded.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
      }
    }
    return new Parameters(values);
  }

  /**
   * Decodes to bytes first: the decoder of the JDK would replace what is not UTF-8 without a word.
   */
  private static String decoded(String encoded) {
    try {
      byte[] bytes = latin(encoded).getBytes(StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException broken) {
      throw ProblemDetails.INVALID_REQUEST.refusal(
          "A parameter must be percent-encoded UTF-8, but one is \"" + shown(encoded) + "\".");
    }
  }

  private static String latin(String encoded) {
    if (!StandardCharsets.US_ASCII.newEncoder().canEncode(encoded)) {
      throw new IllegalArgumentException("not percent-encoded");
    }
    return URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1);
  }

  private static String shown(String encoded) {
    return encoded.length() > 40 ? encoded.substring(0, 40) + "…" : encoded;
  }

  /**
   * The first value of a name.
   *
   * @param name a name
   * @return empty when it was not sent
   */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /**
   * All values of a name.
   *
   * @param name a name
   * @return in the order sent
   */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /**
   * The names that were sent.
   *
   * @return in the order sent
   */
  public Set<String> names() {
    return values.keySet();
  }
}
