package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.parameter.Form;
import java.util.List;
import java.util.Objects;

/**
 * The answer to one question: how many times does the first count as much as the second?
 *
 * @param one the id of the first
 * @param other the id of the second
 * @param ratio finite and above 0; below 1 if the second counts more; the most likely one
 * @param low the lowest ratio it may be
 * @param high the highest ratio it may be
 */
public record PairAnswer(String one, String other, double ratio, double low, double high) {

  /** Answers beyond this, or below its inverse, are refused. */
  static final double MOST = 1_000_000;

  /** Refuses null, and ratios out of order. */
  public PairAnswer {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    if (low > ratio || ratio > high) {
      throw new IllegalArgumentException(
          "expected rising ratios, but was " + low + ", " + ratio + " and " + high);
    }
  }

  /**
   * An exact answer.
   *
   * @param one the id of the first
   * @param other the id of the second
   * @param ratio finite and above 0; below 1 if the second counts more
   */
  public PairAnswer(String one, String other, double ratio) {
    this(one, other, ratio, ratio, ratio);
  }

  /**
   * How an answer is written in decision files: {@code [cost, support, 3]}, {@code [setup, support,
   * "1/2"]} or, as a triangle, {@code [cost, setup, [4, 5, 6]]}.
   *
   * @param id the form of the two ids
   * @return the form
   */
  public static Form<PairAnswer> form(Form<String> id) {
    return new PairForm(id);
  }

  /**
   * The answer as a setting.
   *
   * @return two ids and a number, or a fraction where that is shorter; for a triangle three of them
   */
  public Setting setting() {
    Setting numbers =
        exact()
            ? number(ratio)
            : new Setting.Items(List.of(number(low), number(ratio), number(high)));
    return new Setting.Items(List.of(Setting.of(one), Setting.of(other), numbers));
  }

  private static Setting number(double ratio) {
    double inverse = Math.rint(1 / ratio);
    boolean fraction = ratio < 1 && 1 / inverse == ratio;
    return fraction ? Setting.of("1/" + (long) inverse) : Setting.of(ratio);
  }

  /**
   * Whether the answer is one number and no triangle.
   *
   * @return true if low and high are the same
   */
  public boolean exact() {
    return Double.compare(low, high) == 0;
  }

  /**
   * What was asked, whichever way round.
   *
   * @return both ids, sorted
   */
  public List<String> question() {
    return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
  }

  boolean usable() {
    return ratio >= low && low >= 1 / MOST && high <= MOST;
  }
}
