package dev.steelyard.core.method.electre;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The alternatives that an outranking relation chooses: its kernel if there is exactly one, and
 * otherwise the kernel after reducing circuits.
 */
final class Selection {

  private final List<String> ids;
  private final boolean[][] outranks;
  private final Optional<List<int[]>> kernels;
  private final boolean[] chosen;

  Selection(List<String> ids, boolean[][] outranks) {
    this.ids = ids;
    this.outranks = outranks;
    this.kernels = Kernels.of(outranks);
    this.chosen = unique() ? only() : Circuits.kernel(outranks);
  }

  boolean unique() {
    return kernels.isPresent() && kernels.get().size() == 1;
  }

  private boolean[] only() {
    boolean[] only = new boolean[ids.size()];
    for (int i : kernels.orElseThrow().get(0)) {
      only[i] = true;
    }
    return only;
  }

  /** 1 for what is chosen and 0 for the rest. */
  Column scores() {
    double[] scores = new double[ids.size()];
    Arrays.setAll(scores, i -> chosen[i] ? 1 : 0);
    return Column.of(ids, scores);
  }

  /** The fitness of a method that chooses; the selection is made only from data not refused. */
  static Fitness fitness(FitnessBuilder checked, Supplier<Selection> selection) {
    if (checked.build().refusals().isEmpty()) {
      checked.remarkConstant("It supports every pair both ways.");
      selection.get().remark(checked);
    }
    return checked.build();
  }

  private void remark(FitnessBuilder fitness) {
    if (!unique()) {
      fitness.remark(
          Subject.at("method", "name"),
          "The outranking relation does not have exactly one kernel.",
          "Alternatives that outrank one another in a circle are taken as one to choose.");
    }
  }

  List<Step> steps() {
    var steps = new ArrayList<Step>();
    if (ids.size() <= Pairwise.SHOWN) {
      String caption = "1 where the row outranks the column.";
      steps.add(Pairwise.relation("outranking", caption, ids, outranks));
      steps.add(
          Pairwise.relation(
              "relation",
              "P where only the row outranks, N where only the column does, I where both do, R where"
                  + " neither does.",
              ids,
              this::mark));
    }
    steps.add(
        new Step.Members(
            "notOutranked", "Outranked by none.", Pairwise.members(ids, this::notOutranked)));
    kernels.ifPresent(all -> steps.add(new Step.Sets("kernels", "All kernels.", names(all))));
    steps.add(
        new Step.Condition(
            "kernelUnique", "There is exactly one kernel, and it was found.", unique()));
    steps.add(
        new Step.Members(
            "choice",
            unique() ? "The kernel." : "The kernel after reducing circuits.",
            Pairwise.members(ids, i -> chosen[i])));
    return steps;
  }

  private char mark(int i, int k) {
    if (i == k) {
      return '-';
    }
    return outranks[i][k] ? outranks[k][i] ? 'I' : 'P' : outranks[k][i] ? 'N' : 'R';
  }

  private boolean notOutranked(int k) {
    for (boolean[] row : outranks) {
      if (row[k]) {
        return false;
      }
    }
    return true;
  }

  private List<List<String>> names(List<int[]> sets) {
    return sets.stream().map(set -> Arrays.stream(set).mapToObj(ids::get).toList()).toList();
  }
}
