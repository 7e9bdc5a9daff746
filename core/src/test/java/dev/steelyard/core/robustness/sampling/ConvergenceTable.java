package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.math.RandomStreams;
import dev.steelyard.core.math.SobolSequence;
import dev.steelyard.core.robustness.exact.FirstPlaces;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How the error of shares of the first rank falls with the number of samples: the root mean square
 * over 16 repeats and the three alternatives that are first most often, for a random table of each
 * size, all weights equally likely. The shares are compared with exact ones where there are any,
 * else with the mean of a million lines.
 */
final class ConvergenceTable {

  static final int FEWEST = 8;
  static final int MOST = 14;

  private static final int REPEATS = 16;
  private static final int COUNTED = 3;

  /**
   * A line of the table.
   *
   * @param alternatives how many there are
   * @param criteria how many there are
   * @param samples how many are drawn
   * @param plain the error with random samples
   * @param even the error with scrambled Sobol' points
   * @param lines the error with lines
   */
  record Row(int alternatives, int criteria, int samples, double plain, double even, double lines) {

    double error(Sampler sampler) {
      return switch (sampler) {
        case PLAIN -> plain;
        case QUASI -> even;
        case LINE -> lines;
      };
    }

    /** How many times as many random samples have the error of lines. */
    double gain() {
      return (plain / lines) * (plain / lines);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d %d %d %.1e %.1e %.1e",
          alternatives,
          criteria,
          samples,
          plain,
          even,
          lines);
    }
  }

  private ConvergenceTable() {}

  /** All sizes, and for each all numbers of samples. */
  static List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.addAll(rows(10, 4, true));
    rows.addAll(rows(20, 6, false));
    rows.addAll(rows(20, 10, false));
    return rows;
  }

  private static List<Row> rows(int alternatives, int criteria, boolean exact) {
    PerformanceTable values = Samples.random(2026, alternatives, criteria);
    WeightRegion region = WeightRegion.unknown(criteria);
    double[] truth = exact ? exact(values, region) : longRun(values, region);
    var table = new CornerTable(values, region);
    double[] plain = errors(Sampler.PLAIN, table, truth);
    double[] even = errors(Sampler.QUASI, table, truth);
    double[] lines = errors(Sampler.LINE, table, truth);
    return IntStream.rangeClosed(FEWEST, MOST)
        .mapToObj(
            k ->
                new Row(
                    alternatives,
                    criteria,
                    1 << k,
                    plain[k - FEWEST],
                    even[k - FEWEST],
                    lines[k - FEWEST]))
        .toList();
  }

  private static double[] exact(PerformanceTable values, WeightRegion region) {
    FirstPlaces first = FirstPlaces.of(values, region).orElseThrow();
    return IntStream.range(0, values.rows()).mapToDouble(first::share).toArray();
  }

  private static double[] longRun(PerformanceTable values, WeightRegion region) {
    var table = new CornerTable(values, region);
    double[][] shares =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(repeat -> shares(Sampler.LINE, table, 1000 + repeat, 1 << 16))
            .toArray(double[][]::new);
    return IntStream.range(0, values.rows())
        .mapToDouble(
            i ->
                IntStream.range(0, 16)
                    .mapToDouble(repeat -> shares[repeat][i])
                    .average()
                    .orElseThrow())
        .toArray();
  }

  /** The errors at each number of samples. */
  private static double[] errors(Sampler sampler, CornerTable table, double... truth) {
    int[] counted =
        IntStream.range(0, truth.length)
            .boxed()
            .sorted((one, other) -> Double.compare(truth[other], truth[one]))
            .limit(COUNTED)
            .mapToInt(each -> each)
            .toArray();
    double[][] squares =
        IntStream.range(0, REPEATS)
            .parallel()
            .mapToObj(repeat -> squares(new Run(sampler, table, repeat), counted, truth))
            .toArray(double[][]::new);
    return IntStream.rangeClosed(0, MOST - FEWEST)
        .mapToDouble(
            k -> IntStream.range(0, REPEATS).mapToDouble(repeat -> squares[repeat][k]).sum())
        .map(sum -> Math.sqrt(sum / REPEATS / COUNTED))
        .toArray();
  }

  private static double[] squares(Run run, int[] counted, double... truth) {
    double[] squares = new double[MOST - FEWEST + 1];
    for (int k = FEWEST; k <= MOST; k++) {
      double[] shares = run.upTo(1 << k);
      squares[k - FEWEST] =
          IntStream.of(counted)
              .mapToDouble(i -> shares[i] - truth[i])
              .map(miss -> miss * miss)
              .sum();
    }
    return squares;
  }

  private static double[] shares(Sampler sampler, CornerTable table, int seed, int samples) {
    return new Run(sampler, table, seed).upTo(samples);
  }

  /** Samples of one seed, which are continued. */
  private static final class Run {

    private final Sampler sampler;
    private final CornerTable table;
    private final SplittableRandom random;
    private final SobolSequence sequence;
    private final double[] sums;
    private int done;

    Run(Sampler sampler, CornerTable table, int seed) {
      this.sampler = sampler;
      this.table = table;
      this.random = new RandomStreams(7).stream(seed);
      int dimensions = table.corners() - (sampler == Sampler.LINE ? 2 : 1);
      this.sequence = SobolSequence.scrambled(dimensions, seed);
      this.sums = new double[table.rows()];
    }

    double[] upTo(int samples) {
      if (sampler == Sampler.LINE) {
        addLines(samples);
      } else {
        addPoints(samples);
      }
      done = samples;
      return IntStream.range(0, sums.length).mapToDouble(i -> sums[i] / samples).toArray();
    }

    private void addLines(int samples) {
      var lines = new Lines(table);
      for (int index = done; index < samples; index++) {
        lines.at(sequence, index).leads((rows, share, rest) -> sums[rows[0]] += share);
      }
    }

    private void addPoints(int samples) {
      double[] point = new double[table.corners() - 1];
      double[] mix = new double[table.corners()];
      double[] scores = new double[table.rows()];
      for (int index = done; index < samples; index++) {
        fill(point, index);
        SimplexMap.fill(point, mix);
        table.scores(mix, scores);
        sums[best(scores)]++;
      }
    }

    private void fill(double[] point, int index) {
      if (sampler == Sampler.QUASI) {
        sequence.fill(index, point);
      } else {
        IntStream.range(0, point.length).forEach(k -> point[k] = random.nextDouble());
      }
    }

    private static int best(double... scores) {
      int best = 0;
      for (int i = 1; i < scores.length; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
      return best;
    }
  }
}
