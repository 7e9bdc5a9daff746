package dev.steelyard.core.robustness.change;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Reading;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.value.ValueTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs the method of a judgement again, on other weights or on other performances of one row. */
final class MethodRun {

  private final Judgement judgement;
  private final MethodInput facts;
  private final double[] stated;
  private final double total;

  MethodRun(Judgement judgement) {
    this.judgement = judgement;
    this.facts = MethodInput.unweighted(judgement.table());
    this.stated = judgement.weights().all().stream().mapToDouble(each -> each.share()).toArray();
    this.total = Arrays.stream(stated).sum();
  }

  /** The stated weights as parts of their sum. */
  double[] shares() {
    return Arrays.stream(stated).map(each -> each / total).toArray();
  }

  /** The sum of the stated weights. */
  double total() {
    return total;
  }

  int width() {
    return stated.length;
  }

  /** Empty if the method refuses these weights. */
  Optional<Evaluation> weighted(double... shares) {
    double sum = Arrays.stream(shares).sum();
    return run(facts, Arrays.stream(shares).map(each -> each / sum * total).toArray());
  }

  /** The same weights, with one row at other positions; empty if the method refuses them. */
  Optional<Evaluation> placed(int row, double... positions) {
    ValueTable table = judgement.table();
    for (int j = 0; j < positions.length; j++) {
      if (positions[j] != table.reading(row, j).is()) {
        double[] column = new double[table.alternatives().size()];
        column[row] = positions[j];
        table = table.at(j, List.of(row), column);
      }
    }
    return run(MethodInput.unweighted(table), stated);
  }

  private Optional<Evaluation> run(MethodInput input, double... weights) {
    var weighted = input.withWeights(weights);
    return judgement.method().fitness(weighted).level() == Fitness.Level.REFUSED
        ? Optional.empty()
        : Optional.of(judgement.method().evaluate(weighted));
  }

  /** Where the performances of a row are. */
  double[] positions(int row) {
    double[] positions = new double[width()];
    Arrays.setAll(positions, j -> judgement.table().reading(row, j).is());
    return positions;
  }

  /** Whether a row misses a constraint at a position that it does not have now. */
  boolean out(int row, double... positions) {
    for (int j = 0; j < positions.length; j++) {
      if (positions[j] != judgement.table().reading(row, j).is() && misses(j, positions[j])) {
        return true;
      }
    }
    return false;
  }

  private boolean misses(int j, double at) {
    Criterion criterion = judgement.table().criteria().get(j);
    var reading = new Reading(at, at, at, true);
    return judgement.decision().constraints().stream()
        .filter(constraint -> constraint.criterion().equals(criterion.id()))
        .anyMatch(constraint -> constraint.miss(criterion.scale(), reading) > 0);
  }
}
