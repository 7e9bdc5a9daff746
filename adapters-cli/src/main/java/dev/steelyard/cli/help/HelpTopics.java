package dev.steelyard.cli.help;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.WarningCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Explains topics, and the codes of errors and warnings. */
public final class HelpTopics {

  private static final List<String> TOPICS =
      List.of(
          "answers",
          "codes",
          "colour",
          "exit-codes",
          "files",
          "formats",
          "support",
          "variations",
          "verdicts");

  /** The topics. */
  public HelpTopics() {}

  /**
   * The names of all topics, without the codes.
   *
   * @return sorted
   */
  public List<String> topics() {
    return TOPICS;
  }

  /**
   * The text of a topic or a code.
   *
   * @param name a topic, or the code of an error or a warning
   * @param surface what can be shown
   * @return empty when there is none
   */
  public Optional<String> text(String name, Surface surface) {
    var page = new Page(surface);
    if (TOPICS.contains(name)) {
      HelpText.named(name).on(page);
      if (name.equals("codes")) {
        codes(page);
      }
    } else if (meanings().containsKey(name)) {
      code(name, page);
    } else {
      return Optional.empty();
    }
    return Optional.of(page.text());
  }

  private static void codes(Page page) {
    var row = new DefinitionRow(page, 24);
    page.blank();
    meanings().forEach(row::write);
  }

  private static void code(String name, Page page) {
    String meaning = meanings().get(name);
    page.line(page.ink().strong(name));
    page.paragraph(
        2, meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1) + ".");
    page.blank();
    page.paragraph(2, advice().get(name));
  }

  /** Every code and what it says, errors first. */
  private static Map<String, String> meanings() {
    var meanings = new LinkedHashMap<String, String>();
    for (ErrorCode each : ErrorCode.values()) {
      meanings.put(each.id(), each.meaning());
    }
    for (WarningCode each : WarningCode.values()) {
      meanings.put(each.id(), each.meaning());
    }
    return meanings;
  }

  /** Every code and what to do about it. */
  private static Map<String, String> advice() {
    var advice = new LinkedHashMap<String, String>();
    for (String line : HelpText.lines("advice")) {
      String[] parts = line.split(": ", 2);
      advice.put(parts[0], parts[1]);
    }
    return advice;
  }
}
