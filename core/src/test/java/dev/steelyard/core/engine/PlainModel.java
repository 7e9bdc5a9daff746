package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Reading;
import dev.steelyard.core.value.ValueFunction;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The additive model written down a second time, as plainly as possible: arrays and loops, without
 * any code of the robustness, verdict or explanation packages.
 */
final class PlainModel {

  final Decision decision;
  final List<String> alternatives;
  final List<Criterion> criteria;
  final double[] shares;
  final double[][] values;

  PlainModel(Decision decision) {
    this.decision = decision;
    this.criteria = decision.criteria().leaves();
    this.alternatives = decision.alternativeIds().stream().filter(this::inPlay).toList();
    this.shares = Weights.of(decision).all().stream().mapToDouble(Weight::share).toArray();
    this.values = new double[alternatives.size()][criteria.size()];
    for (int i = 0; i < alternatives.size(); i++) {
      for (int j = 0; j < criteria.size(); j++) {
        values[i][j] = function(j).points(reading(i, j).is());
      }
    }
  }

  boolean inPlay(String alternative) {
    return decision.alternative(alternative).orElseThrow().out().isEmpty()
        && decision.constraints().stream().noneMatch(each -> surelyMissed(each, alternative));
  }

  boolean surelyMissed(Constraint constraint, String alternative) {
    Cell cell = decision.cell(constraint.criterion(), alternative);
    if (!cell.known()) {
      return false;
    }
    var scale = decision.criteria().leaf(constraint.criterion()).orElseThrow().scale();
    Reading reading = scale.read(cell.performance());
    double bound = scale.position(constraint.bound()).orElseThrow();
    return switch (constraint.relation()) {
      case AT_LEAST -> reading.high() < bound;
      case AT_MOST -> reading.low() > bound;
      case IS -> reading.high() < bound || reading.low() > bound;
    };
  }

  /** By how much of the scale a constraint that is surely missed is missed. */
  double miss(Constraint constraint, String alternative) {
    var scale = decision.criteria().leaf(constraint.criterion()).orElseThrow().scale();
    Reading reading = scale.read(decision.cell(constraint.criterion(), alternative).performance());
    double bound = scale.position(constraint.bound()).orElseThrow();
    double distance = Math.min(Math.abs(reading.low() - bound), Math.abs(reading.high() - bound));
    return distance / (scale.highest() - scale.lowest());
  }

  ValueFunction function(int j) {
    return ValueFunction.of(criteria.get(j).scale());
  }

  Reading reading(int i, int j) {
    return criteria.get(j).scale().read(performance(i, j));
  }

  Performance performance(int i, int j) {
    return decision.cell(criteria.get(j).id(), alternatives.get(i)).performance();
  }

  double score(double[] weights, double[][] table, int i) {
    double score = 0;
    for (int j = 0; j < criteria.size(); j++) {
      score += weights[j] == 0 ? 0 : weights[j] * table[i][j];
    }
    return score;
  }

  double score(String alternative) {
    return score(shares, values, row(alternative));
  }

  double pull(String first, String second, int j) {
    return shares[j] * (values[row(first)][j] - values[row(second)][j]);
  }

  int row(String alternative) {
    return alternatives.indexOf(alternative);
  }

  /** Everything within rounding of the highest score. */
  List<String> first(double[] weights, double[][] table) {
    double[] scores = new double[alternatives.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(weights, table, i);
    }
    double most = Arrays.stream(scores).max().orElse(0);
    var first = new ArrayList<String>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= most - 1e-9) {
        first.add(alternatives.get(i));
      }
    }
    return first;
  }

  Optional<String> leader() {
    return alone(first(shares, values));
  }

  static Optional<String> alone(List<String> first) {
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  /** Shares with one of them set and the others in their old ratios. */
  double[] sharesWith(int j, double share) {
    double[] changed = new double[shares.length];
    for (int k = 0; k < shares.length; k++) {
      changed[k] = k == j ? share : shares[k] * (1 - share) / (1 - shares[j]);
    }
    return changed;
  }

  double[][] valuesWith(int i, int j, double value) {
    double[][] changed = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    changed[i][j] = value;
    return changed;
  }

  double value(int j, Mark mark) {
    return function(j).points(position(j, mark));
  }

  private double position(int j, Mark mark) {
    return criteria.get(j).scale().position(mark).orElseThrow();
  }

  /** Who is first when one performance is at another mark; there it may miss a constraint. */
  List<String> firstWith(int i, int j, Mark mark) {
    double[][] changed = valuesWith(i, j, value(j, mark));
    if (out(j, mark)) {
      Arrays.fill(changed[i], Double.NEGATIVE_INFINITY);
    }
    return first(shares, changed);
  }

  private boolean out(int j, Mark mark) {
    double at = position(j, mark);
    return decision.constraints().stream()
        .filter(each -> each.criterion().equals(criteria.get(j).id()))
        .anyMatch(each -> missed(each.relation(), at, position(j, each.bound())));
  }

  private static boolean missed(Constraint.Relation relation, double at, double bound) {
    return switch (relation) {
      case AT_LEAST -> at < bound;
      case AT_MOST -> at > bound;
      case IS -> at != bound;
    };
  }

  PlainModel answering(String question, String answer) {
    return new PlainModel(decision.withAnswers(decision.answers().with(question, answer)));
  }
}
