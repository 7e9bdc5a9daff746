package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.math.NormalQuantile;
import dev.steelyard.core.robustness.exact.WeightInequality;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Weights that are all equally likely where some linear statements hold, by the hit-and-run walk:
 * from an inner point take a random direction, and go to a uniform point of the chord that the
 * region cuts out of it; every T-th point counts, {@code T = ⌈ln(k+1) / 4 · k³⌉} in k dimensions.
 *
 * <p>The walk starts where the smallest slack is largest, and stays in the flat that statements
 * leave which can only hold with equality. One point is left if that has no dimension. Neighbouring
 * draws depend on each other a little; {@link #diagnose} says how much. Bounds of a {@link
 * StoppingRule} take draws for independent, so here they hold only about.
 *
 * <p>Cost of a draw: O(T k r) for r statements, which is some {@code k⁴ r}.
 *
 * <p>Sources: R. L. Smith, "Efficient Monte Carlo procedures for generating points uniformly
 * distributed over bounded regions", Operations Research 32 (1984) 1296–1308; T. Tervonen, G. van
 * Valkenhoef, N. Baştürk and D. Postmus, "Hit-And-Run enables efficient weight generation for
 * simulation-based multiple criteria decision analysis", European Journal of Operational Research
 * 224 (2013) 552–559; the thinning is that of their program.
 */
public final class HitAndRun implements WeightSource {

  private static final int CHAINS = 4;

  private final ConvexWeights region;
  private final int thinning;

  private HitAndRun(ConvexWeights region) {
    this.region = region;
    this.thinning = thinning(region.dimensions());
  }

  /**
   * Weights that meet some statements.
   *
   * @param criteria how many there are, at least 1
   * @param statements all of which hold
   * @return empty if no weights meet them
   * @throws IllegalArgumentException if a statement is about another number of criteria
   */
  public static Optional<HitAndRun> of(int criteria, List<WeightInequality> statements) {
    return ConvexWeights.of(criteria, statements).map(HitAndRun::new);
  }

  /** How many steps there are for one draw. */
  static int thinning(int dimensions) {
    double cube = (double) dimensions * dimensions * dimensions;
    return Math.max(1, (int) Math.ceil(StrictMath.log(dimensions + 1.0) / 4 * cube));
  }

  /**
   * In how many dimensions the weights can vary.
   *
   * @return 0 if only one point is left
   */
  public int dimensions() {
    return region.dimensions();
  }

  @Override
  public Draws start(SplittableRandom random) {
    double[] point = region.start();
    return () -> {
      for (int step = 0; step < thinning && region.dimensions() > 0; step++) {
        step(point, random);
      }
      return point.clone();
    };
  }

  private void step(double[] point, SplittableRandom random) {
    double[] normal = new double[region.dimensions()];
    for (int k = 0; k < normal.length; k++) {
      normal[k] = NormalQuantile.of((random.nextLong() >>> 12) * 0x1p-52 + 0x1p-53);
    }
    region.move(point, region.direction(normal), random.nextDouble());
  }

  /**
   * How well draws mix: four walks of some length are compared.
   *
   * @param seed where they start
   * @param draws how many each makes, at least 4
   * @return one for each criterion
   */
  public List<Mixing> diagnose(long seed, int draws) {
    var seeds = new SplittableRandom(seed);
    List<double[][]> walks =
        IntStream.range(0, CHAINS)
            .mapToObj(chain -> seeds.split())
            .map(random -> walk(start(random), draws))
            .toList();
    return IntStream.range(0, region.start().length)
        .mapToObj(j -> Mixing.of(walks.stream().map(walk -> column(walk, j)).toList()))
        .toList();
  }

  private static double[][] walk(Draws draws, int length) {
    double[][] walk = new double[length][];
    for (int draw = 0; draw < length; draw++) {
      walk[draw] = draws.next();
    }
    return walk;
  }

  private static double[] column(double[][] walk, int j) {
    return Arrays.stream(walk).mapToDouble(weights -> weights[j]).toArray();
  }
}
