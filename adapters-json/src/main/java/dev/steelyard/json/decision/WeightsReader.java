package dev.steelyard.json.decision;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.parameter.Scope;
import dev.steelyard.core.weight.Equal;
import dev.steelyard.core.weight.Needs;
import dev.steelyard.core.weight.Points;
import dev.steelyard.core.weight.Shares;
import dev.steelyard.core.weight.WeightingCatalogue;
import dev.steelyard.json.tree.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what matters how much. */
final class WeightsReader {
  private static final WeightingCatalogue CATALOGUE = WeightingCatalogue.standard();
  private static final String HELP = "Write { \"by\": \"equal\" } if nothing matters more.";

  private final Findings findings;
  private final Subject here;
  private final List<String> siblings;
  private final List<String> nodes;

  /**
   * A reader of weights.
   *
   * @param here where they stand
   * @param among the criteria and groups that share the weight out
   */
  WeightsReader(Findings findings, Subject here, List<CriteriaNode> among) {
    this.findings = findings;
    this.here = here;
    this.siblings = among.stream().map(CriteriaNode::id).toList();
    this.nodes = new CriteriaTree(among).nodes().stream().map(CriteriaNode::id).toList();
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
    return new Values(findings)
        .text(by.get(), "\"by\"")
        .filter(way -> known(way, by.get()))
        .flatMap(way -> read(way, object));
  }

  private boolean known(String way, Node by) {
    boolean known = CATALOGUE.find(way).isPresent();
    if (!known) {
      String message = "There are no weights by \"" + way + "\".";
      var violation = Violation.of(ErrorCode.WRONG_TYPE, Subject.at(), message);
      findings.addChoice(violation.at(by.place()), way, CATALOGUE.ids());
    }
    return known;
  }

  private Optional<WeightStatement> read(String way, Node.Entries object) {
    return switch (way) {
      case "equal" -> {
        open(way, object);
        yield Optional.of(new Equal());
      }
      case "points" -> numbers(open(way, object), "points").map(Points::new);
      case "shares" -> numbers(open(way, object), "shares").map(Shares::new);
      case "needs" -> needs(open(way, object));
      default -> other(way, object);
    };
  }

  private Fields open(String way, Node.Entries object) {
    return Fields.of(object, "weights by " + way, keysOf(way), findings);
  }

  private Optional<WeightStatement> needs(Fields fields) {
    return numbers(fields, "start").map(start -> new Needs(start, fields.text("startWhy")));
  }

  /** Which settings there are, the weighting knows. */
  private Optional<WeightStatement> other(String way, Node.Entries object) {
    Fields.open(object, "weights by " + way, findings);
    var settings =
        new SettingsReader(findings).read(object, key -> Fields.stated(key) && !key.equals("by"));
    var violations = new Violations();
    var scope = new Scope(siblings, List.of(), here.path(), violations);
    Optional<WeightStatement> statement = CATALOGUE.read(way, settings, scope);
    violations.all().forEach(findings::add);
    return statement;
  }

  private static List<String> keysOf(String way) {
    return switch (way) {
      case "equal" -> List.of("by");
      case "points", "shares" -> List.of("by", way);
      case "needs" -> List.of("by", "start", "startWhy");
      default -> List.of("by", "points", "start", "startWhy");
    };
  }

  private Optional<Map<String, Double>> numbers(Fields fields, String key) {
    fields.require(key);
    return fields.entries(key).map(new Values(findings)::numbers).map(this::admitted);
  }

  private Map<String, Double> admitted(Map<String, Double> points) {
    Set<String> known = new HashSet<>(nodes);
    points.keySet().removeIf(id -> !findings.references().admits(known.contains(id), known.size()));
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
