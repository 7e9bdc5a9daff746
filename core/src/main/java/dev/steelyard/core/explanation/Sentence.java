package dev.steelyard.core.explanation;

import dev.steelyard.core.math.Ordered;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing said about the numbers: a template and what fills it. Never glued from fragments, so
 * that it can be translated and checked.
 *
 * @param key which template
 * @param arguments placeholder to what fills it
 */
public record Sentence(SentenceKey key, Map<String, Argument> arguments) {

  /** Copies the arguments. */
  public Sentence {
    Objects.requireNonNull(key, "key");
    arguments = Ordered.copy(arguments);
  }

  /**
   * A sentence without placeholders.
   *
   * @param key which template
   * @return the sentence
   */
  public static Sentence of(SentenceKey key) {
    return new Sentence(key, new LinkedHashMap<>());
  }

  /**
   * This sentence with one more placeholder filled.
   *
   * @param placeholder its name without braces
   * @param argument what fills it
   * @return a new sentence
   */
  public Sentence with(String placeholder, Argument argument) {
    var more = new LinkedHashMap<>(arguments);
    more.put(placeholder, argument);
    return new Sentence(key, more);
  }

  /**
   * This sentence with a placeholder filled by a name.
   *
   * @param placeholder its name without braces
   * @param name as people read it
   * @return a new sentence
   */
  public Sentence with(String placeholder, String name) {
    return with(placeholder, new Argument.Name(name));
  }

  /**
   * The sentence in English.
   *
   * @return begins with a capital, ends with a full stop
   */
  public String text() {
    return text(Language.ENGLISH);
  }

  /**
   * The sentence in a language.
   *
   * @param language which one
   * @return begins with a capital, ends with a full stop
   */
  public String text(Language language) {
    return Template.fill(key.template(language), each -> filling(each, language));
  }

  private String filling(String placeholder, Language language) {
    Argument argument = arguments.get(placeholder);
    if (argument == null) {
      throw new IllegalStateException("sentence " + key.id() + " lacks '" + placeholder + "'");
    }
    return argument.text(language);
  }
}
