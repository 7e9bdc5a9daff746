package dev.steelyard.json.decision;

import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.TargetScale;
import dev.steelyard.core.decision.UnanchoredScale;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Optional;

/** Reads what performances on a criterion mean: a named scale, labels, numbers or a goal. */
final class ScaleReader {
  static final List<String> NUMERIC = List.of("worst", "best", "curve");
  static final List<String> TARGET = List.of("goal", "within");
  static final List<String> KEYS =
      List.of("scale", "unit", "worst", "best", "curve", "goal", "within", "direction");

  private static final String HELP =
      "Write \"scale\", or \"worst\" and \"best\", or \"direction\".";

  private final Findings findings;
  private final NamedScales named;
  private final boolean standardStated;
  private final Optional<Scale> standard;

  /**
   * A reader of scales.
   *
   * @param root states the scale of criteria that have none of their own
   */
  ScaleReader(Findings findings, NamedScales named, Fields root) {
    this.findings = findings;
    this.named = named;
    this.standardStated = root.has("scale");
    this.standard = root.node("scale").flatMap(node -> scale(node, Subject.at("scale")));
  }

  /** The scale of a criterion; empty when it could not be read, which is then noted. */
  Optional<Scale> read(String id, Fields criterion) {
    Subject here = Subject.at("criteria", id);
    if (criterion.has("scale")) {
      return stated(criterion, Subject.at("scale").under(here));
    }
    if (criterion.has("direction")) {
      return directed(criterion);
    }
    if (criterion.hasAny(TARGET)) {
      return target(criterion, here);
    }
    if (criterion.hasAny(NUMERIC) || criterion.has("unit")) {
      return numeric(criterion, here);
    }
    if (!standardStated) {
      criterion.missing("a scale", Optional.of(HELP));
    }
    return standard;
  }

  private Optional<Scale> stated(Fields criterion, Subject here) {
    criterion.conflict("scale", KEYS.subList(1, KEYS.size()));
    return criterion.node("scale").flatMap(node -> scale(node, here));
  }

  private Optional<Scale> scale(Node node, Subject here) {
    if (node instanceof Node.Text name) {
      return byName(name);
    }
    if (node instanceof Node.Entries labels) {
      return new LabelsReader(findings).labels(labels, Optional.empty(), here);
    }
    findings.wrongType(node, "\"scale\"", "a name or an object of labels");
    return Optional.empty();
  }

  private Optional<Scale> byName(Node.Text name) {
    if (!named.knows(name.text())) {
      String message = "There is no scale \"" + name.text() + "\".";
      var violation = Violation.of(ErrorCode.UNKNOWN_SCALE, Subject.at(), message);
      findings.addChoice(violation.at(name.place()), name.text(), named.names());
    }
    return named.scale(name.text());
  }

  private Optional<Scale> directed(Fields criterion) {
    criterion.conflict("direction", NUMERIC);
    criterion.conflict("direction", TARGET);
    Optional<String> unit = criterion.text("unit");
    return criterion
        .node("direction")
        .flatMap(node -> new Values(findings).word(node, "\"direction\"", Directions.WORDS))
        .map(word -> new UnanchoredScale(unit, Directions.of(word)));
  }

  private Optional<Scale> target(Fields criterion, Subject here) {
    criterion.conflict("goal", NUMERIC);
    criterion.require("goal");
    criterion.require("within");
    Optional<String> unit = criterion.text("unit");
    Optional<Double> goal = criterion.number("goal");
    Optional<Double> within = criterion.number("within");
    return goal.isPresent() && within.isPresent()
        ? findings.attempt(here, () -> new TargetScale(unit, goal.get(), within.get()))
        : Optional.empty();
  }

  private Optional<Scale> numeric(Fields criterion, Subject here) {
    criterion.require("worst");
    criterion.require("best");
    Optional<String> unit = criterion.text("unit");
    Optional<Double> worst = criterion.number("worst");
    Optional<Double> best = criterion.number("best");
    Optional<List<CurvePoint>> curve = new CurveReader(findings).read(criterion);
    return worst.isPresent() && best.isPresent() && curve.isPresent()
        ? findings.attempt(here, () -> new NumericScale(unit, worst.get(), best.get(), curve.get()))
        : Optional.empty();
  }
}
