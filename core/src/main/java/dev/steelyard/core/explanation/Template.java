package dev.steelyard.core.explanation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with placeholders in braces, and what fills them. */
final class Template {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final String words;
  private final Map<String, String> fillings = new LinkedHashMap<>();

  private Template(String words) {
    this.words = words;
  }

  static Template of(TermKey key, Language language) {
    return new Template(key.words(language));
  }

  /** This template with one more placeholder filled. */
  Template with(String placeholder, String filling) {
    fillings.put(placeholder, filling);
    return this;
  }

  String text() {
    return fill(words, fillings::get);
  }

  /** Fills every placeholder; what it is filled with is never read as a placeholder. */
  static String fill(String words, UnaryOperator<String> filling) {
    return PLACEHOLDER
        .matcher(words)
        .replaceAll(match -> Matcher.quoteReplacement(filling.apply(match.group(1))));
  }
}
