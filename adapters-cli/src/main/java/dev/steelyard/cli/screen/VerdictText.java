package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Ink;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.Phrase;
import dev.steelyard.core.explanation.Language;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.port.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The verdict: its word in capitals, what it says, what it rests on. */
final class VerdictText {

  /** How variations were made, or why there are none. */
  static final Set<SentenceKey> VARIED =
      EnumSet.of(
          SentenceKey.VARIATIONS,
          SentenceKey.VARIATIONS_OF_PERFORMANCES,
          SentenceKey.VARIATIONS_OF_WEIGHTS,
          SentenceKey.VARIATIONS_NONE);

  private static final int INDENT = 2;

  private final Outcome outcome;
  private final Page page;

  VerdictText(Outcome outcome, Page page) {
    this.outcome = outcome;
    this.page = page;
  }

  void write() {
    List<Sentence> sentences = outcome.statements().verdict();
    boolean severalMissing =
        sentences.get(0).key() == SentenceKey.TOO_EARLY && sentences.size() > 2;
    int headline = headlineLength(sentences);
    headline(joined(sentences.subList(0, headline), page.language()));
    List<Sentence> others = sentences.subList(headline, sentences.size());
    if (severalMissing) {
      page.list(others.stream().map(this::text).toList()).blank();
    } else if (!others.isEmpty()) {
      page.blank().paragraph(INDENT, joined(others, page.language()));
    }
    page.blank();
  }

  /** "Too early to call" says nothing without the one sentence after it. */
  private static int headlineLength(List<Sentence> sentences) {
    boolean oneMissing = sentences.get(0).key() == SentenceKey.TOO_EARLY && sentences.size() == 2;
    return oneMissing ? 2 : 1;
  }

  private void headline(String text) {
    String words = outcome.verdict().code().words(page.language());
    String capitals = words.toUpperCase(Locale.ROOT);
    String begun = text.startsWith(words) ? text.substring(words.length()) : "  " + text;
    List<String> lines =
        new ArrayList<>(Fit.wrap(capitals + begun, page.surface().width() - INDENT));
    lines.set(0, emphasized(lines.get(0), capitals, page.ink()));
    lines.forEach(line -> page.line(Fit.spaces(INDENT) + line));
  }

  private static String emphasized(String line, String capitals, Ink ink) {
    return line.startsWith(capitals)
        ? ink.strong(capitals) + line.substring(capitals.length())
        : line;
  }

  /** What would settle it, or the first of many; the robustness screen has them all. */
  void settling(int most) {
    List<Sentence> all = outcome.statements().settling();
    List<Sentence> answers =
        all.stream().filter(each -> each.key() != SentenceKey.NO_PREFERENCE).toList();
    if (!answers.isEmpty()) {
      page.line("  " + page.words(Phrase.SETTLING));
      page.list(answers.stream().limit(most).map(this::text).toList());
      if (answers.size() > most) {
        page.list(List.of(page.words(Phrase.MORE, String.valueOf(answers.size() - most))));
      }
      page.blank();
    }
    all.stream()
        .filter(each -> each.key() == SentenceKey.NO_PREFERENCE)
        .forEach(each -> page.paragraph(INDENT, text(each)).blank());
  }

  private String text(Sentence sentence) {
    return sentence.text(page.language());
  }

  static String joined(List<Sentence> sentences, Language language) {
    return sentences.stream()
        .map(sentence -> sentence.text(language))
        .collect(Collectors.joining(" "));
  }
}
