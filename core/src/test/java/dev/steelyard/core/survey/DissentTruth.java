package dev.steelyard.core.survey;

import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.TargetScale;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Decides from plain numbers whether a reason for dissent is true. */
final class DissentTruth {

  private static final double NEAR = 1e-9;

  private final Survey survey;
  private final List<String> theirs;
  private final ValueTable table;
  private final double[] shares;

  DissentTruth(Survey survey, SurveyedMethod method) {
    this.survey = survey;
    this.theirs = method.evaluation().orElseThrow().ranking().first();
    this.table = ValueTable.of(survey.decision(), survey.reference().scores().ids());
    this.shares =
        Weights.of(survey.decision()).all().stream().mapToDouble(each -> each.share()).toArray();
  }

  boolean holds(Sentence sentence) {
    return switch (sentence.key()) {
      case DISSENT_LEVEL -> theirs.size() > 1 && theirs.contains(ours());
      case DISSENT_VOTES ->
          Math.abs(share(sentence, "x") - better(theirs.get(0), ours())) < NEAR
              && Math.abs(share(sentence, "y") - better(ours(), theirs.get(0))) < NEAR;
      case DISSENT_RESCALING -> !ours().equals(theirs.get(0)) && someRescaling();
      case DISSENT_SHORTFALLS ->
          leastShort(sentence.arguments().get("rule").text().equals("largest"));
      case DISSENT_WEAKNESS -> worst(ours()) < worst(theirs.get(0));
      case DISSENT_UNEXPLAINED -> !theirs.contains(ours());
      default -> false;
    };
  }

  private String ours() {
    return survey.reference().ranking().order().get(0);
  }

  private static double share(Sentence sentence, String name) {
    return ((Argument.Share) sentence.arguments().get(name)).share();
  }

  private int row(String id) {
    return table.alternatives().indexOf(id);
  }

  private double better(String one, String other) {
    return IntStream.range(0, shares.length)
        .filter(j -> ascending(j, row(one)) > ascending(j, row(other)))
        .mapToDouble(j -> shares[j])
        .sum();
  }

  private boolean falling(int j) {
    return table.criteria().get(j).scale() instanceof NumericScale scale
        && scale.worst() > scale.best();
  }

  /** Near a target the points, else the position. */
  private double position(int j, int i) {
    return table.criteria().get(j).scale() instanceof TargetScale
        ? table.values().value(i, j)
        : table.reading(i, j).is();
  }

  private double ascending(int j, int i) {
    return falling(j) ? -position(j, i) : position(j, i);
  }

  private double worst(String id) {
    return IntStream.range(0, shares.length)
        .filter(j -> shares[j] > 0)
        .mapToDouble(j -> table.values().value(row(id), j))
        .min()
        .orElseThrow();
  }

  private boolean leastShort(boolean largest) {
    double[] totals = new double[table.alternatives().size()];
    for (int i = 0; i < totals.length; i++) {
      for (int j = 0; j < shares.length; j++) {
        double part = shares[j] * shortfall(j, i);
        totals[i] = largest ? Math.max(totals[i], part) : totals[i] + part * part;
      }
    }
    double least = Arrays.stream(totals).min().orElseThrow();
    return theirs.stream().allMatch(id -> totals[row(id)] <= least + NEAR);
  }

  private double shortfall(int j, int i) {
    double[] column =
        IntStream.range(0, table.alternatives().size()).mapToDouble(k -> ascending(j, k)).toArray();
    double best = Arrays.stream(column).max().orElseThrow();
    double worst = Arrays.stream(column).min().orElseThrow();
    return best == worst ? 0 : (best - column[i]) / (best - worst);
  }

  /** The weighted sum of columns divided by range, norm, best or sum has theirs first. */
  private boolean someRescaling() {
    return IntStream.range(0, 4).anyMatch(this::firstUnder);
  }

  private boolean firstUnder(int kind) {
    double[] scores = new double[table.alternatives().size()];
    for (int j = 0; j < shares.length; j++) {
      double[] column = new double[scores.length];
      for (int i = 0; i < column.length; i++) {
        column[i] = position(j, i);
      }
      for (int i = 0; i < column.length; i++) {
        scores[i] += shares[j] * rescaled(kind, column, i, falling(j));
      }
    }
    double most = Arrays.stream(scores).max().orElse(0);
    return theirs.stream().allMatch(id -> scores[row(id)] >= most - 1e-7 * Math.abs(most));
  }

  private static double rescaled(int kind, double[] x, int i, boolean falling) {
    double max = Arrays.stream(x).max().orElse(0);
    double min = Arrays.stream(x).min().orElse(0);
    double norm = Math.sqrt(Arrays.stream(x).map(v -> v * v).sum());
    double part =
        switch (kind) {
          case 0 ->
              max == min ? 0 : falling ? (max - x[i]) / (max - min) : (x[i] - min) / (max - min);
          case 1 -> falling ? 1 - x[i] / norm : x[i] / norm;
          case 2 -> falling ? min / x[i] : x[i] / max;
          default ->
              falling
                  ? 1 / x[i] / Arrays.stream(x).map(v -> 1 / v).sum()
                  : x[i] / Arrays.stream(x).sum();
        };
    return Double.isFinite(part) ? part : 0;
  }
}
