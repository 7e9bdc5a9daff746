package dev.steelyard.core.error;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The known word that a misspelt one probably meant.
 *
 * <p>Distance is the number of single-character insertions, deletions, substitutions and swaps of
 * neighbours (optimal string alignment), without regard to case. A word is near when at most a
 * third of its characters, or one, would change, and at least one stays. Words of more than {@value
 * #LONGEST} characters have no near word, so that a hostile one costs nothing.
 */
public final class NearestMatch {

  private static final int LONGEST = 100;

  private NearestMatch() {}

  /**
   * Finds the candidate nearest to a word.
   *
   * @param word what was written
   * @param candidates what is known, in order of preference for equal distances
   * @return the nearest candidate, or empty when none is near
   */
  public static Optional<String> of(String word, Collection<String> candidates) {
    String best = null;
    int least = Math.max(1, word.length() / 3) + 1;
    for (String candidate : candidates) {
      if (comparable(word, candidate, least)) {
        int distance = distance(fold(word), fold(candidate));
        boolean near = distance < least && distance < Math.max(word.length(), candidate.length());
        least = near ? distance : least;
        best = near ? candidate : best;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Spares the table of distances where the lengths alone already differ too much. */
  private static boolean comparable(String word, String candidate, int least) {
    return word.length() <= LONGEST && Math.abs(word.length() - candidate.length()) < least;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Rows are prefixes of a, columns prefixes of b; only the last three rows are kept. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] previous = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int edit = Math.min(previous[j], current[j - 1]) + 1;
        current[j] = Math.min(edit, previous[j - 1] + (same ? 0 : 1));
        if (swapped(a, i, b, j)) {
          current[j] = Math.min(current[j], before[j - 2] + 1);
        }
      }
      before = previous;
      previous = current;
    }
    return previous[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
