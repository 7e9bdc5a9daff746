package dev.steelyard.core.method.sorting;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The shapes in which sorting methods show their results. */
final class Table {

  /** Above it no alternative is explained by its votes. */
  static final int SHOWN = 500;

  private final MethodInput input;
  private final List<String> names;

  /** Tables about some alternatives, with names of categories or none. */
  Table(MethodInput input, List<String> names) {
    this.input = input;
    this.names = names;
  }

  /** A number for an alternative and a profile. */
  @FunctionalInterface
  interface OfCell {
    double of(double[] row, int h);
  }

  /** The performances of an alternative. */
  static void read(MethodInput input, int i, double[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] = input.performances().value(i, j);
    }
  }

  double[] row(int i) {
    double[] row = new double[input.width()];
    read(input, i, row);
    return row;
  }

  Step step(String id, String caption, int width, OfCell cell) {
    double[][] columns = new double[width][input.rows()];
    double[] row = new double[input.width()];
    for (int i = 0; i < input.rows(); i++) {
      read(input, i, row);
      for (int h = 0; h < width; h++) {
        columns[h][i] = cell.of(row, h);
      }
    }
    var profiles = IntStream.rangeClosed(1, width).mapToObj(h -> "b" + h).toList();
    return new Step.Table(
        id, caption, PerformanceTable.adopting(input.alternatives(), profiles, columns));
  }

  Step labels(String id, String caption, int[] numbers) {
    var categories = new LinkedHashMap<String, String>();
    for (int i = 0; i < input.rows(); i++) {
      categories.put(input.alternatives().get(i), name(numbers[i]));
    }
    return new Step.Assignment(id, caption, categories);
  }

  private String name(int number) {
    return names.isEmpty() ? String.valueOf(number) : names.get(number - 1);
  }

  /** The votes about those who have some; nothing if there are too many alternatives. */
  List<Step> ballots(String id, String caption, IntFunction<Optional<Step.Ballot>> ballot) {
    if (input.rows() > SHOWN) {
      return List.of();
    }
    var ballots = new LinkedHashMap<String, Step.Ballot>();
    for (int i = 0; i < input.rows(); i++) {
      String alternative = input.alternatives().get(i);
      ballot.apply(i).ifPresent(each -> ballots.put(alternative, each));
    }
    return List.of(new Step.Ballots(id, caption, ballots));
  }

  static Column scores(MethodInput input, int[] one, int[] other) {
    double[] scores = new double[one.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (one[i] + other[i]) / 2.0;
    }
    return Column.of(input.alternatives(), scores);
  }
}
