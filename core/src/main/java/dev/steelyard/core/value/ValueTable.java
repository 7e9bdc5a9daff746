package dev.steelyard.core.value;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Reading;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Every performance of the alternatives in play, with the range it may have and what it is worth.
 *
 * <p>Rows are alternatives, columns are judged criteria, both in the order stated. A performance
 * that nobody knows has the whole scale as its range and is calculated with its middle.
 */
public final class ValueTable {

  private final List<Criterion> criteria;
  private final List<ValueFunction> functions;
  private final Reading[][] readings;
  private final PerformanceTable values;

  private ValueTable(List<String> alternatives, List<Criterion> criteria, Reading[][] readings) {
    this.criteria = criteria;
    this.readings = readings;
    this.functions = criteria.stream().map(Criterion::scale).map(ValueFunction::of).toList();
    this.values = PerformanceTable.of(alternatives, ids(criteria), points());
  }

  /**
   * Reads the cells of some alternatives of a decision.
   *
   * @param decision the decision, answers included
   * @param alternatives the ids of those in play
   * @return the table, O(m n) memory
   */
  public static ValueTable of(Decision decision, List<String> alternatives) {
    List<Criterion> criteria = decision.criteria().leaves();
    var known = decision.knownPerformances();
    var readings = new Reading[criteria.size()][alternatives.size()];
    for (int j = 0; j < criteria.size(); j++) {
      Criterion criterion = criteria.get(j);
      for (int i = 0; i < alternatives.size(); i++) {
        var cell = known.cell(criterion.id(), alternatives.get(i)).orElse(Cell.UNKNOWN);
        readings[j][i] = criterion.scale().read(cell.performance());
      }
    }
    return new ValueTable(alternatives, criteria, readings);
  }

  /**
   * The same table with every performance at one position.
   *
   * @param positions n columns of m positions
   * @return a new table in which nothing is open
   */
  public ValueTable at(double[][] positions) {
    var exact = new Reading[positions.length][alternatives().size()];
    for (int j = 0; j < exact.length; j++) {
      for (int i = 0; i < exact[j].length; i++) {
        double is = positions[j][i];
        exact[j][i] = new Reading(is, is, is, true);
      }
    }
    return new ValueTable(alternatives(), criteria, exact);
  }

  /**
   * The same table with some performances of a criterion at one position, and all else as open as
   * it is.
   *
   * @param j column of the criterion
   * @param rows rows of the alternatives
   * @param positions m positions, of which those of the rows are used
   * @return a new table
   */
  public ValueTable at(int j, List<Integer> rows, double[] positions) {
    var changed = readings.clone();
    changed[j] = readings[j].clone();
    for (int i : rows) {
      changed[j][i] = new Reading(positions[i], positions[i], positions[i], true);
    }
    return new ValueTable(alternatives(), criteria, changed);
  }

  private static List<String> ids(List<Criterion> criteria) {
    return criteria.stream().map(Criterion::id).toList();
  }

  private double[][] points() {
    var points = new double[criteria.size()][];
    for (int j = 0; j < points.length; j++) {
      points[j] = column(j);
    }
    return points;
  }

  private double[] column(int j) {
    var column = new double[readings[j].length];
    for (int i = 0; i < column.length; i++) {
      column[i] = functions.get(j).points(readings[j][i].is());
    }
    return column;
  }

  /**
   * The values to calculate with.
   *
   * @return m by n points from 0 to 100
   */
  public PerformanceTable values() {
    return values;
  }

  /**
   * The judged criteria.
   *
   * @return in column order
   */
  public List<Criterion> criteria() {
    return criteria;
  }

  /**
   * The ids of the alternatives in play.
   *
   * @return in row order
   */
  public List<String> alternatives() {
    return values.alternatives();
  }

  /**
   * The value function of a criterion.
   *
   * @param j its column
   * @return the function from positions to points
   */
  public ValueFunction function(int j) {
    return functions.get(j);
  }

  /**
   * The positions a performance has or may have.
   *
   * @param i row of the alternative
   * @param j column of the criterion
   * @return its reading in the scale's own unit
   */
  public Reading reading(int i, int j) {
    return readings[j][i];
  }

  /**
   * The fewest points a performance may be worth.
   *
   * @param i row of the alternative
   * @param j column of the criterion
   * @return 0 to 100
   */
  public double least(int i, int j) {
    Reading reading = readings[j][i];
    return functions.get(j).least(reading.low(), reading.high());
  }

  /**
   * The most points a performance may be worth.
   *
   * @param i row of the alternative
   * @param j column of the criterion
   * @return 0 to 100
   */
  public double greatest(int i, int j) {
    Reading reading = readings[j][i];
    return functions.get(j).greatest(reading.low(), reading.high());
  }

  /**
   * The value at a fraction of a performance's range.
   *
   * @param i row of the alternative
   * @param j column of the criterion
   * @param fraction 0 for the lowest position, 1 for the highest
   * @return 0 to 100 points
   */
  public double at(int i, int j, double fraction) {
    Reading reading = readings[j][i];
    return functions.get(j).points(reading.low() + fraction * (reading.high() - reading.low()));
  }

  /**
   * The unknown performances.
   *
   * @return row and column of each, by column then row
   */
  public List<Position> unknown() {
    var unknown = new ArrayList<Position>();
    for (int j = 0; j < readings.length; j++) {
      for (int i = 0; i < readings[j].length; i++) {
        if (!readings[j][i].known()) {
          unknown.add(new Position(i, j));
        }
      }
    }
    return List.copyOf(unknown);
  }

  /**
   * A cell by its indices.
   *
   * @param row of the alternative
   * @param column of the criterion
   */
  public record Position(int row, int column) {}
}
