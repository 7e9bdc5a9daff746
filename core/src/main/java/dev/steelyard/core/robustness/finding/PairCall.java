package dev.steelyard.core.robustness.finding;

import java.util.List;
import java.util.Objects;

/**
 * The ties between the leader and one rival.
 *
 * @param rival the id of the rival
 * @param gap how many points the leader is ahead, before any rounding to level
 * @param tests one per {@link TieTest.Tie}, in their order
 */
public record PairCall(String rival, double gap, List<TieTest> tests) {

  /** Copies the list. */
  public PairCall {
    Objects.requireNonNull(rival, "rival");
    tests = List.copyOf(tests);
  }

  /**
   * The test of one tie.
   *
   * @param tie in which sense
   * @return what came of it
   */
  public TieTest test(TieTest.Tie tie) {
    return tests.get(tie.ordinal());
  }

  /**
   * Whether the rival is level with the leader in some sense.
   *
   * @return true if any test fired
   */
  public boolean tied() {
    return tests.stream().anyMatch(TieTest::fired);
  }
}
