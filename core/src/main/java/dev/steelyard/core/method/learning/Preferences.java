package dev.steelyard.core.method.learning;

import dev.steelyard.core.explanation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which alternative is at least as good as which other: in every compatible function, and in some.
 */
final class Preferences {

  /** A difference down to this is none: far below delta, far above the error of the solver. */
  private static final double TOLERANCE = 1e-8;

  private final boolean[][] necessary;
  private final boolean[][] possible;

  private Preferences(int size) {
    this.necessary = new boolean[size][size];
    this.possible = new boolean[size][size];
  }

  /** One linear programme per ordered pair: the largest difference is that of the turned pair. */
  static Preferences of(Compatible functions, int size) {
    var preferences = new Preferences(size);
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        double least = a == b ? 0 : functions.least(a, b);
        preferences.necessary[a][b] = least >= -TOLERANCE;
        preferences.possible[b][a] = least <= TOLERANCE;
      }
    }
    return preferences;
  }

  private boolean above(int a, int b) {
    return necessary[a][b] && !necessary[b][a];
  }

  /** The layer of each alternative: 1 for those that none is above, and so on without them. */
  int[] layers() {
    int[] layers = new int[necessary.length];
    var left = IntStream.range(0, layers.length).boxed().toList();
    for (int layer = 1; !left.isEmpty(); layer++) {
      List<Integer> all = left;
      var top = all.stream().filter(b -> all.stream().noneMatch(a -> above(a, b))).toList();
      for (int i : top.isEmpty() ? all : top) {
        layers[i] = layer;
      }
      left = all.stream().filter(i -> layers[i] == 0).toList();
    }
    return layers;
  }

  List<Step> steps(List<String> ids) {
    var steps = new ArrayList<Step>();
    steps.add(
        new Step.Relation(
            "necessary",
            "1 where every compatible function gives the row at least the value of the column.",
            ids,
            rows(necessary)));
    steps.add(
        new Step.Relation(
            "possible",
            "1 where some compatible function gives the row at least the value of the column.",
            ids,
            rows(possible)));
    steps.add(
        new Step.Relation(
            "relation",
            "P the row is necessarily better, N the column is, I they are always equal, R neither"
                + " is certain.",
            ids,
            IntStream.range(0, ids.size()).mapToObj(this::words).toList()));
    return steps;
  }

  private static List<String> rows(boolean[][] relation) {
    var rows = new ArrayList<String>();
    for (boolean[] row : relation) {
      var text = new StringBuilder();
      for (boolean holds : row) {
        text.append(holds ? '1' : '0');
      }
      rows.add(text.toString());
    }
    return rows;
  }

  private String words(int a) {
    return IntStream.range(0, necessary.length)
        .mapToObj(b -> word(a, b))
        .collect(Collectors.joining());
  }

  private String word(int a, int b) {
    if (necessary[a][b]) {
      return necessary[b][a] ? "I" : "P";
    }
    return necessary[b][a] ? "N" : "R";
  }
}
