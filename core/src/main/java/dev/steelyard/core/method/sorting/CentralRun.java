package dev.steelyard.core.method.sorting;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Credibility;
import dev.steelyard.core.method.electre.Cut;
import dev.steelyard.core.method.electre.Votes;
import dev.steelyard.core.result.Evaluation;
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

  private CentralRun(MethodInput input, Credibility credibility, Groups profiles, double lambda) {
    this.input = input;
    this.credibility = credibility;
    this.profiles = profiles;
    this.lambda = lambda;
    this.descending = Ladder.categories(input, this::descending);
    this.ascending = Ladder.categories(input, this::ascending);
  }

  static CentralRun of(TriSetting setting, MethodInput input) {
    return new CentralRun(
        input, setting.credibility(input), setting.groups(input), setting.lambda());
  }

  /** The mean of both categories. */
  Evaluation evaluation(MethodDescription description, List<String> names) {
    return Evaluation.of(
            description.id(),
            Table.scores(input, descending, ascending),
            Direction.MAXIMIZE,
            new Votes(input, credibility::support))
        .with(() -> steps(names));
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
    int t = Ladder.above(q, h -> Cut.reaches(over(row, h), lambda)) - 1;
    if (t == 0 || t == q) {
      return Math.max(t, 1);
    }
    return Cut.exceeds(likeness(row, t - 1), likeness(row, t)) ? t : t + 1;
  }

  private int ascending(double[] row) {
    int q = profiles.size();
    int k = Ladder.below(q, h -> Cut.reaches(under(row, h), lambda));
    if (k == 1 || k == q + 1) {
      return Math.min(k, q);
    }
    return Cut.exceeds(likeness(row, k - 1), likeness(row, k - 2)) ? k : k - 1;
  }

  private List<Step> steps(List<String> names) {
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
