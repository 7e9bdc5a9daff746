package dev.steelyard.core.decision;

import dev.steelyard.core.math.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision as people state it: facts, preferences and evidence. Immutable; one that breaks a rule
 * cannot be built.
 *
 * @param heading what it is about
 * @param alternatives what there is to choose from, at least one
 * @param criteria what to judge by, at least one
 * @param performances one cell per judged criterion and alternative
 * @param constraints conditions that knock alternatives out
 * @param weights what matters how much, as stated
 * @param questionnaire questions whose answers change performances and weights
 * @param answers what was answered so far
 * @param sources where evidence comes from
 * @param method how performances and weights become scores
 * @param extensions what the document carried besides, by JSON pointer, kept for writing it back
 */
public record Decision(
    Heading heading,
    List<Alternative> alternatives,
    CriteriaTree criteria,
    Performances performances,
    List<Constraint> constraints,
    WeightStatement weights,
    Questionnaire questionnaire,
    Answers answers,
    List<Source> sources,
    MethodChoice method,
    Map<String, String> extensions) {

  /**
   * Copies and checks everything.
   *
   * @throws dev.steelyard.core.error.InvalidDecisionException with all violations, if any rule is
   *     broken
   */
  public Decision(
      Heading heading,
      List<Alternative> alternatives,
      CriteriaTree criteria,
      Performances performances,
      List<Constraint> constraints,
      WeightStatement weights,
      Questionnaire questionnaire,
      Answers answers,
      List<Source> sources,
      MethodChoice method,
      Map<String, String> extensions) {
    this.heading = Objects.requireNonNull(heading, "heading");
    this.alternatives = List.copyOf(alternatives);
    this.criteria = Objects.requireNonNull(criteria, "criteria");
    this.performances = Objects.requireNonNull(performances, "performances");
    this.constraints = List.copyOf(constraints);
    this.weights = Objects.requireNonNull(weights, "weights");
    this.questionnaire = Objects.requireNonNull(questionnaire, "questionnaire");
    this.answers = Objects.requireNonNull(answers, "answers");
    this.sources = List.copyOf(sources);
    this.method = Objects.requireNonNull(method, "method");
    this.extensions = Ordered.copy(extensions);
    DecisionRules.check(this).throwIfAny();
  }

  /**
   * The alternative with an id.
   *
   * @param id an id
   * @return empty for unknown ids
   */
  public Optional<Alternative> alternative(String id) {
    return alternatives.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * The ids of the alternatives.
   *
   * @return in the order stated
   */
  public List<String> alternativeIds() {
    return alternatives.stream().map(Alternative::id).toList();
  }

  /**
   * What is known about an alternative on a criterion, answers included.
   *
   * @param criterion the id of a judged criterion
   * @param alternative an alternative's id
   * @return the cell the answers state, else the cell of the table
   */
  public Cell cell(String criterion, String alternative) {
    return answeredCells()
        .cell(criterion, alternative)
        .or(() -> performances.cell(criterion, alternative))
        .orElse(Cell.UNKNOWN);
  }

  /**
   * Every cell, answers included.
   *
   * @return the stated cells, overridden by those that answers state; O(m n)
   */
  public Performances knownPerformances() {
    return performances.with(answeredCells().rows());
  }

  /**
   * The cells that come from answers.
   *
   * @return criterion id to alternative id to cell; a later question overrides an earlier one
   */
  public Performances answeredCells() {
    var cells = new Performances(new LinkedHashMap<>());
    for (Question question : questionnaire.questions()) {
      var choice = answers.to(question.id()).flatMap(answer -> choice(question, answer));
      cells = choice.map(Choice::ratings).map(cells::with).orElse(cells);
    }
    return cells;
  }

  private static Optional<Choice> choice(Question question, String answer) {
    return question instanceof ChoiceQuestion asked ? asked.choice(answer) : Optional.empty();
  }

  /**
   * The same decision with other answers.
   *
   * @param other the answers
   * @return a new decision
   */
  public Decision withAnswers(Answers other) {
    return new Decision(
        heading,
        alternatives,
        criteria,
        performances,
        constraints,
        weights,
        questionnaire,
        other,
        sources,
        method,
        extensions);
  }

  /**
   * The same decision with one cell changed.
   *
   * @param criterion the id of a judged criterion
   * @param alternative an alternative's id
   * @param cell what is stated now
   * @return a new decision
   */
  public Decision withCell(String criterion, String alternative, Cell cell) {
    var row = new LinkedHashMap<String, Cell>();
    row.put(alternative, cell);
    var change = new LinkedHashMap<String, Map<String, Cell>>();
    change.put(criterion, row);
    return withPerformances(performances.with(change));
  }

  /**
   * The same decision with other cells.
   *
   * @param other the cells
   * @return a new decision
   */
  public Decision withPerformances(Performances other) {
    return new Decision(
        heading,
        alternatives,
        criteria,
        other,
        constraints,
        weights,
        questionnaire,
        answers,
        sources,
        method,
        extensions);
  }

  /**
   * The same decision with other weights.
   *
   * @param other the statement
   * @return a new decision
   */
  public Decision withWeights(WeightStatement other) {
    return new Decision(
        heading,
        alternatives,
        criteria,
        performances,
        constraints,
        other,
        questionnaire,
        answers,
        sources,
        method,
        extensions);
  }

  /**
   * The same decision judged by another method.
   *
   * @param other the method
   * @return a new decision
   */
  public Decision withMethod(MethodChoice other) {
    return new Decision(
        heading,
        alternatives,
        criteria,
        performances,
        constraints,
        weights,
        questionnaire,
        answers,
        sources,
        other,
        extensions);
  }

  /**
   * The same decision with other criteria.
   *
   * @param other criteria with the same ids
   * @return a new decision
   */
  public Decision withCriteria(CriteriaTree other) {
    return new Decision(
        heading,
        alternatives,
        other,
        performances,
        constraints,
        weights,
        questionnaire,
        answers,
        sources,
        method,
        extensions);
  }
}
