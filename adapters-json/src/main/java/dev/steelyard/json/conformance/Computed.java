package dev.steelyard.json.conformance;

import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What came out of a case.
 *
 * @param values by the keys that cases use
 * @param remarks what was said about degenerate data
 */
record Computed(Node.Entries values, List<String> remarks) {

  /** Copies the list. */
  Computed {
    remarks = List.copyOf(remarks);
  }

  static Computed of(Composer values) {
    return new Computed(values.build(), List.of());
  }

  /** A number with all its digits; whole numbers keep a decimal point. */
  static Node number(double value) {
    return Double.isFinite(value)
        ? new Node.Number(Nodes.NOTHING.place(), String.valueOf(value))
        : Composer.text(String.valueOf(value));
  }

  /** A count, a rank or an index. */
  static Node whole(int value) {
    return new Node.Number(Nodes.NOTHING.place(), String.valueOf(value));
  }

  static Node numbers(double... values) {
    return Composer.items(Arrays.stream(values).mapToObj(Computed::number).toList());
  }

  static <T> Node list(List<T> values, Function<? super T, Node> each) {
    return Composer.items(values.stream().map(each).toList());
  }
}
