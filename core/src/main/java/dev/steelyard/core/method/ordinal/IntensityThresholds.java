package dev.steelyard.core.method.ordinal;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import java.util.Optional;

/**
 * When two preference intensities of ORESTE make one alternative better, both as good, or the pair
 * incomparable. What is not stated depends on the m alternatives and on the n criteria with a
 * weight above 0.
 *
 * <p>Bounds follow from alternatives that are neighbours in rank on every criterion, with {@code α
 * = 1}. One place on one criterion is worth {@code 1 / (n (m-1))}; it counts if {@code β} is below
 * that. Half of the criteria against the other half is {@code 1 / (2 (m-1))} both ways; the two are
 * as good if {@code C*} is not below that. One more than half of the criteria against one less has
 * the ratio {@code (n-2) / 4}; it is a preference if {@code γ} is above that. A stated {@code β} or
 * {@code γ} beyond its bound is remarked.
 *
 * @param beta β, the greatest difference of the two intensities that is none; if empty, half of its
 *     bound, {@code 1 / (2 n (m-1))}
 * @param cStar C*, the greatest intensity either way of two alternatives that are as good; if
 *     empty, {@code 1 / (2 (m-1))}
 * @param gamma γ, the least ratio of the smaller intensity to the difference at which two
 *     alternatives are incomparable; if empty, {@code n - 1}, with which {@code C* = β (1 + γ)}, so
 *     that the three regions meet in one point
 */
public record IntensityThresholds(
    Optional<Double> beta, Optional<Double> cStar, Optional<Double> gamma) {

  /** Nothing is stated. */
  public static final IntensityThresholds STANDARD =
      new IntensityThresholds(Optional.empty(), Optional.empty(), Optional.empty());

  static final Parameter<Optional<Double>> BETA =
      Parameter.of(
              "beta",
              "The greatest difference of two preference intensities that counts as none.",
              Forms.number(0, 1))
          .optional("1 / (2 n (m - 1))");

  static final Parameter<Optional<Double>> C_STAR =
      Parameter.of(
              "cStar",
              "The greatest preference intensity of two alternatives that are as good.",
              Forms.number(0, 1))
          .optional("1 / (2 (m - 1))");

  static final Parameter<Optional<Double>> GAMMA =
      Parameter.of(
              "gamma",
              "From which ratio of the smaller intensity to the difference two are incomparable.",
              Forms.atLeastZero())
          .optional("n - 1");

  /** Refuses numbers out of range. */
  public IntensityThresholds {
    beta.ifPresent(value -> demand(value <= 1, "beta", "from 0 to 1", value));
    cStar.ifPresent(value -> demand(value <= 1, "cStar", "from 0 to 1", value));
    gamma.ifPresent(value -> demand(Double.isFinite(value), "gamma", "at least 0", value));
  }

  private static void demand(boolean most, String name, String range, double value) {
    if (!(most && value >= 0)) {
      throw new IllegalArgumentException(name + " must be " + range + ", but was " + value);
    }
  }

  static IntensityThresholds of(ParameterValues values) {
    return new IntensityThresholds(values.get(BETA), values.get(C_STAR), values.get(GAMMA));
  }

  /** Remarks what is stated beyond its bound; for at least two alternatives and a criterion. */
  void remark(FitnessBuilder fitness, int alternatives, int criteria) {
    double places = criteria * (alternatives - 1.0);
    double majority = Math.max(0, (criteria - 2) / 4.0);
    beta.filter(value -> value >= 1 / places)
        .ifPresent(
            value ->
                fitness.remark(
                    Subject.at("method", BETA.name()),
                    text(BETA, value, "below 1/" + Numbers.text(places)),
                    "One place on one criterion may then count for nothing."));
    gamma
        .filter(value -> value <= majority)
        .ifPresent(
            value ->
                fitness.remark(
                    Subject.at("method", GAMMA.name()),
                    text(GAMMA, value, "above " + Numbers.text(majority)),
                    "Two more criteria for than against may then be no preference."));
  }

  private static String text(Parameter<?> parameter, double actual, String bound) {
    return "\""
        + parameter.name()
        + "\" is "
        + Numbers.text(actual)
        + ", but should be "
        + bound
        + " here.";
  }
}
