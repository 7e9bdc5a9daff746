package dev.steelyard.core.parameter;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.math.Numbers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The forms that settings have. */
public final class Forms {

  private Forms() {}

  /**
   * Any finite number.
   *
   * @return the form
   */
  public static Form<Double> number() {
    return new NumberForm("a number", Double::isFinite);
  }

  /**
   * A number of a closed interval.
   *
   * @param least the smallest allowed
   * @param most the largest allowed
   * @return the form
   */
  public static Form<Double> number(double least, double most) {
    String text = "a number from " + Numbers.text(least) + " to " + Numbers.text(most);
    return new NumberForm(text, value -> value >= least && value <= most);
  }

  /**
   * A number that is not negative.
   *
   * @return the form
   */
  public static Form<Double> atLeastZero() {
    return new NumberForm("a number of at least 0", value -> value >= 0 && Double.isFinite(value));
  }

  /**
   * A number above zero.
   *
   * @return the form
   */
  public static Form<Double> aboveZero() {
    return new NumberForm("a number above 0", value -> value > 0 && Double.isFinite(value));
  }

  /**
   * A whole number.
   *
   * @param least the smallest allowed
   * @param most the largest allowed
   * @return the form
   */
  public static Form<Integer> whole(int least, int most) {
    return new NumberForm(
            "a whole number from " + least + " to " + most,
            value -> value >= least && value <= most && value == Math.rint(value))
        .map(Double::intValue);
  }

  /**
   * Yes or no.
   *
   * @return the form
   */
  public static Form<Boolean> truth() {
    return new TruthForm();
  }

  /**
   * The constants of an enum in kebab case: {@code MIN_MAX} is written {@code min-max}.
   *
   * @param type the enum
   * @param <E> the enum
   * @return the form
   */
  public static <E extends Enum<E>> Form<E> word(Class<E> type) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      words.put(word(constant), constant);
    }
    return word(words);
  }

  /**
   * An enum's constant in kebab case.
   *
   * @param constant a constant
   * @return how it is written in decision files
   */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * One of some words.
   *
   * @param words each with its meaning, in the order to list them
   * @param <T> the type of the meaning
   * @return the form
   */
  public static <T> Form<T> word(Map<String, T> words) {
    var copy = new LinkedHashMap<>(words);
    return new WordForm<>("one of " + String.join(", ", copy.keySet()), scope -> copy);
  }

  /**
   * The id of a judged criterion.
   *
   * @return the form
   */
  public static Form<String> criterion() {
    return new WordForm<>("the id of a criterion", scope -> ids(scope.criteria()));
  }

  /**
   * The id of an alternative in play.
   *
   * @return the form
   */
  public static Form<String> alternative() {
    return new WordForm<>("the id of an alternative", scope -> ids(scope.alternatives()));
  }

  private static Map<String, String> ids(List<String> ids) {
    return ids.stream()
        .collect(
            Collectors.toMap(
                Function.identity(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  /**
   * A list of any length.
   *
   * @param item the form of each item
   * @param <T> what items are read as
   * @return the form
   */
  public static <T> Form<List<T>> list(Form<T> item) {
    return new ListForm<>(item, 0, Integer.MAX_VALUE);
  }

  /**
   * A list of stated length.
   *
   * @param item the form of each item
   * @param size how many there must be
   * @param <T> what items are read as
   * @return the form
   */
  public static <T> Form<List<T>> list(Form<T> item, int size) {
    return new ListForm<>(item, size, size);
  }

  /**
   * Something for every judged criterion, keyed by its id.
   *
   * @param value the form of each
   * @param <T> what they are read as
   * @return the form
   */
  public static <T> Form<Map<String, T>> byCriterion(Form<T> value) {
    return new MapForm<>(ErrorCode.UNKNOWN_CRITERION, Scope::criteria, value, true);
  }

  /**
   * Something for some of the judged criteria, keyed by id.
   *
   * @param value the form of each
   * @param <T> what they are read as
   * @return the form
   */
  public static <T> Form<Map<String, T>> bySomeCriteria(Form<T> value) {
    return new MapForm<>(ErrorCode.UNKNOWN_CRITERION, Scope::criteria, value, false);
  }

  /**
   * Something for some of the alternatives in play, keyed by id.
   *
   * @param value the form of each
   * @param <T> what they are read as
   * @return the form
   */
  public static <T> Form<Map<String, T>> bySomeAlternatives(Form<T> value) {
    return new MapForm<>(ErrorCode.UNKNOWN_ALTERNATIVE, Scope::alternatives, value, false);
  }

  /**
   * An object with fixed keys.
   *
   * @param made makes what it is read as; may throw {@link
   *     dev.steelyard.core.error.InvalidDecisionException} only through its own checks
   * @param fields the keys
   * @param <T> what it is read as
   * @return the form
   */
  public static <T> Form<T> object(Function<ParameterValues, T> made, Parameter<?>... fields) {
    return new ObjectForm<>(Arrays.asList(fields), made);
  }

  /**
   * Either of two forms; the first is tried first.
   *
   * @param one a form
   * @param other another
   * @param <T> what both are read as
   * @return the form
   */
  public static <T> Form<T> either(Form<T> one, Form<T> other) {
    return new FirstForm<>(one, other);
  }
}
