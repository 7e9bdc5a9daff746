package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How often each alternative has each rank in weighted sums of exact values, with weights uniform
 * over a region: unknown, ranked or bounded from below.
 *
 * <p>A mix λ of the corners of the region is uniform over all shares, and the score of an
 * alternative is the same mix of its scores at the corners. Random samples ({@link Sampler#PLAIN})
 * stop by a rule with guaranteed bounds. The other two samplers use {@value #SCRAMBLES} independent
 * scrambles of the Sobol' sequence, with as many points each as the largest power of two that the
 * limit allows; their results are unbiased, and the scrambles give their standard error. {@link
 * Sampler#LINE} integrates exactly along the corner at which scores differ most, which takes the
 * jumps out of what is averaged; with two criteria it is exact.
 *
 * <p>Cost of a sample: O(m n + m²), with lines O(m² log m). Where {@link
 * dev.steelyard.core.robustness.exact.FirstPlaces} has an answer, no sample is needed.
 */
public final class AdditiveSampling {

  /** How many independent scrambles there are. */
  static final int SCRAMBLES = 16;

  private final PerformanceTable values;
  private final WeightRegion region;
  private final CornerTable table;

  /**
   * Weighted sums.
   *
   * @param values more is better
   * @param region what is known of the weights
   * @throws IllegalArgumentException if the region is about another number of criteria
   */
  public AdditiveSampling(PerformanceTable values, WeightRegion region) {
    this.values = values;
    this.region = region;
    this.table = new CornerTable(values, region);
  }

  /**
   * Samples.
   *
   * @param plan how
   * @param progress who watches
   * @return all indices; confidence factors are 1 or 0, or a part where alternatives tie
   * @throws IllegalArgumentException if the plan wants scrambled points for more than 65 criteria,
   *     or is about a row that is not there
   */
  public Acceptability run(SamplingPlan plan, Progress progress) {
    plan.subject().ifPresent(row -> requireRow(row, values.rows()));
    var sum = new Tally(table.rows(), table.corners());
    SampledRun run =
        plan.sampler() == Sampler.PLAIN
            ? new Looks(plan, progress).run(this::random, sum, table.rows())
            : new Scrambles(plan, progress, table).run(sum);
    List<Optional<double[]>> centres =
        IntStream.range(0, table.rows()).mapToObj(i -> sum.centre(i, region::weights)).toList();
    return new Acceptability(
        values.alternatives(),
        values.criteria(),
        sum.ranks(),
        Centres.lists(centres),
        crossConfidence(centres),
        sum.pairs(),
        Optional.empty(),
        run);
  }

  static void requireRow(int row, int rows) {
    if (row < 0 || row >= rows) {
      throw new IllegalArgumentException("expected a row below " + rows + ", but was " + row);
    }
  }

  private Tally random(SplittableRandom random, int samples) {
    var tally = new Tally(table.rows(), table.corners());
    double[] point = new double[table.corners() - 1];
    double[] mix = new double[table.corners()];
    double[] scores = new double[table.rows()];
    for (int sample = 0; sample < samples; sample++) {
      for (int k = 0; k < point.length; k++) {
        point[k] = random.nextDouble();
      }
      SimplexMap.fill(point, mix);
      table.scores(mix, scores);
      tally.add(scores, mix);
    }
    return tally;
  }

  private List<List<Optional<Double>>> crossConfidence(List<Optional<double[]>> centres) {
    List<Optional<Tally>> each = centres.stream().map(centre -> centre.map(this::at)).toList();
    return IntStream.range(0, table.rows())
        .mapToObj(i -> each.stream().map(tally -> tally.map(at -> at.first(i))).toList())
        .toList();
  }

  /** The ranks at some weights. */
  private Tally at(double... weights) {
    var tally = new Tally(values.rows(), values.width());
    double[] scores = new double[values.rows()];
    for (int j = 0; j < weights.length; j++) {
      values.addScaled(j, weights[j], scores);
    }
    tally.add(scores, weights);
    return tally;
  }
}
