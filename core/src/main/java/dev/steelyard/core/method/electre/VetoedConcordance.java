package dev.steelyard.core.method.electre;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Outranking by enough weight that agrees, unless a single criterion forbids it. */
final class VetoedConcordance {

  private final MethodInput input;
  private final Credibility credibility;
  private final double[][] rows;
  private final double[][] concordance;
  private final Selection selection;

  /** How many times q a veto threshold falls, by the share of its criterion and what agrees. */
  @FunctionalInterface
  interface Strengthening {
    double of(double share, double agreeing);
  }

  VetoedConcordance(
      MethodInput input,
      Map<String, Thresholds> thresholds,
      double least,
      Strengthening strengthening) {
    this.input = input;
    credibility = Credibility.of(input, thresholds);
    rows = Pairwise.rows(input);
    concordance = Pairwise.table(rows, 1, credibility::concordance);
    selection =
        new Selection(
            input.alternatives(),
            Pairwise.related(
                rows.length,
                (i, k) ->
                    Cut.reaches(concordance[i][k], least) && !forbidden(i, k, strengthening)));
  }

  private boolean forbidden(int i, int k, Strengthening strengthening) {
    return credibility.forbidden(
        rows[i],
        rows[k],
        (j, one, other) -> strengthening.of(credibility.share(j), concordance[i][k]));
  }

  Selection selection() {
    return selection;
  }

  /** What is chosen, with a caption for the table of concordances. */
  Evaluation evaluation(MethodDescription description, String caption) {
    return Evaluation.of(
            description.id(),
            selection.scores(),
            Direction.MAXIMIZE,
            new Votes(input, credibility::support))
        .with(() -> steps(caption));
  }

  private List<Step> steps(String caption) {
    var steps = new ArrayList<Step>();
    if (rows.length <= Pairwise.SHOWN) {
      steps.addAll(VoteSteps.of(input, credibility::support, credibility::forbids));
      steps.add(Pairwise.step("concordance", caption, input.alternatives(), concordance));
    }
    steps.addAll(selection.steps());
    return steps;
  }
}
