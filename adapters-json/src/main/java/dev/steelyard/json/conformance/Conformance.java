package dev.steelyard.json.conformance;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.port.CheckConformance;
import dev.steelyard.core.port.ConformanceCase;
import dev.steelyard.core.port.ConformanceReport;
import dev.steelyard.core.port.ConformanceVerdict;
import dev.steelyard.json.tree.JsonTreeReader;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Limits;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Optional;

/** Runs files of reference cases in JSON. Immutable and safe for use by several threads. */
public final class Conformance implements CheckConformance {

  /** Files of cases are long, but not deep. */
  private static final Limits LIMITS =
      Limits.STANDARD
          .with(Limit.CHARACTERS, 50_000_000)
          .with(Limit.VALUES, 5_000_000)
          .with(Limit.NUMBER_LENGTH, 1_000);

  /** Has no state. */
  public Conformance() {}

  @Override
  public ConformanceReport check(String cases, CaseEngine engine) {
    var kinds = new CaseKinds(engine);
    return new ConformanceReport(
        items(new JsonTreeReader(LIMITS).read(cases).root()).stream()
            .map(node -> report(node, kinds))
            .toList());
  }

  private static ConformanceCase report(Node node, CaseKinds kinds) {
    if (!(node instanceof Node.Entries entries)) {
      return new ConformanceCase(
          "",
          "",
          ConformanceVerdict.SKIPPED,
          Optional.of("A case must be an object, not " + node.kind() + "."),
          List.of());
    }
    var each = new Case(entries);
    return new CaseRun(each, kinds).report();
  }

  private static List<Node> items(Node root) {
    if (root instanceof Node.Items items) {
      return items.items();
    }
    String message = "A file of cases must be an array, but is " + root.kind() + ".";
    throw new InvalidDecisionException(
        List.of(Violation.of(ErrorCode.WRONG_TYPE, Subject.at(), message).at(root.place())));
  }
}
