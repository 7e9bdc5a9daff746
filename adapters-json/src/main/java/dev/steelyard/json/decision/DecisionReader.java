package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.DecisionDocument;
import dev.steelyard.json.tree.Limits;
import dev.steelyard.json.tree.Node;
import dev.steelyard.json.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the format {@code decision/1}, strictly, and notes <b>everything</b> that is wrong. Where a
 * part cannot be read something harmless takes its place, so that the rest is still checked.
 */
public final class DecisionReader {

  /** What a document calls itself. */
  public static final String FORMAT = "decision/1";

  private static final List<String> KEYS = keys();

  private final Limits limits;

  /**
   * A reader within limits.
   *
   * @param limits how large a decision may be
   */
  public DecisionReader(Limits limits) {
    this.limits = limits;
  }

  private static List<String> keys() {
    var keys = new ArrayList<>(List.of("format"));
    keys.addAll(HeadingReader.KEYS);
    keys.addAll(List.of("alternatives", "scale", "scales", "criteria", "performances"));
    keys.addAll(List.of("constraints", "weights", "needs", "importance", "answers"));
    keys.addAll(List.of("sources", "method"));
    return List.copyOf(keys);
  }

  /**
   * Reads a decision.
   *
   * @param tree a document
   * @return the decision and where its parts stand
   * @throws InvalidDecisionException with everything that is wrong
   * @throws dev.steelyard.core.error.UnreadableDocumentException if it is over a limit
   */
  public DecisionDocument decision(Tree tree) {
    Node.Entries root = object(tree);
    var findings = findings(tree);
    new FormatCheck(findings).check(root);
    var locations = new Locations();
    var locator = new Locator(root, locations);
    var fields = Fields.of(root, "a decision", KEYS, findings);
    var decision = new DecisionParts(fields, findings, locations).decision();
    findings.throwIfAny(locator);
    return new TextDocument(decision.orElseThrow(), locator);
  }

  /**
   * Reads answers: an object of question ids and answers, or one that holds it as {@code answers}.
   *
   * @param tree a document
   * @return the answers, not yet compared with any questions
   * @throws InvalidDecisionException with everything that is wrong
   */
  public Answers answers(Tree tree) {
    Node.Entries root = object(tree);
    var findings = findings(tree);
    Node.Entries given =
        root.value("answers")
            .filter(Node.Entries.class::isInstance)
            .map(Node.Entries.class::cast)
            .orElse(root);
    Answers answers = new AnswersReader(findings).read(given);
    findings.throwIfAny(new Locator(root, new Locations()));
    return answers;
  }

  private Findings findings(Tree tree) {
    var findings = new Findings(limits);
    tree.duplicates().forEach(findings::add);
    return findings;
  }

  private static Node.Entries object(Tree tree) {
    if (tree.root() instanceof Node.Entries root) {
      return root;
    }
    String message = "A document must be an object, but is " + tree.root().kind() + ".";
    var violation = Violation.of(ErrorCode.WRONG_TYPE, Subject.at(), message);
    throw new InvalidDecisionException(List.of(violation.at(tree.root().place())));
  }
}
