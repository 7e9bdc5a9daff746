package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.table.PerformanceTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers as the decimals that people wrote: the shortest that read back as the same double. */
public final class Decimals {

  private Decimals() {}

  /**
   * Numbers as decimals.
   *
   * @param numbers finite
   * @return in the same order
   */
  public static List<BigDecimal> of(double... numbers) {
    return Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
  }

  /**
   * The values of one alternative as decimals.
   *
   * @param values a table
   * @param row the row of the alternative
   * @return one per criterion
   */
  public static List<BigDecimal> row(PerformanceTable values, int row) {
    return of(IntStream.range(0, values.width()).mapToDouble(j -> values.value(row, j)).toArray());
  }

  static List<BigDecimal> lead(List<BigDecimal> first, List<BigDecimal> second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "expected " + first.size() + " values, but was " + second.size());
    }
    return IntStream.range(0, first.size())
        .mapToObj(j -> first.get(j).subtract(second.get(j)))
        .toList();
  }

  /** {@code Σ_j a_j b_j}. */
  static BigDecimal dot(List<BigDecimal> some, List<BigInteger> others) {
    return IntStream.range(0, some.size())
        .mapToObj(j -> some.get(j).multiply(new BigDecimal(others.get(j))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whole numbers in the same proportions, the last one included; all denominators cleared. */
  static List<BigInteger> whole(List<Ratio> ratios) {
    BigInteger common =
        ratios.stream()
            .map(Ratio::denominator)
            .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
    return ratios.stream()
        .map(each -> each.numerator().multiply(common.divide(each.denominator())))
        .toList();
  }

  static List<Ratio> ratios(List<BigDecimal> decimals) {
    return decimals.stream().map(Ratio::of).toList();
  }
}
