package dev.steelyard.core.robustness.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether two alternatives are level in one sense.
 *
 * @param tie the sense
 * @param state whether it fired
 * @param measured the number that was looked at; absent where the test does not apply
 * @param limit the number it was compared with; absent where the test does not apply
 * @param reason why the test does not apply; absent where it does
 */
public record TieTest(
    Tie tie,
    State state,
    Optional<Double> measured,
    Optional<Double> limit,
    Optional<Reason> reason) {

  /** In which sense two alternatives are level. */
  public enum Tie {
    /**
     * Rounding: the gap of the computed scores, in points, is within the error of computing it, and
     * it is 0 in exact arithmetic.
     */
    NUMERICAL,
    /** Weights: the largest change of one share that levels them is within the step they have. */
    ELICITATION,
    /** Performances: the gap, in points, is below the largest difference that does not matter. */
    PRACTICAL,
    /** Variations: the leader is ahead of the rival in too small a part of them, by upper bound. */
    PROBABILISTIC,
    /** Regret: whichever is taken, at most so many points are lost over the region of weights. */
    REGRET
  }

  /** What came of the test. */
  public enum State {
    /** They are level in this sense. */
    FIRED,
    /** They are not, or it is not shown. */
    NOT_FIRED,
    /** The test cannot be made. */
    DOES_NOT_APPLY
  }

  /** Why a test cannot be made. */
  public enum Reason {
    /** Weights are stated neither as points nor by answers, so they have no step. */
    NO_STEP,
    /** No difference that does not matter is stated. */
    NO_INDIFFERENCE,
    /** There are no variations. */
    NO_VARIATIONS,
    /** No region of weights is stated. */
    NO_REGION
  }

  /** Refuses null. */
  public TieTest {
    Objects.requireNonNull(tie, "tie");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(measured, "measured");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(reason, "reason");
  }

  static TieTest of(Tie tie, boolean fired, double measured, double limit) {
    return new TieTest(
        tie,
        fired ? State.FIRED : State.NOT_FIRED,
        Optional.of(measured),
        Optional.of(limit),
        Optional.empty());
  }

  static TieTest without(Tie tie, Reason reason) {
    return new TieTest(
        tie, State.DOES_NOT_APPLY, Optional.empty(), Optional.empty(), Optional.of(reason));
  }

  /**
   * Whether the two are level in this sense.
   *
   * @return false also where the test does not apply
   */
  public boolean fired() {
    return state == State.FIRED;
  }
}
