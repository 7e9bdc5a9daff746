package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.ImportanceScale;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads what the answers to importance questions add. */
final class ImportanceReader {
  private static final String RANGE = "a number or a range [low, high]";

  private final Findings findings;
  private final Values values;

  ImportanceReader(Findings findings) {
    this.findings = findings;
    this.values = new Values(findings);
  }

  ImportanceScale read(Fields root) {
    Optional<Node.Entries> object = root.entries("importance");
    if (object.isEmpty() && root.has("importance")) {
      findings.followUps().silence(ErrorCode.UNKNOWN_ANSWER);
    }
    return object.map(this::scale).orElse(ImportanceScale.STANDARD);
  }

  private ImportanceScale scale(Node.Entries object) {
    findings.limits().check(Limit.OPTIONS, object.entries().size(), object.place());
    var points = new LinkedHashMap<String, Double>();
    object
        .entries()
        .forEach(
            (answer, entry) -> {
              if (!answer.equals(Answers.NOT_SURE)) {
                var stated = values.number(entry.value(), "\"" + answer + "\"");
                points.put(answer, stated.orElse(1.0));
              }
            });
    List<Double> range = notSure(object);
    return new ImportanceScale(points, range.get(0), range.get(1));
  }

  private List<Double> notSure(Node.Entries object) {
    Optional<Node> stated = object.value(Answers.NOT_SURE);
    if (stated.isEmpty()) {
      findings.add(
          ErrorCode.MISSING_KEY,
          object.place(),
          "\"importance\" needs \"" + Answers.NOT_SURE + "\".");
    }
    return stated.flatMap(this::range).orElse(List.of(0.0, 0.0));
  }

  private Optional<List<Double>> range(Node node) {
    String what = "\"" + Answers.NOT_SURE + "\"";
    if (node instanceof Node.Items items && items.items().size() == 2) {
      Optional<Double> low = values.number(items.items().get(0), what);
      Optional<Double> high = values.number(items.items().get(1), what);
      return low.flatMap(from -> high.map(to -> List.of(from, to)));
    }
    if (Fraction.of(node).isEmpty()) {
      findings.wrongType(node, what, RANGE);
      return Optional.empty();
    }
    return values.number(node, what).map(both -> List.of(both, both));
  }
}
