package dev.steelyard.cli.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a Markdown file that are ours. The rest belongs to the people who edit it. */
public final class MarkedParts {

  private static final Pattern PART =
      Pattern.compile(
          "<!-- steelyard:begin ([a-z-]+) -->.*?<!-- steelyard:end \\1 -->", Pattern.DOTALL);

  private MarkedParts() {}

  static String begin(String name) {
    return "<!-- steelyard:begin " + name + " -->";
  }

  static String end(String name) {
    return "<!-- steelyard:end " + name + " -->";
  }

  /**
   * A file with its marked parts renewed.
   *
   * @param old the file as it is
   * @param made the file as it would be written from nothing
   * @return {@code old} with the parts of {@code made}; parts that are new stand at the end, and
   *     those that have gone are emptied; just {@code made} where {@code old} has no marks
   */
  public static String renewed(String old, String made) {
    if (!PART.matcher(old).find()) {
      return made;
    }
    Map<String, String> parts = parts(made);
    String kept =
        PART.matcher(old)
            .replaceAll(part -> Matcher.quoteReplacement(renewed(part.group(1), parts)));
    parts.keySet().removeAll(parts(old).keySet());
    return parts.isEmpty() ? kept : kept + "\n" + String.join("\n\n", parts.values()) + "\n";
  }

  private static String renewed(String name, Map<String, String> parts) {
    return parts.getOrDefault(name, begin(name) + "\n" + end(name));
  }

  private static Map<String, String> parts(String text) {
    var parts = new LinkedHashMap<String, String>();
    Matcher matcher = PART.matcher(text);
    while (matcher.find()) {
      parts.put(matcher.group(1), matcher.group());
    }
    return parts;
  }
}
