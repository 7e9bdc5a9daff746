package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.robustness.DrawnPoints;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.weight.Weights;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Where weights come from. */
@FunctionalInterface
public interface WeightSource {

  /**
   * Starts to draw. Each start is independent of the others, so that blocks of samples are.
   *
   * @param random where draws come from
   * @return what draws one weight vector after the other
   */
  Draws start(SplittableRandom random);

  /** Draws weights that add to 1. */
  @FunctionalInterface
  interface Draws {

    /**
     * The next weights.
     *
     * @return one per criterion
     */
    double[] next();
  }

  /**
   * Weights that are all equally likely in a region.
   *
   * @param region what is known of them
   * @return independent draws
   */
  static WeightSource of(WeightRegion region) {
    return random ->
        () -> {
          double[] mix = new double[region.corners()];
          SimplexMap.fill(random.doubles(mix.length - 1L).toArray(), mix);
          return region.weights(mix);
        };
  }

  /**
   * Weights near those that were stated, drawn like those of {@link
   * dev.steelyard.core.robustness.Variations}.
   *
   * @param weights what was stated and what is open
   * @param spread the part of itself by which each weight may be up or down, 0 to 1
   * @return independent draws
   */
  static WeightSource near(Weights weights, double spread) {
    var points = new DrawnPoints(new VariationPlan(1, 0, spread), weights);
    int n = weights.all().size();
    return random ->
        () -> {
          double[] drawn = IntStream.range(0, n).mapToDouble(j -> points.draw(j, random)).toArray();
          double sum = IntStream.range(0, n).mapToDouble(j -> drawn[j]).sum();
          return IntStream.range(0, n).mapToDouble(j -> drawn[j] / sum).toArray();
        };
  }

  /**
   * Weights that do not vary.
   *
   * @param weights one per criterion; copied
   * @return the same weights for every sample
   */
  static WeightSource fixed(double... weights) {
    double[] copy = weights.clone();
    return random -> copy::clone;
  }
}
