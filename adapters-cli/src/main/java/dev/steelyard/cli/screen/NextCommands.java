package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person may want to run next, with the same file and the same answers.
 *
 * @param file as the user gave it
 * @param options the options that changed the decision, as they were written
 */
public record NextCommands(String file, List<String> options) {

  private static final String GAP = "    ";
  private static final String GOES_ON = " \\";
  private static final int CONTINUED = 8;

  /** Copies the options. */
  public NextCommands {
    options = List.copyOf(options);
  }

  /**
   * The same with one more option.
   *
   * @param option its name
   * @param value its value
   * @return a copy
   */
  public NextCommands with(String option, String value) {
    return new NextCommands(
        file, Stream.concat(options.stream(), Stream.of(option, value)).toList());
  }

  /**
   * A command on the same decision.
   *
   * @param name the command
   * @param more what follows the options
   * @return the words of the command line
   */
  public List<String> command(String name, String... more) {
    return Stream.of(Stream.of("steelyard", name, file), options.stream(), Stream.of(more))
        .flatMap(words -> words)
        .map(NextCommands::quoted)
        .toList();
  }

  /** What says how each method fits the file, as words for a shell. */
  List<String> fitness() {
    return Stream.of("steelyard", "methods", "--for", file).map(NextCommands::quoted).toList();
  }

  private static String quoted(String word) {
    boolean plain = word.matches("[\\p{L}\\p{N}@%+=:,./_-]+");
    return plain ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  void write(Page page, String... names) {
    String head = page.words(Phrase.NEXT) + " ";
    String line =
        Stream.of(names)
            .map(name -> String.join(" ", command(name)))
            .collect(Collectors.joining(GAP, head, ""));
    page.blank();
    if (DisplayWidth.of(line) <= page.surface().width()) {
      page.line(line);
      return;
    }
    String lead = head;
    for (String name : names) {
      write(page, lead, command(name));
      lead = Fit.spaces(head.length());
    }
  }

  /** Writes a command over several lines so that it can still be copied. */
  static void write(Page page, String lead, List<String> command) {
    int room = page.surface().width() - Math.max(lead.length(), CONTINUED) - GOES_ON.length();
    List<String> lines = broken(command, room);
    String before = lead;
    for (String line : lines.subList(0, lines.size() - 1)) {
      page.line(before + line + GOES_ON);
      before = Fit.spaces(CONTINUED);
    }
    page.line(before + lines.get(lines.size() - 1));
  }

  private static List<String> broken(List<String> words, int room) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String part : withValues(words)) {
      boolean full = DisplayWidth.of(line + " " + part) > room;
      if (full && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(part);
    }
    lines.add(line.toString());
    return lines;
  }

  /** An option and its value stay on one line. */
  private static List<String> withValues(List<String> words) {
    var parts = new ArrayList<String>();
    for (String word : words) {
      int last = parts.size() - 1;
      boolean value = last >= 0 && parts.get(last).matches("-[^ ]*") && !word.startsWith("-");
      if (value) {
        parts.set(last, parts.get(last) + " " + word);
      } else {
        parts.add(word);
      }
    }
    return parts;
  }
}
