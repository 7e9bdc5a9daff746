package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Reading;
import dev.steelyard.core.value.ValueFunction;
import dev.steelyard.core.verdict.Knockouts;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The variations written down a second time, with another generator and one loop. */
final class PlainVariations {

  private final List<Weight> weights;
  private final ValueFunction[] functions;
  private final Reading[][] readings;
  private final Random random = new Random(1);

  PlainVariations(Decision decision) {
    var alternatives = Knockouts.inPlay(decision);
    var criteria = decision.criteria().leaves();
    weights = Weights.of(decision).all();
    functions = new ValueFunction[criteria.size()];
    readings = new Reading[alternatives.size()][criteria.size()];
    for (int j = 0; j < criteria.size(); j++) {
      var criterion = criteria.get(j);
      functions[j] = ValueFunction.of(criterion.scale());
      for (int i = 0; i < alternatives.size(); i++) {
        var cell = decision.cell(criterion.id(), alternatives.get(i));
        readings[i][j] = criterion.scale().read(cell.performance());
      }
    }
  }

  /** In which part of the variations each alternative in play came first. */
  double[] firstShares(int count, double spread) {
    double[] first = new double[readings.length];
    for (int k = 0; k < count; k++) {
      double[] scores = scores(spread);
      double most = Arrays.stream(scores).max().orElse(0);
      long sharing = Arrays.stream(scores).filter(each -> each >= most - 1e-9).count();
      for (int i = 0; i < scores.length; i++) {
        first[i] += scores[i] >= most - 1e-9 ? 1.0 / sharing / count : 0;
      }
    }
    return first;
  }

  /** Normalised afresh in every variation. */
  private double[] scores(double spread) {
    double[] points = weights.stream().mapToDouble(weight -> points(weight, spread)).toArray();
    double all = Arrays.stream(points).sum();
    double[] scores = new double[readings.length];
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < points.length && all > 0; j++) {
        scores[i] += points[j] / all * value(i, j);
      }
    }
    return scores;
  }

  private double points(Weight weight, double spread) {
    double stated = weight.stated() * between(1 - spread, 1 + spread);
    return stated + between(weight.low(), weight.high());
  }

  private double value(int i, int j) {
    return functions[j].points(between(readings[i][j].low(), readings[i][j].high()));
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }
}
