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
 * @param ratio finite and above 0; below 1 if the second counts more
 */
public record PairAnswer(String one, String other, double ratio) {

  /** Answers beyond this, or below its inverse, are refused. */
  static final double MOST = 1_000_000;

  /** Refuses null. */
  public PairAnswer {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
  }

  /**
   * How an answer is written in decision files: {@code [cost, support, 3]} or {@code [setup,
   * support, "1/2"]}.
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
   * @return two ids and a number, or a fraction where that is shorter
   */
  public Setting setting() {
    double inverse = Math.rint(1 / ratio);
    boolean fraction = ratio < 1 && 1 / inverse == ratio;
    Setting number = fraction ? Setting.of("1/" + (long) inverse) : Setting.of(ratio);
    return new Setting.Items(List.of(Setting.of(one), Setting.of(other), number));
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
    return ratio >= 1 / MOST && ratio <= MOST;
  }
}
