package dev.steelyard.core.method.electre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws classes from credibilities, the best first (descending) or the worst first (ascending).
 *
 * <p>Within what is left, the cut {@code λ} falls from the greatest credibility in steps of more
 * than {@code s(λ)}; at each cut only those stay whose qualification (how many they beat, minus how
 * many beat them) is greatest, or least. {@code a} beats {@code b} if {@code ρ(a,b) > λ} and {@code
 * ρ(a,b) > ρ(b,a) + s(ρ(a,b))}, with {@code s(x) = alpha + beta x}. One class costs O(m²) per cut.
 */
final class Distillation {

  private final double[][] credibility;
  private final double alpha;
  private final double beta;

  Distillation(double[][] credibility, double alpha, double beta) {
    this.credibility = credibility;
    this.alpha = alpha;
    this.beta = beta;
  }

  /** Class numbers, 1 for the best class. */
  int[] descending() {
    return numbers(draw(1));
  }

  /** Class numbers, 1 for the best class, although the worst is drawn first. */
  int[] ascending() {
    List<int[]> classes = draw(-1);
    java.util.Collections.reverse(classes);
    return numbers(classes);
  }

  private int[] numbers(List<int[]> classes) {
    int[] numbers = new int[credibility.length];
    for (int c = 0; c < classes.size(); c++) {
      for (int i : classes.get(c)) {
        numbers[i] = c + 1;
      }
    }
    return numbers;
  }

  private List<int[]> draw(int sign) {
    var classes = new ArrayList<int[]>();
    int[] left = new int[credibility.length];
    Arrays.setAll(left, i -> i);
    while (left.length > 0) {
      int[] drawn = distilled(left, sign);
      classes.add(drawn);
      left = without(left, drawn);
    }
    return classes;
  }

  private static int[] without(int[] left, int[] drawn) {
    return Arrays.stream(left).filter(i -> Arrays.binarySearch(drawn, i) < 0).toArray();
  }

  private int[] distilled(int[] left, int sign) {
    int[] kept = left;
    double level = greatestBelow(left, Double.POSITIVE_INFINITY);
    while (kept.length > 1 && level > 0) {
      level = greatestBelow(kept, level - threshold(level));
      kept = foremost(kept, qualifications(kept, level), sign);
    }
    return kept;
  }

  private double threshold(double credibility) {
    return alpha + beta * credibility;
  }

  /** The greatest credibility among some that is below a limit; 0 if there is none. */
  private double greatestBelow(int[] among, double limit) {
    double greatest = 0;
    for (int i : among) {
      double[] row = credibility[i];
      for (int k : among) {
        double each = row[k];
        if (each > greatest && i != k && Cut.exceeds(limit, each)) {
          greatest = each;
        }
      }
    }
    return greatest;
  }

  private int[] qualifications(int[] among, double level) {
    int[] qualifications = new int[among.length];
    for (int x = 0; x < among.length; x++) {
      double[] row = credibility[among[x]];
      for (int y = 0; y < among.length; y++) {
        if (row[among[y]] > level && x != y && beats(among[x], among[y], level)) {
          qualifications[x]++;
          qualifications[y]--;
        }
      }
    }
    return qualifications;
  }

  private boolean beats(int one, int other, double level) {
    double forth = credibility[one][other];
    return Cut.exceeds(forth, level)
        && Cut.exceeds(forth, credibility[other][one] + threshold(forth));
  }

  private static int[] foremost(int[] among, int[] qualifications, int sign) {
    int most = Arrays.stream(qualifications).map(each -> sign * each).max().orElse(0);
    int[] kept = new int[among.length];
    int count = 0;
    for (int x = 0; x < among.length; x++) {
      if (sign * qualifications[x] == most) {
        kept[count++] = among[x];
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
