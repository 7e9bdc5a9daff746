package dev.steelyard.json.decision;

import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the points of a value function: {@code [[0, 100], [60, 70], [200, 0]]}. */
final class CurveReader {
  private final Findings findings;

  CurveReader(Findings findings) {
    this.findings = findings;
  }

  /** The points, none where no curve is stated; empty when they could not be read. */
  Optional<List<CurvePoint>> read(Fields criterion) {
    if (!criterion.has("curve")) {
      return Optional.of(List.of());
    }
    return criterion.items("curve").flatMap(this::points);
  }

  private Optional<List<CurvePoint>> points(Node.Items items) {
    findings.limits().check(Limit.CURVE_POINTS, items.items().size(), items.place());
    var points = new ArrayList<CurvePoint>();
    items.items().forEach(item -> point(item).ifPresent(points::add));
    return points.size() == items.items().size() ? Optional.of(points) : Optional.empty();
  }

  private Optional<CurvePoint> point(Node node) {
    if (!(node instanceof Node.Items pair) || pair.items().size() != 2) {
      findings.wrongType(node, "A point of a curve", "a position and its points, [60, 70]");
      return Optional.empty();
    }
    var values = new Values(findings);
    Optional<Double> at = values.number(pair.items().get(0), "The position");
    Optional<Double> points = values.number(pair.items().get(1), "The points");
    return at.flatMap(position -> points.map(worth -> new CurvePoint(position, worth)));
  }
}
