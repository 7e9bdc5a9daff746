package dev.steelyard.json.decision;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.weight.Equal;
import dev.steelyard.core.weight.Needs;
import dev.steelyard.core.weight.Points;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what matters how much. */
final class WeightsReader {
  private static final List<String> WAYS = List.of("points", "equal", "needs");
  private static final String HELP = "Write { \"by\": \"equal\" } if nothing matters more.";

  private final Findings findings;
  private final Set<String> nodes;

  /**
   * A reader of weights.
   *
   * @param among the criteria and groups that share the weight out
   */
  WeightsReader(Findings findings, List<CriteriaNode> among) {
    this.findings = findings;
    this.nodes =
        new CriteriaTree(among).nodes().stream().map(CriteriaNode::id).collect(Collectors.toSet());
  }

  /** The weights at the top; where they could not be read, nothing follows from them. */
  WeightStatement read(Fields root) {
    root.require("weights", Optional.of(HELP));
    return root.entries("weights").flatMap(this::read).orElse(new Unread());
  }

  Optional<WeightStatement> read(Node.Entries object) {
    Optional<Node> by = object.value("by");
    if (by.isEmpty()) {
      Fields.of(object, "\"weights\"", keysOf(""), findings).require("by");
      return Optional.empty();
    }
    return new Values(findings).word(by.get(), "\"by\"", WAYS).flatMap(way -> read(way, object));
  }

  private Optional<WeightStatement> read(String way, Node.Entries object) {
    var fields = Fields.of(object, "weights by " + way, keysOf(way), findings);
    return switch (way) {
      case "equal" -> Optional.of(new Equal());
      case "points" -> numbers(fields, "points").map(Points::new);
      default -> numbers(fields, "start").map(start -> new Needs(start, fields.text("startWhy")));
    };
  }

  private static List<String> keysOf(String way) {
    return switch (way) {
      case "equal" -> List.of("by");
      case "points" -> List.of("by", "points");
      case "needs" -> List.of("by", "start", "startWhy");
      default -> List.of("by", "points", "start", "startWhy");
    };
  }

  private Optional<Map<String, Double>> numbers(Fields fields, String key) {
    fields.require(key);
    return fields.entries(key).map(new Values(findings)::numbers).map(this::admitted);
  }

  private Map<String, Double> admitted(Map<String, Double> points) {
    points.keySet().removeIf(id -> !findings.references().admits(nodes.contains(id), nodes.size()));
    return points;
  }

  /** Weights that could not be read. */
  private record Unread() implements WeightStatement {

    @Override
    public String by() {
      return "nothing";
    }

    @Override
    public List<Violation> violations(List<CriteriaNode> siblings) {
      return List.of();
    }

    @Override
    public boolean usesAnswers() {
      return true;
    }
  }
}
