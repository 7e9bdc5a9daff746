package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Where tables of performances come from. */
public sealed interface PerformanceSource {

  /**
   * The ids of the rows.
   *
   * @return in row order
   */
  List<String> alternatives();

  /**
   * The ids of the columns.
   *
   * @return in column order
   */
  List<String> criteria();

  /**
   * Draws a table.
   *
   * @param random where draws come from
   * @return one array for each criterion, with one performance for each alternative
   */
  double[][] draw(SplittableRandom random);

  /**
   * Criteria that are independent of each other.
   *
   * @param alternatives the ids of the rows
   * @param criteria the ids of the columns
   * @param columns one per criterion
   */
  record Columns(List<String> alternatives, List<String> criteria, List<UncertainColumn> columns)
      implements PerformanceSource {

    /** Copies the lists and refuses other sizes. */
    public Columns {
      alternatives = List.copyOf(alternatives);
      criteria = List.copyOf(criteria);
      columns = List.copyOf(columns);
      int rows = alternatives.size();
      if (columns.size() != criteria.size()
          || columns.stream().anyMatch(column -> column.rows() != rows)) {
        throw new IllegalArgumentException(
            "expected " + criteria.size() + " columns of " + rows + " performances");
      }
    }

    @Override
    public double[][] draw(SplittableRandom random) {
      double[][] drawn = new double[columns.size()][];
      for (int j = 0; j < drawn.length; j++) {
        drawn[j] = columns.get(j).draw(random);
      }
      return drawn;
    }
  }

  /**
   * Whole tables, one of which is true: what is uncertain together varies together.
   *
   * @param tables at least one, all with the same ids
   * @param probabilities one for each table, adding to 1
   */
  record Scenarios(List<PerformanceTable> tables, List<Double> probabilities)
      implements PerformanceSource {

    /** Copies the lists and refuses tables that do not fit together. */
    public Scenarios {
      tables = List.copyOf(tables);
      probabilities = List.copyOf(probabilities);
      if (tables.isEmpty() || tables.size() != probabilities.size()) {
        throw new IllegalArgumentException(
            "expected a probability for each of at least one table, but was "
                + probabilities.size()
                + " for "
                + tables.size());
      }
      PerformanceTable first = tables.get(0);
      if (!tables.stream().allMatch(each -> fits(first, each))) {
        throw new IllegalArgumentException("expected tables with the same ids");
      }
      Checks.shares(probabilities.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static boolean fits(PerformanceTable first, PerformanceTable other) {
      return Objects.equals(first.alternatives(), other.alternatives())
          && Objects.equals(first.criteria(), other.criteria());
    }

    @Override
    public List<String> alternatives() {
      return tables.get(0).alternatives();
    }

    @Override
    public List<String> criteria() {
      return tables.get(0).criteria();
    }

    @Override
    public double[][] draw(SplittableRandom random) {
      PerformanceTable table = tables.get(index(random.nextDouble()));
      return IntStream.range(0, table.width())
          .mapToObj(j -> table.column(j).toArray())
          .toArray(double[][]::new);
    }

    private int index(double u) {
      double left = u;
      int index = 0;
      while (index < tables.size() - 1 && left >= probabilities.get(index)) {
        left -= probabilities.get(index);
        index++;
      }
      return index;
    }
  }

  /**
   * Performances that are known.
   *
   * @param table all of them
   * @return a source that always draws this table
   */
  static PerformanceSource of(PerformanceTable table) {
    return new Columns(
        table.alternatives(),
        table.criteria(),
        IntStream.range(0, table.width())
            .mapToObj(j -> UncertainColumn.fixed(table.column(j).toArray()))
            .toList());
  }
}
