package dev.steelyard.core.method.electre;

import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How large a difference on one criterion must be to matter.
 *
 * @param q indifference: a difference up to this does not count
 * @param p preference: a difference from here on counts in full
 * @param v veto: a difference from here on forbids to outrank; empty if none does
 * @param mode at which of the two performances thresholds with a slope are taken
 */
public record Thresholds(Threshold q, Threshold p, Optional<Threshold> v, Mode mode) {

  /** A true criterion: every difference counts in full, and none forbids. */
  public static final Thresholds NONE = of(0, 0);

  private static final Parameter<Threshold> Q =
      Parameter.of("q", "Up to which difference two performances are as good.", Threshold.FORM)
          .orElse(Threshold.of(0), "0");

  private static final Parameter<Optional<Threshold>> P =
      Parameter.of("p", "From which difference on one is clearly better.", Threshold.FORM)
          .optional("as q");

  private static final Parameter<Optional<Threshold>> V =
      Parameter.of("v", "From which difference on the worse one cannot outrank.", Threshold.FORM)
          .optional("no veto");

  private static final Parameter<Mode> MODE =
      Parameter.of(
              "mode",
              "At which performance a slope is taken: that of the one said to outrank, or the"
                  + " other.",
              Forms.word(Mode.class))
          .orElse(Mode.DIRECT, "direct");

  private static final Form<Thresholds> FORM =
      Forms.object(
          values ->
              new Thresholds(
                  values.get(Q),
                  values.get(P).orElse(values.get(Q)),
                  values.get(V),
                  values.get(MODE)),
          Q,
          P,
          V,
          MODE);

  /** Where a threshold with a slope is taken. */
  public enum Mode {
    /** At the performance of the alternative that is said to outrank. */
    DIRECT,
    /** At the performance of the alternative that is said to be outranked. */
    INVERSE
  }

  /** Refuses null. */
  public Thresholds {
    Objects.requireNonNull(q, "q");
    Objects.requireNonNull(p, "p");
    Objects.requireNonNull(v, "v");
    Objects.requireNonNull(mode, "mode");
  }

  /**
   * Constant thresholds without a veto.
   *
   * @param q indifference
   * @param p preference
   * @return thresholds
   */
  public static Thresholds of(double q, double p) {
    return new Thresholds(Threshold.of(q), Threshold.of(p), Optional.empty(), Mode.DIRECT);
  }

  /**
   * Constant thresholds.
   *
   * @param q indifference
   * @param p preference
   * @param v veto
   * @return thresholds
   */
  public static Thresholds of(double q, double p, double v) {
    return new Thresholds(
        Threshold.of(q), Threshold.of(p), Optional.of(Threshold.of(v)), Mode.DIRECT);
  }

  /**
   * The parameter {@code thresholds}: by criterion; a criterion that is not named has none.
   *
   * @return a parameter with an empty standard
   */
  public static Parameter<Map<String, Thresholds>> parameter() {
    return Parameter.of(
            "thresholds",
            "By criterion: q for indifference, p for preference, v for veto.",
            Forms.bySomeCriteria(FORM))
        .orElse(Collections.emptyMap(), "every difference counts in full, and none is a veto");
  }

  /** Whether {@code 0 ≤ q ≤ p ≤ v} at a performance. */
  boolean orderedAt(double performance) {
    double low = q.at(performance);
    double middle = p.at(performance);
    double high = v.map(veto -> veto.at(performance)).orElse(Double.POSITIVE_INFINITY);
    return low >= 0 && middle >= low && high >= middle;
  }

  /** Whether a better performance never gets worse by its own thresholds. */
  boolean monotone(boolean benefit) {
    boolean rising = benefit == (mode == Mode.DIRECT);
    return gentle(q, rising)
        && gentle(p, rising)
        && v.map(veto -> gentle(veto, rising)).orElse(true);
  }

  private static boolean gentle(Threshold threshold, boolean rising) {
    return rising ? threshold.slope() >= -1 : threshold.slope() <= 1;
  }
}
