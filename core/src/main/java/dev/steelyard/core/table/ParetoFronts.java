package dev.steelyard.core.table;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.math.IndexSort;
import dev.steelyard.core.math.Lazy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Which alternatives dominate which, and the layers this makes. An alternative dominates another if
 * it is at least as good on every criterion and better on one; no weights and no scales are needed.
 *
 * <p>The first front holds what nothing dominates (the Pareto set, or skyline); each further front
 * holds what only earlier fronts dominate. Equal rows do not dominate each other and share a front.
 * Numbers are compared exactly.
 *
 * <p><i>Cost</i>: rows are sorted lexicographically, the best first, so a dominator always comes
 * before what it dominates, and each row is compared with members of fronts only: for the first
 * front O(m log m + m s n) with s its size, which for independent criteria is about {@code (ln
 * m)^(n-1) / (n-1)!}; O(m log m) for one or two criteria; O(m² n) at worst.
 *
 * <p>Sources: J. Chomicki, P. Godfrey, J. Gryz and D. Liang, "Skyline with Presorting", ICDE 2003;
 * X. Zhang, Y. Tian, R. Cheng and Y. Jin, "An Efficient Approach to Nondominated Sorting for
 * Evolutionary Multiobjective Optimization", IEEE Transactions on Evolutionary Computation 19
 * (2015) 201–213 (the search for a front by halving).
 */
public final class ParetoFronts {

  private final List<String> alternatives;
  private final int width;

  /** Row by row, more is better. */
  private final double[] cells;

  private final Lazy<int[]> order;
  private final Lazy<int[]> fronts;
  private final Lazy<List<String>> nonDominated;

  private ParetoFronts(PerformanceTable table, List<Direction> directions) {
    this.alternatives = table.alternatives();
    this.width = table.width();
    this.cells = new double[table.rows() * width];
    for (int j = 0; j < width; j++) {
      fill(table.column(j), directions.get(j), j);
    }
    this.order = new Lazy<>(() -> IndexSort.sorted(alternatives.size(), this::better));
    this.fronts = new Lazy<>(this::allFronts);
    this.nonDominated = new Lazy<>(this::skyline);
  }

  private void fill(Column column, Direction direction, int j) {
    for (int i = 0; i < column.size(); i++) {
      cells[i * width + j] = direction.sign() * column.value(i);
    }
  }

  /**
   * The dominance of a table's rows.
   *
   * @param table m alternatives by n criteria
   * @param directions n directions
   * @return what dominates what
   * @throws IllegalArgumentException if there is not one direction per criterion
   */
  public static ParetoFronts of(PerformanceTable table, List<Direction> directions) {
    Objects.requireNonNull(table, "table");
    if (directions.size() != table.width()) {
      throw new IllegalArgumentException(
          "expected " + table.width() + " directions, but was " + directions.size());
    }
    return new ParetoFronts(table, directions);
  }

  /** Lexicographic, the better row first. */
  private int better(int i, int k) {
    for (int j = 0; j < width; j++) {
      double one = cells[i * width + j];
      double other = cells[k * width + j];
      if (one != other) {
        return one > other ? -1 : 1;
      }
    }
    return 0;
  }

  /**
   * Whether an alternative is at least as good as another on every criterion and better on one.
   *
   * @param first a row
   * @param second a row
   * @return true if the first dominates the second
   */
  public boolean dominates(int first, int second) {
    boolean better = false;
    for (int j = 0; j < width; j++) {
      double margin = cells[first * width + j] - cells[second * width + j];
      if (margin < 0) {
        return false;
      }
      better |= margin > 0;
    }
    return better;
  }

  /**
   * Whether an alternative is better than another on every criterion.
   *
   * @param first a row
   * @param second a row
   * @return true if it is; false if there are no criteria
   */
  public boolean strictlyDominates(int first, int second) {
    for (int j = 0; j < width; j++) {
      if (cells[first * width + j] <= cells[second * width + j]) {
        return false;
      }
    }
    return width > 0;
  }

  /**
   * The alternatives that no other one dominates.
   *
   * @return their ids in row order; none only if there are no alternatives
   */
  public List<String> nonDominated() {
    return nonDominated.get();
  }

  private List<String> skyline() {
    var first = new FrontBuilder();
    for (int i : order.get()) {
      if (!first.dominates(i)) {
        first.add(i);
      }
    }
    return IntStream.of(first.members()).sorted().mapToObj(alternatives::get).toList();
  }

  /**
   * The front of an alternative.
   *
   * @param row its row
   * @return 1 if nothing dominates it, 2 if only alternatives of front 1 do, and so on
   */
  public int front(int row) {
    return fronts.get()[row];
  }

  /**
   * The fronts.
   *
   * @return the ids of each front in row order, the first front first
   */
  public List<List<String>> fronts() {
    int[] all = fronts.get();
    int last = Arrays.stream(all).max().orElse(0);
    return IntStream.rangeClosed(1, last).mapToObj(this::members).toList();
  }

  private List<String> members(int front) {
    return IntStream.range(0, alternatives.size())
        .filter(i -> front(i) == front)
        .mapToObj(alternatives::get)
        .toList();
  }

  private int[] allFronts() {
    int[] numbers = new int[alternatives.size()];
    var found = new ArrayList<FrontBuilder>();
    for (int i : order.get()) {
      int place = place(found, i);
      if (place == found.size()) {
        found.add(new FrontBuilder());
      }
      found.get(place).add(i);
      numbers[i] = place + 1;
    }
    return numbers;
  }

  /** The first front that does not dominate a row: all before it do, and none after it does. */
  private static int place(List<FrontBuilder> fronts, int row) {
    int low = 0;
    int high = fronts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fronts.get(middle).dominates(row)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Rows that do not dominate one another, in lexicographic order. */
  private final class FrontBuilder {

    private int[] rows = new int[4];
    private int size;

    void add(int row) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, 2 * size);
      }
      rows[size++] = row;
    }

    /** With two criteria the last member is the best of all on the second one. */
    boolean dominates(int row) {
      int from = width <= 2 ? Math.max(0, size - 1) : 0;
      for (int member = size - 1; member >= from; member--) {
        if (ParetoFronts.this.dominates(rows[member], row)) {
          return true;
        }
      }
      return false;
    }

    int[] members() {
      return Arrays.copyOf(rows, size);
    }
  }
}
