package dev.steelyard.cli.help;

import dev.steelyard.cli.text.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text of the manual. Paragraphs are wrapped; an indented line is a command or a row of two
 * columns, parted by three spaces or more, and is kept together.
 */
final class HelpText {

  private final List<String> lines;

  private HelpText(List<String> lines) {
    this.lines = lines;
  }

  /** The text in a file beside this class. */
  static HelpText named(String name) {
    return new HelpText(lines(name));
  }

  static List<String> lines(String name) {
    try (InputStream file = HelpText.class.getResourceAsStream(name + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Page on(Page page) {
    lines.forEach(line -> write(line, page));
    return page;
  }

  private static void write(String line, Page page) {
    if (line.isEmpty()) {
      page.blank();
    } else if (line.startsWith("  ")) {
      row(line.strip(), page);
    } else {
      page.paragraph(0, line);
    }
  }

  private static void row(String line, Page page) {
    String[] columns = line.split(" {3,}", 2);
    if (columns.length == 1) {
      page.hanging("  ", line);
      return;
    }
    new DefinitionRow(page, line.indexOf(columns[1])).write(columns[0], columns[1]);
  }
}
