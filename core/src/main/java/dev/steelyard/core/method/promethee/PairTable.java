package dev.steelyard.core.method.promethee;

import dev.steelyard.core.table.PerformanceTable;
import java.util.List;

/** Numbers for all pairs of alternatives. */
final class PairTable {

  /** For more alternatives no pairs are shown. */
  static final int MOST = 500;

  /** A number for two rows. */
  @FunctionalInterface
  interface Pair {
    double value(int row, int column);
  }

  private PairTable() {}

  /** One number per pair, 0 on the diagonal. */
  static PerformanceTable of(List<String> alternatives, Pair pair) {
    int m = alternatives.size();
    double[][] columns = new double[m][m];
    for (int k = 0; k < m; k++) {
      for (int i = 0; i < m; i++) {
        columns[k][i] = i == k ? 0 : pair.value(i, k);
      }
    }
    return PerformanceTable.adopting(alternatives, alternatives, columns);
  }
}
