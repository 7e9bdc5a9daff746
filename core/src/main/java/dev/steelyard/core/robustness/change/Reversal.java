package dev.steelyard.core.robustness.change;

import java.util.List;

/**
 * What dropping or adding one alternative does to the order of the others that were in play.
 *
 * @param scenario what was done
 * @param alternative the id of the one that was dropped, copied or made worse; for {@link
 *     Scenario#WORST_OF_ALL} too, although what is added is the same for all
 * @param judged whether the changed decision could be judged; if not, nothing else is known
 * @param swaps the pairs that changed places, in the order of the first ranking; a pair that became
 *     or ceased to be a tie is not among them
 * @param firstBefore who came first among the others
 * @param firstAfter who comes first among them then
 */
public record Reversal(
    Scenario scenario,
    String alternative,
    boolean judged,
    List<Swap> swaps,
    List<String> firstBefore,
    List<String> firstAfter) {

  /** Copies the lists. */
  public Reversal {
    swaps = List.copyOf(swaps);
    firstBefore = List.copyOf(firstBefore);
    firstAfter = List.copyOf(firstAfter);
  }

  /**
   * Whether the order of the others stayed.
   *
   * @return false if a pair changed places, or if nobody knows
   */
  public boolean kept() {
    return judged && swaps.isEmpty();
  }

  /**
   * Two alternatives that changed places.
   *
   * @param ahead the id of the one that was ahead
   * @param behind the id of the one that was behind and is ahead now
   */
  public record Swap(String ahead, String behind) {}
}
