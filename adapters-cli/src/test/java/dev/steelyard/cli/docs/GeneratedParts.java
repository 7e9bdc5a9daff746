package dev.steelyard.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.docs.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a page that the engine makes. They stand between two comments. A test compares them,
 * or writes them when the build runs with {@code -Dgolden=refresh}.
 */
final class GeneratedParts {

  private static final boolean REFRESH = "refresh".equals(System.getProperty("golden"));

  private final String path;

  private GeneratedParts(String path) {
    this.path = path;
  }

  static GeneratedParts of(String path) {
    return new GeneratedParts(path);
  }

  static boolean refresh() {
    return REFRESH;
  }

  void expect(String name, String made) {
    var part =
        Pattern.compile(
            "(<!-- made by the engine: " + name + " -->\n\n)(.*?)(\n<!-- end -->)", Pattern.DOTALL);
    var found = part.matcher(Repository.text(path));
    assertThat(found.find()).as("part " + name + " of " + path).isTrue();
    if (refresh()) {
      write(found.replaceFirst(match -> quoted(match.group(1) + made + match.group(3))));
    } else {
      assertThat(found.group(2)).isEqualTo(made);
    }
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private void write(String text) {
    try {
      Files.writeString(Repository.file(path), text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
