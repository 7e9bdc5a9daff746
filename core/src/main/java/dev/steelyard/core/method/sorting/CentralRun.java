package dev.steelyard.core.method.sorting;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Credibility;
import dev.steelyard.core.method.electre.Cut;
import java.util.List;

/**
 * Assignment by central profiles, one or more per category (ELECTRE TRI-C and TRI-nC): {@code σ} of
 * an alternative and a category is the greatest credibility over the profiles of the category.
 */
final class CentralRun {

  private final MethodInput input;
  private final Credibility credibility;
  private final Groups profiles;
  private final double lambda;
  private final int[] descending;
  private final int[] ascending;

  CentralRun(MethodInput input, Credibility credibility, Groups profiles, double lambda) {
    this.input = input;
    this.credibility = credibility;
    this.profiles = profiles;
    this.lambda = lambda;
    this.descending = new int[input.rows()];
    this.ascending = new int[input.rows()];
    double[] row = new double[input.width()];
    for (int i = 0; i < descending.length; i++) {
      Table.read(input, i, row);
      descending[i] = descending(row);
      ascending[i] = ascending(row);
    }
  }

  int[] descending() {
    return descending;
  }

  int[] ascending() {
    return ascending;
  }

  private double over(double[] row, int h) {
    double most = 0;
    for (double[] profile : profiles.group(h)) {
      most = Math.max(most, credibility.of(row, profile));
    }
    return most;
  }

  private double under(double[] row, int h) {
    double most = 0;
    for (double[] profile : profiles.group(h)) {
      most = Math.max(most, credibility.of(profile, row));
    }
    return most;
  }

  private double likeness(double[] row, int h) {
    return Math.min(over(row, h), under(row, h));
  }

  private int descending(double[] row) {
    int q = profiles.size();
    int t = q;
    while (t > 0 && !Cut.reaches(over(row, t - 1), lambda)) {
      t--;
    }
    if (t == 0 || t == q) {
      return Math.max(t, 1);
    }
    return Cut.exceeds(likeness(row, t - 1), likeness(row, t)) ? t : t + 1;
  }

  private int ascending(double[] row) {
    int q = profiles.size();
    int k = 1;
    while (k <= q && !Cut.reaches(under(row, k - 1), lambda)) {
      k++;
    }
    if (k == 1 || k == q + 1) {
      return Math.min(k, q);
    }
    return Cut.exceeds(likeness(row, k - 1), likeness(row, k - 2)) ? k : k - 1;
  }

  List<Step> steps(List<String> names) {
    var table = new Table(input, names);
    return List.of(
        table.step(
            "credibilityAlternativeOverProfile",
            "How credible it is that the alternative is at least as good as a profile of the"
                + " category.",
            profiles.size(),
            this::over),
        table.step(
            "credibilityProfileOverAlternative",
            "How credible it is that a profile of the category is at least as good as the"
                + " alternative.",
            profiles.size(),
            this::under),
        table.labels("descending", "The category by the descending rule.", descending),
        table.labels("ascending", "The category by the ascending rule.", ascending));
  }
}
