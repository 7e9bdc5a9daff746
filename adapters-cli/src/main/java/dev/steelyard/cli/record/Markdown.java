package dev.steelyard.cli.record;

import dev.steelyard.core.explanation.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/** A Markdown text that is being written from top to bottom. */
final class Markdown {

  private final StringBuilder text = new StringBuilder();

  /** Text that means itself, whatever characters a file put into it. */
  static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").replaceAll("([\\\\`*_<>\\[\\]|])", "\\\\$1");
  }

  Markdown heading(int level, String words) {
    return block("#".repeat(level) + " " + words);
  }

  Markdown paragraph(String words) {
    return words.isEmpty() ? this : block(words);
  }

  Markdown sentences(List<Sentence> sentences) {
    return paragraph(
        sentences.stream().map(each -> plain(each.text())).collect(Collectors.joining(" ")));
  }

  Markdown bullets(List<String> entries) {
    return paragraph(entries.stream().map(each -> "* " + each).collect(Collectors.joining("\n")));
  }

  /** What is written between the marks is renewed when the file is written again. */
  Markdown part(String name, Runnable content) {
    block(MarkedParts.begin(name));
    content.run();
    return block(MarkedParts.end(name));
  }

  private Markdown block(String block) {
    text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
    return this;
  }

  String text() {
    return text.toString();
  }
}
