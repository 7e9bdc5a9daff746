package dev.steelyard.core.robustness.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The performances of all alternatives on a criterion, as far as they are known. */
public sealed interface UncertainColumn {

  /**
   * The number of alternatives.
   *
   * @return at least 0
   */
  int rows();

  /**
   * Draws the performances.
   *
   * @param random where draws come from
   * @return one for each alternative
   */
  double[] draw(SplittableRandom random);

  /**
   * Each performance on its own, independent of the others.
   *
   * @param cells one for each alternative
   */
  record Independent(List<Uncertainty> cells) implements UncertainColumn {

    /** Copies the list. */
    public Independent {
      cells = List.copyOf(cells);
    }

    @Override
    public int rows() {
      return cells.size();
    }

    @Override
    public double[] draw(SplittableRandom random) {
      return cells.stream()
          .mapToDouble(
              cell ->
                  cell instanceof Uncertainty.Fixed fixed
                      ? fixed.performance()
                      : cell.quantile((random.nextLong() >>> 12) * 0x1p-52 + 0x1p-53))
          .toArray();
    }
  }

  /**
   * Only the order of the alternatives is known (SMAA-O): R different ranks get the values 1 and 0
   * at the ends and sorted uniform draws between them. All alternatives of a rank have the same
   * value, and with a single rank it is 0 for all.
   *
   * <p>Source: R. Lahdelma, K. Miettinen and P. Salminen, "Ordinal criteria in stochastic
   * multicriteria acceptability analysis (SMAA)", European Journal of Operational Research 147
   * (2003) 117–127.
   *
   * @param ranks one for each alternative, the best the least
   */
  record Ordinal(List<Integer> ranks) implements UncertainColumn {

    /** Copies the list. */
    public Ordinal {
      ranks = List.copyOf(ranks);
    }

    @Override
    public int rows() {
      return ranks.size();
    }

    @Override
    public double[] draw(SplittableRandom random) {
      List<Integer> different = ranks.stream().distinct().sorted().toList();
      double[] values = falling(different.size(), random);
      return ranks.stream().mapToDouble(rank -> values[different.indexOf(rank)]).toArray();
    }

    private static double[] falling(int size, SplittableRandom random) {
      if (size < 2) {
        return new double[size];
      }
      double[] inner = random.doubles(size - 2L).sorted().toArray();
      return IntStream.range(0, size)
          .mapToDouble(k -> k == 0 ? 1 : k == size - 1 ? 0 : inner[size - 2 - k])
          .toArray();
    }
  }

  /**
   * Known exactly.
   *
   * @param performances one for each alternative
   * @return a column that does not vary
   */
  static UncertainColumn fixed(double... performances) {
    return new Independent(
        Arrays.stream(performances).<Uncertainty>mapToObj(Uncertainty.Fixed::new).toList());
  }
}
