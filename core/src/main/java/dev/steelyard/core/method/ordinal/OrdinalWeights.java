package dev.steelyard.core.method.ordinal;

import dev.steelyard.core.math.IndexSort;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.PairwiseVotes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All weights that keep a stated order. They are the mixtures of their extreme points, the weights
 * that give the k most important criteria 1/k each, for every k after which the stated weight
 * falls.
 */
final class OrdinalWeights {

  private static final double HALF = 0.5;

  private final MethodInput input;

  /** Criteria with a weight above 0, the most important first. */
  private final int[] criteria;

  private OrdinalWeights(MethodInput input, int[] criteria) {
    this.input = input;
    this.criteria = criteria;
  }

  static OrdinalWeights of(MethodInput input) {
    int[] sorted =
        IndexSort.sorted(input.width(), (a, b) -> Double.compare(input.weight(b), input.weight(a)));
    return new OrdinalWeights(
        input, Arrays.stream(sorted).filter(j -> input.weight(j) > 0).toArray());
  }

  /** The extreme points; only the stated weights if none of these is above 0. */
  List<double[]> corners() {
    return criteria.length == 0
        ? List.of(input.weights())
        : IntStream.range(0, criteria.length).filter(this::falls).mapToObj(this::corner).toList();
  }

  private double[] corner(int last) {
    double[] weights = new double[input.width()];
    for (int place = 0; place <= last; place++) {
      weights[criteria[place]] = 1.0 / (last + 1);
    }
    return weights;
  }

  /**
   * The probability that the signs of a pair sum to more than 0 with weights drawn evenly, and half
   * that they sum to 0.
   */
  double chance(int first, int second) {
    double[] means = new double[criteria.length];
    int corners = 0;
    int sum = 0;
    for (int place = 0; place < criteria.length; place++) {
      sum += PairwiseVotes.sign(input, criteria[place], first, second);
      if (falls(place)) {
        means[corners] = (double) sum / (place + 1);
        corners++;
      }
    }
    return above(Arrays.copyOf(means, corners));
  }

  private boolean falls(int place) {
    return place == criteria.length - 1
        || input.weight(criteria[place]) > input.weight(criteria[place + 1]);
  }

  /** The probability that an even mixture of some numbers is above 0. */
  static double above(double[] numbers) {
    double[] positive = Arrays.stream(numbers).filter(number -> number > 0).toArray();
    double[] negative = Arrays.stream(numbers).filter(number -> number < 0).toArray();
    if (positive.length == 0 && negative.length == 0) {
      return HALF;
    }
    return below(negative, positive);
  }

  /**
   * Ali's recursion: {@code F(h, k) = (u_h F(h, k-1) - v_k F(h-1, k)) / (u_h - v_k)} is the
   * probability below 0 for the first h positive u and the first k negative v; {@code F(0, k) = 1},
   * {@code F(h, 0) = 0}. It is called with the signs turned, so it gives the probability above 0.
   * Each value is a mean of two others, so nothing cancels.
   */
  private static double below(double[] negative, double[] positive) {
    double[] chances = new double[positive.length + 1];
    Arrays.fill(chances, 1, chances.length, 1);
    for (double number : negative) {
      double against = -number;
      for (int k = 1; k < chances.length; k++) {
        double part = against / (against + positive[k - 1]);
        chances[k] = part * chances[k - 1] + (1 - part) * chances[k];
      }
    }
    return chances[positive.length];
  }
}
