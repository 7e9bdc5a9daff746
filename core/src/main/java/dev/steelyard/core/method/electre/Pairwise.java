package dev.steelyard.core.method.electre;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables over all pairs of alternatives. */
final class Pairwise {

  /** Above it the distillations take minutes, and later tables of pairs gigabytes. */
  static final int MOST = 2000;

  /** Above it tables of pairs are not shown. */
  static final int SHOWN = 500;

  private Pairwise() {}

  /** A number for a pair of rows. */
  @FunctionalInterface
  interface OfPair {
    double of(double[] one, double[] other);
  }

  /** One character for a pair of alternatives. */
  @FunctionalInterface
  interface Mark {
    char of(int i, int k);
  }

  static void check(FitnessBuilder fitness, MethodInput input) {
    fitness.demand(
        input.rows() <= MOST,
        "compares all pairs of at most " + MOST + " alternatives, but there are " + input.rows());
  }

  /** Refuses too many pairs, and what no credibility can be computed with. */
  static void check(FitnessBuilder fitness, MethodInput input, Map<String, Thresholds> thresholds) {
    check(fitness, input);
    Credibility.check(fitness, input, thresholds);
  }

  /** The performances row by row. */
  static double[][] rows(MethodInput input) {
    double[][] rows = new double[input.rows()][input.width()];
    for (int j = 0; j < input.width(); j++) {
      for (int i = 0; i < rows.length; i++) {
        rows[i][j] = input.performances().value(i, j);
      }
    }
    return rows;
  }

  static double[][] table(double[][] rows, double diagonal, OfPair pair) {
    int m = rows.length;
    double[][] table = new double[m][m];
    for (int i = 0; i < m; i++) {
      for (int k = 0; k < m; k++) {
        table[i][k] = i == k ? diagonal : pair.of(rows[i], rows[k]);
      }
    }
    return table;
  }

  /** Whether something holds for a pair of alternatives. */
  @FunctionalInterface
  interface Holds {
    boolean of(int i, int k);
  }

  /** A relation with an empty diagonal. */
  static boolean[][] related(int m, Holds holds) {
    boolean[][] related = new boolean[m][m];
    for (int i = 0; i < m; i++) {
      for (int k = 0; k < m; k++) {
        related[i][k] = i != k && holds.of(i, k);
      }
    }
    return related;
  }

  static Step.Pairs step(String id, String caption, List<String> ids, double[][] table) {
    int m = ids.size();
    double[][] columns = new double[m][m];
    for (int i = 0; i < m; i++) {
      for (int k = 0; k < m; k++) {
        columns[k][i] = table[i][k];
      }
    }
    return new Step.Pairs(id, caption, PerformanceTable.adopting(ids, ids, columns));
  }

  static Step.Relation relation(String id, String caption, List<String> ids, Mark mark) {
    var rows = new ArrayList<String>();
    for (int i = 0; i < ids.size(); i++) {
      var row = new StringBuilder();
      for (int k = 0; k < ids.size(); k++) {
        row.append(mark.of(i, k));
      }
      rows.add(row.toString());
    }
    return new Step.Relation(id, caption, ids, rows);
  }

  static Step.Relation relation(String id, String caption, List<String> ids, boolean[][] holds) {
    return relation(id, caption, ids, (i, k) -> holds[i][k] ? '1' : '0');
  }

  /** The ids of the rows for which something holds, in row order. */
  static List<String> members(List<String> ids, java.util.function.IntPredicate member) {
    var members = new ArrayList<String>();
    for (int i = 0; i < ids.size(); i++) {
      if (member.test(i)) {
        members.add(ids.get(i));
      }
    }
    return members;
  }
}
