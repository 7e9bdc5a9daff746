package dev.steelyard.json.decision;

import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Scale;

/**
 * Decides how many references to nothing are handed on to core.
 *
 * <p>Core explains each with the nearest name, which takes a comparison with every name there is.
 * In a document that is wrong ten thousand times this would take minutes, and nobody reads ten
 * thousand explanations; the rest is only counted.
 */
final class References {
  private static final int COMPARISONS = 20_000;

  /** However many names there are, the first mistakes are explained. */
  private static final int ALWAYS = 5;

  private int left = COMPARISONS;
  private int explained;
  private int omitted;

  /**
   * Whether a reference is handed on.
   *
   * @param known whether it refers to something
   * @param names how many names it would be compared with
   */
  boolean admits(boolean known, int names) {
    if (known || affords(names)) {
      return true;
    }
    omitted++;
    return false;
  }

  /** Whether a mark that may not be on its scale is handed on. */
  boolean admits(Scale scale, Mark mark) {
    int labels = scale instanceof LabelScale named ? named.levels().size() : 0;
    return admits(scale.position(mark).isPresent(), labels);
  }

  /** Takes the comparisons with some names out of the budget, if they fit. */
  boolean affords(int names) {
    if (names > left && explained >= ALWAYS) {
      return false;
    }
    left = Math.max(0, left - names);
    explained++;
    return true;
  }

  int omitted() {
    return omitted;
  }
}
