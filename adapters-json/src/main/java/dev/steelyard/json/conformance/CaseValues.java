package dev.steelyard.json.conformance;

import dev.steelyard.core.port.ConformanceValue;
import dev.steelyard.json.tree.Compact;
import dev.steelyard.json.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that a case expects, beside what came out. */
final class CaseValues {
  private final Case each;
  private final Computed computed;
  private final List<ConformanceValue> values = new ArrayList<>();

  CaseValues(Case each, Computed computed) {
    this.each = each;
    this.computed = computed;
  }

  List<ConformanceValue> all() {
    compare("", each.expected(), tolerance(each.node(), relative()));
    each.optional("published")
        .map(Nodes::entries)
        .ifPresent(printed -> compare("published.", printed, tolerance(printed, false)));
    each.optional("undefined")
        .map(Nodes::items)
        .ifPresent(keys -> keys.forEach(key -> values.add(absent(Nodes.text(key)))));
    return List.copyOf(values);
  }

  /** What came out where nothing is expected. */
  static List<ConformanceValue> uncompared(Computed computed) {
    var values = new ArrayList<ConformanceValue>();
    computed.values().entries().forEach((key, entry) -> values.add(uncompared(key, entry.value())));
    return values;
  }

  private static ConformanceValue uncompared(String key, Node value) {
    return new ConformanceValue(
        key, Optional.of(Compact.text(value)), Optional.empty(), 0, Optional.empty());
  }

  private boolean relative() {
    return each.optional("toleranceMode").map(Nodes::text).filter("relative"::equals).isPresent();
  }

  private static Tolerance tolerance(Node.Entries of, boolean relative) {
    double allowed = of.value("tolerance").map(Nodes::number).orElse(0.0);
    double intervals = of.value("intervalTolerance").map(Nodes::number).orElse(allowed);
    return new Tolerance(allowed, intervals, relative);
  }

  private void compare(String prefix, Node.Entries expected, Tolerance tolerance) {
    expected
        .entries()
        .forEach(
            (key, entry) -> {
              if (Differ.compared(key) && !(key.equals("ranking") && each.says("nearTie"))) {
                Optional<Node> actual = computed.values().value(key);
                values.add(value(prefix + key, entry.value(), actual, tolerance));
              }
            });
  }

  /** A coefficient that has no value must not have come out. */
  private ConformanceValue absent(String key) {
    Optional<String> found = computed.values().value(key).map(Compact::text);
    return new ConformanceValue(
        key,
        found,
        Optional.empty(),
        0,
        found.map(value -> key + " has no value, but came out as " + value + "."));
  }

  private static ConformanceValue value(
      String key, Node expected, Optional<Node> actual, Tolerance tolerance) {
    if (actual.isEmpty()) {
      return new ConformanceValue(
          key,
          Optional.empty(),
          Optional.empty(),
          tolerance.allowed(),
          Optional.of(key + " was not computed."));
    }
    var differ = new Differ(tolerance, expected).compare(key, expected, actual.get());
    return new ConformanceValue(
        key,
        Optional.of(Compact.text(actual.get())),
        differ.deviation(),
        tolerance.allowed(),
        differ.difference());
  }
}
