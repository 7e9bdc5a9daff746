package dev.steelyard.core.method.learning;

import dev.steelyard.core.method.MethodInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** One comparison that was told: the first is better than the second, or as good as it. */
record Judged(int first, int second, boolean strict) {

  /** The comparisons of neighbours in a ranking. */
  static List<Judged> of(MethodInput input, List<List<String>> ranking) {
    var rows = new HashMap<String, Integer>();
    for (int i = 0; i < input.rows(); i++) {
      rows.put(input.alternatives().get(i), i);
    }
    var all = new ArrayList<Judged>();
    int previous = -1;
    for (List<String> tied : ranking) {
      for (int t = 0; t < tied.size(); t++) {
        int row = rows.get(tied.get(t));
        if (previous >= 0) {
          all.add(new Judged(previous, row, t == 0));
        }
        previous = row;
      }
    }
    return all;
  }

  /** The coefficients of the difference of both values; longer rows keep zeros at their end. */
  double[] difference(Curves curves, int length) {
    double[] row = new double[length];
    curves.add(first, 1, row);
    curves.add(second, -1, row);
    return row;
  }

  String text(MethodInput input) {
    return "\""
        + input.alternatives().get(first)
        + (strict ? "\" above \"" : "\" as good as \"")
        + input.alternatives().get(second)
        + "\"";
  }
}
