package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Language;
import dev.steelyard.core.explanation.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks that a sentence says the same in German as in English. */
final class Translation {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private static final List<String> COUNTS_ENGLISH =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final List<String> COUNTS_GERMAN =
      List.of("keine", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun");

  private Translation() {}

  /** What is wrong with the German words of a sentence; nothing when they are right. */
  static List<String> faults(Sentence sentence) {
    var faults = new ArrayList<String>();
    Sentence masked = masked(sentence);
    String english = masked.text();
    String german = masked.text(Language.GERMAN);
    faults.addAll(differences(english, german));
    sentence.arguments().values().forEach(argument -> faults.addAll(faults(argument)));
    if (!placeholders(sentence.key().template(Language.GERMAN))
        .equals(placeholders(sentence.key().template()))) {
      faults.add("other placeholders: " + sentence.key().template(Language.GERMAN));
    }
    return faults;
  }

  /** What differs between an English text and its translation. */
  static List<String> differences(String english, String german) {
    var faults = new ArrayList<String>();
    if (!english(english).equals(german(german))) {
      faults.add("other numbers: " + english + " / " + german);
    }
    if (german.contains("{") || german.contains("}")) {
      faults.add("a placeholder is left: " + german);
    }
    if (german.isBlank() || german.contains("NaN") || german.contains("null")) {
      faults.add("no words: " + german);
    }
    return faults;
  }

  private static List<String> faults(Argument argument) {
    String english = argument.text();
    String german = argument.text(Language.GERMAN);
    if (argument instanceof Argument.Count count && count.count() < 10) {
      return COUNTS_ENGLISH.indexOf(english) == count.count()
              && COUNTS_GERMAN.indexOf(german) == count.count()
          ? List.of()
          : List.of("other count: " + english + " / " + german);
    }
    return isName(argument) && !english.equals(german)
        ? List.of("a name is translated: " + german)
        : List.of();
  }

  private static boolean isName(Argument argument) {
    return argument instanceof Argument.Name;
  }

  /** The sentence with every name and label replaced, as names may hold numbers of their own. */
  private static Sentence masked(Sentence sentence) {
    var arguments = new LinkedHashMap<String, Argument>();
    sentence.arguments().forEach((name, argument) -> arguments.put(name, masked(argument)));
    return new Sentence(sentence.key(), arguments);
  }

  private static Argument masked(Argument argument) {
    if (argument instanceof Argument.Names || argument instanceof Argument.AnyOf) {
      return new Argument.Name("names");
    }
    if (argument instanceof Argument.OnScale scale) {
      return labelled(scale.performance()) ? new Argument.Name("label") : bare(scale);
    }
    return isName(argument) ? new Argument.Name("name") : argument;
  }

  private static boolean labelled(Performance performance) {
    return performance.marks().stream().anyMatch(Mark.Label.class::isInstance);
  }

  private static Argument bare(Argument.OnScale scale) {
    return new Argument.OnScale(scale.performance(), scale.unit().equals("%") ? "%" : "");
  }

  private static List<Double> english(String text) {
    return numbers(text).map(each -> each.replace(",", "")).map(Double::valueOf).sorted().toList();
  }

  private static List<Double> german(String text) {
    return numbers(text)
        .map(each -> each.replace(".", "").replace(',', '.'))
        .map(Double::valueOf)
        .sorted()
        .toList();
  }

  private static Stream<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group);
  }

  private static List<String> placeholders(String template) {
    return PLACEHOLDER.matcher(template).results().map(each -> each.group(1)).sorted().toList();
  }
}
