package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Confidence;
import dev.steelyard.core.decision.Evidence;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.UnanchoredScale;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.json.tree.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one cell: a mark, a range, {@code unknown}, or an object with evidence. */
final class CellReader {
  private static final String UNKNOWN = "unknown";
  private static final String FORMS =
      "a number, a label, a range [low, high], \"unknown\" or an object";
  private static final List<String> KEYS =
      List.of("is", "range", "why", "source", "link", "confidence", "by");
  private static final List<String> CONFIDENCES =
      Arrays.stream(Confidence.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();

  private final Findings findings;
  private final boolean labels;
  private final Performance standIn;

  /** A reader for one criterion; on a scale of labels, {@code 1/2} is a label. */
  CellReader(Findings findings, Optional<Scale> scale) {
    this.findings = findings;
    this.labels = scale.filter(LabelScale.class::isInstance).isPresent();
    this.standIn = standIn(scale);
  }

  /** What stands for a performance that was found wrong, so that it is not found wrong again. */
  static Performance standIn(Optional<Scale> scale) {
    return scale.filter(UnanchoredScale.class::isInstance).isPresent()
        ? Performance.of(0)
        : Performance.UNKNOWN;
  }

  Cell read(Node node) {
    if (node instanceof Node.Entries object) {
      return described(object);
    }
    return Cell.of(performance(node).orElse(standIn));
  }

  private Optional<Performance> performance(Node node) {
    return node instanceof Node.Items items ? range(items, Optional.empty()) : single(node);
  }

  private Optional<Performance> single(Node node) {
    return isUnknown(node)
        ? Optional.of(Performance.UNKNOWN)
        : mark(node, "A performance", FORMS).map(Performance.Exactly::new);
  }

  private static boolean isUnknown(Node node) {
    return node instanceof Node.Text text && text.text().equals(UNKNOWN);
  }

  private Optional<Performance> range(Node.Items items, Optional<Mark> is) {
    if (items.items().size() != 2) {
      findings.add(
          ErrorCode.WRONG_TYPE,
          items.place(),
          "A range has two ends, [low, high], but this one has " + items.items().size() + ".");
      return Optional.empty();
    }
    Optional<Mark> low = mark(items.items().get(0), "An end of a range", "a number or a label");
    Optional<Mark> high = mark(items.items().get(1), "An end of a range", "a number or a label");
    return low.flatMap(from -> high.map(to -> new Performance.Between(from, is, to)));
  }

  Optional<Mark> mark(Node node, String what, String expected) {
    if (labels && node instanceof Node.Text text) {
      return Optional.of(Mark.of(text.text()));
    }
    Optional<Double> number = Fraction.of(node);
    if (number.isPresent()) {
      return new Values(findings).number(node, what).map(Mark::of);
    }
    if (node instanceof Node.Text text) {
      return Optional.of(Mark.of(text.text()));
    }
    if (node instanceof Node.Null) {
      findings.add(nothing(node, what));
    } else {
      findings.wrongType(node, what, expected);
    }
    return Optional.empty();
  }

  private static Violation nothing(Node node, String what) {
    return Violation.of(ErrorCode.WRONG_TYPE, Subject.at(), what + " is left empty.")
        .help("Write \"unknown\" if nobody knows yet.")
        .at(node.place());
  }

  private Cell described(Node.Entries object) {
    var fields = Fields.of(object, "a cell", KEYS, findings);
    return new Cell(stated(fields).orElse(standIn), evidence(fields));
  }

  private Optional<Performance> stated(Fields fields) {
    Optional<Node> is = fields.node("is");
    if (is.isEmpty() && !fields.has("range")) {
      fields.missing("\"is\" or \"range\"", Optional.of("Write \"unknown\" if nobody knows yet."));
    }
    if (!fields.has("range")) {
      return is.flatMap(this::single);
    }
    if (is.filter(CellReader::isUnknown).isPresent()) {
      fields.conflict("is", List.of("range"));
      return Optional.empty();
    }
    return ranged(fields, is);
  }

  private Optional<Performance> ranged(Fields fields, Optional<Node> is) {
    Optional<Mark> mark = is.flatMap(node -> mark(node, "\"is\"", "a number or a label"));
    Optional<Performance> range = fields.items("range").flatMap(items -> range(items, mark));
    boolean lost = is.isPresent() && mark.isEmpty();
    return lost ? Optional.empty() : range;
  }

  private Evidence evidence(Fields fields) {
    return new Evidence(
        fields.text("why"),
        fields.text("source"),
        fields.text("link"),
        fields
            .node("confidence")
            .flatMap(node -> new Values(findings).word(node, "\"confidence\"", CONFIDENCES))
            .map(word -> Confidence.valueOf(word.toUpperCase(Locale.ROOT))),
        fields.text("by"));
  }
}
