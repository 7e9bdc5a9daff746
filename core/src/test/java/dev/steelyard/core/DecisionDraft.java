package dev.steelyard.core;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.decision.ImportanceScale;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Performances;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.decision.Questionnaire;
import dev.steelyard.core.decision.Source;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.weight.Equal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small valid decision of which a test states the part it is about.
 *
 * <p>As it is, it has the alternatives {@code server} and {@code cloud}, the criteria {@code
 * support} on ratings and {@code cost} from 200 to 0 EUR, nothing known about any of them, and
 * equal weights.
 */
public final class DecisionDraft {

  private final Map<String, Map<String, Cell>> stated = new LinkedHashMap<>();
  private Heading heading = Heading.of("Where to host the shop");
  private List<Alternative> alternatives =
      List.of(
          Alternative.of("server", "Virtual server"), Alternative.of("cloud", "Managed platform"));
  private List<CriteriaNode> criteria =
      List.of(
          Criterion.of("support", "Support", LabelScale.RATING5),
          Criterion.of("cost", "Monthly cost", NumericScale.of("EUR", 200, 0)));
  private List<Constraint> constraints = List.of();
  private WeightStatement weights = new Equal();
  private List<Question> questions = List.of();
  private ImportanceScale importance = ImportanceScale.STANDARD;
  private Answers answers = Answers.NONE;
  private List<Source> sources = List.of();

  /** Starts with the decision described above. */
  public DecisionDraft() {}

  /**
   * States the heading.
   *
   * @param other a heading
   * @return this draft
   */
  public DecisionDraft heading(Heading other) {
    heading = other;
    return this;
  }

  /**
   * States the alternatives.
   *
   * @param others any, also none
   * @return this draft
   */
  public DecisionDraft alternatives(Alternative... others) {
    alternatives = List.of(others);
    return this;
  }

  /**
   * States the criteria. What is not stated about them is unknown.
   *
   * @param others outermost criteria and groups
   * @return this draft
   */
  public DecisionDraft criteria(CriteriaNode... others) {
    criteria = List.of(others);
    return this;
  }

  /**
   * States how an alternative does.
   *
   * @param criterion an id
   * @param alternative an id
   * @param performance any
   * @return this draft
   */
  public DecisionDraft cell(String criterion, String alternative, Performance performance) {
    return cell(criterion, alternative, Cell.of(performance));
  }

  /**
   * States a cell.
   *
   * @param criterion an id
   * @param alternative an id
   * @param cell any
   * @return this draft
   */
  public DecisionDraft cell(String criterion, String alternative, Cell cell) {
    stated.computeIfAbsent(criterion, id -> new LinkedHashMap<>()).put(alternative, cell);
    return this;
  }

  /**
   * States the constraints.
   *
   * @param others any
   * @return this draft
   */
  public DecisionDraft constraints(Constraint... others) {
    constraints = List.of(others);
    return this;
  }

  /**
   * States the weights.
   *
   * @param other any way to state them
   * @return this draft
   */
  public DecisionDraft weights(WeightStatement other) {
    weights = other;
    return this;
  }

  /**
   * States the questions.
   *
   * @param others any
   * @return this draft
   */
  public DecisionDraft questions(Question... others) {
    questions = List.of(others);
    return this;
  }

  /**
   * States what importance answers add.
   *
   * @param other levels
   * @return this draft
   */
  public DecisionDraft importance(ImportanceScale other) {
    importance = other;
    return this;
  }

  /**
   * Answers a question.
   *
   * @param question its id
   * @param answer any text
   * @return this draft
   */
  public DecisionDraft answer(String question, String answer) {
    answers = answers.with(question, answer);
    return this;
  }

  /**
   * States the sources.
   *
   * @param others any
   * @return this draft
   */
  public DecisionDraft sources(Source... others) {
    sources = List.of(others);
    return this;
  }

  /**
   * Builds the decision.
   *
   * @return the decision
   * @throws InvalidDecisionException if what was stated breaks a rule
   */
  public Decision build() {
    return build(unknown().with(stated));
  }

  /**
   * Builds the decision with the stated cells and no others.
   *
   * @return the decision
   * @throws InvalidDecisionException if what was stated breaks a rule
   */
  public Decision buildAsStated() {
    return build(new Performances(stated));
  }

  /**
   * What is wrong with the decision.
   *
   * @return every violation, none for a valid decision
   */
  public List<Violation> violations() {
    try {
      build();
      return List.of();
    } catch (InvalidDecisionException refusal) {
      return refusal.violations();
    }
  }

  private Decision build(Performances performances) {
    return new Decision(
        heading,
        alternatives,
        new CriteriaTree(criteria),
        performances,
        constraints,
        weights,
        new Questionnaire(questions, importance),
        answers,
        sources,
        MethodChoice.STANDARD,
        new LinkedHashMap<>());
  }

  private Performances unknown() {
    var row = new LinkedHashMap<String, Cell>();
    alternatives.forEach(each -> row.put(each.id(), Cell.UNKNOWN));
    var rows = new LinkedHashMap<String, Map<String, Cell>>();
    CriteriaTree.leaves(criteria).forEach(leaf -> rows.put(leaf.id(), row));
    return new Performances(rows);
  }
}
