package dev.steelyard.core;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Performances;
import dev.steelyard.core.decision.Questionnaire;
import dev.steelyard.core.decision.Source;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.weight.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Builds a decision in Java, one lambda per criterion. Ids are made from the names: {@code Node.js}
 * becomes {@code node-js}, and where two names would share an id, the later gets a number.
 *
 * <p>Not safe for use by several threads; what it builds is.
 */
public final class DecisionBuilder {

  private final String title;
  private final IdMaker alternativeIds = new IdMaker("alternative");
  private final IdMaker criterionIds = new IdMaker("criterion");
  private final List<Alternative> alternatives = new ArrayList<>();
  private final List<CriterionBuilder> criteria = new ArrayList<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private Optional<WeightStatement> weights = Optional.empty();

  DecisionBuilder(String title) {
    this.title = title;
  }

  /**
   * Adds alternatives.
   *
   * @param names what people read
   * @return this builder
   */
  public DecisionBuilder alternatives(String... names) {
    for (String name : names) {
      alternatives.add(Alternative.of(alternativeIds.of(name), name));
    }
    return this;
  }

  /**
   * Adds a criterion.
   *
   * @param name what people read
   * @param statement says its weight, its scale and how each alternative does
   * @return this builder
   */
  public DecisionBuilder criterion(String name, Consumer<CriterionBuilder> statement) {
    var criterion = new CriterionBuilder(criterionIds.of(name), name);
    statement.accept(criterion);
    criteria.add(criterion);
    return this;
  }

  /**
   * Adds a condition that knocks alternatives out.
   *
   * @param constraint the condition; it names the criterion by id
   * @return this builder
   */
  public DecisionBuilder constraint(Constraint constraint) {
    constraints.add(constraint);
    return this;
  }

  /**
   * Adds a source that cells can refer to.
   *
   * @param source the source
   * @return this builder
   */
  public DecisionBuilder source(Source source) {
    sources.add(source);
    return this;
  }

  /**
   * States the weights in another way than by the points of each criterion.
   *
   * @param statement a class of package {@code weight}
   * @return this builder
   */
  public DecisionBuilder weights(WeightStatement statement) {
    weights = Optional.of(statement);
    return this;
  }

  /**
   * Builds the decision.
   *
   * @return the decision
   * @throws dev.steelyard.core.error.InvalidDecisionException with everything that is wrong
   */
  public Decision build() {
    var violations = new Violations();
    var usable = criteria.stream().map(each -> usable(each, violations)).toList();
    var decision = violations.attempt(Subject.at(), () -> decision(usable));
    violations.throwIfAny();
    return decision.orElseThrow();
  }

  private static CriterionBuilder usable(CriterionBuilder criterion, Violations violations) {
    boolean built =
        violations.attempt(Subject.at("criteria", criterion.id()), criterion::build).isPresent();
    return built ? criterion : criterion.withoutScale();
  }

  private Decision decision(List<CriterionBuilder> usable) {
    return new Decision(
        Heading.of(title),
        alternatives,
        new CriteriaTree(usable.stream().<CriteriaNode>map(CriterionBuilder::build).toList()),
        performances(usable),
        readable(usable),
        weights.orElseGet(() -> new Points(points(usable))),
        Questionnaire.NONE,
        Answers.NONE,
        sources,
        MethodChoice.STANDARD,
        new LinkedHashMap<>());
  }

  /** Leaves out conditions on criteria whose scale is refused: nothing can be said about them. */
  private List<Constraint> readable(List<CriterionBuilder> usable) {
    var refused =
        criteria.stream().filter(each -> !usable.contains(each)).map(CriterionBuilder::id).toList();
    return constraints.stream().filter(each -> !refused.contains(each.criterion())).toList();
  }

  private static Map<String, Double> points(List<CriterionBuilder> usable) {
    var points = new LinkedHashMap<String, Double>();
    usable.forEach(each -> points.put(each.id(), each.weight()));
    return points;
  }

  private Performances performances(List<CriterionBuilder> usable) {
    var rows = new LinkedHashMap<String, Map<String, Cell>>();
    usable.forEach(each -> rows.put(each.id(), byId(each.cells())));
    return new Performances(rows);
  }

  private Map<String, Cell> byId(Map<String, Cell> cells) {
    var row = new LinkedHashMap<String, Cell>();
    cells.forEach((name, cell) -> row.put(idOf(name), cell));
    return row;
  }

  private String idOf(String nameOrId) {
    return alternatives.stream()
        .filter(each -> each.name().equals(nameOrId))
        .map(Alternative::id)
        .findFirst()
        .orElse(nameOrId);
  }
}
