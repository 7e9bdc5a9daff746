package dev.steelyard.core;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Decided;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Questionnaire;
import dev.steelyard.core.decision.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Valid decisions made from a seed, for tests of what must hold for every decision.
 *
 * <p>Over some hundred seeds there are: one to six alternatives, some of them out, with ids and
 * names that contain one another; criteria trees with up to three levels of groups; every kind of
 * scale and performance; evidence with and without a source; constraints; weights by points, equal
 * and by needs, at the top and inside groups; both kinds of questions, answered, not sure and left
 * open.
 *
 * <p>The same seed always makes the same decision. A test that fails must name the seed; {@link
 * #check} does so.
 */
public final class RandomDecisions {

  private static final List<Alternative> ALTERNATIVES =
      List.of(
          Alternative.of("a1", "Alpha"),
          Alternative.of("a10", "Alpha 1"),
          Alternative.of("a", "Alpha & Beta"),
          Alternative.of("b-a", "Beta"),
          Alternative.of("zoë", "Café \"Zoë\""),
          Alternative.of("node_js", "Node.js {a} $1"));

  private static final List<Source> SOURCES =
      List.of(
          new Source("us", "Our meeting", Optional.empty(), Optional.empty(), Optional.empty()),
          new Source(
              "test-1",
              "Load test",
              Optional.of("measurement"),
              Optional.of("Two runs."),
              Optional.of("https://example.org/test")));

  private RandomDecisions() {}

  /**
   * The decision of a seed.
   *
   * @param seed any number
   * @return a valid decision
   */
  public static Decision of(long seed) {
    var chance = new Chance(seed);
    var alternatives = alternatives(chance);
    var sources = SOURCES.subList(0, chance.from(0, SOURCES.size()));
    var tree = new CriteriaTree(new RandomCriteria(chance).roots());
    var cells = new RandomCells(chance, alternatives, sources);
    var weights = new RandomWeights(chance).top(tree.roots());
    var questionnaire = new RandomQuestions(chance, cells).questionnaire(tree, weights);
    return new Decision(
        heading(chance, alternatives),
        alternatives,
        tree,
        cells.all(tree),
        cells.constraints(tree),
        weights,
        questionnaire,
        answers(chance, questionnaire),
        sources,
        MethodChoice.STANDARD,
        new LinkedHashMap<>());
  }

  /**
   * Checks a property on the decisions of the seeds 1 to {@code count}.
   *
   * @param count how many decisions
   * @param property throws when it does not hold
   * @throws AssertionError naming the seed of the first decision for which it does not hold
   */
  public static void check(int count, Consumer<Decision> property) {
    for (long seed = 1; seed <= count; seed++) {
      try {
        property.accept(of(seed));
      } catch (AssertionError | RuntimeException broken) {
        throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
      }
    }
  }

  private static List<Alternative> alternatives(Chance chance) {
    int count = chance.from(1, ALTERNATIVES.size());
    return chance.shuffled(ALTERNATIVES).subList(0, count).stream()
        .map(each -> chance.in(0.1) ? out(each) : each)
        .toList();
  }

  private static Alternative out(Alternative alternative) {
    return new Alternative(
        alternative.id(),
        alternative.name(),
        Optional.of("A remark."),
        Optional.of("https://example.org/"),
        Optional.of("It is no longer sold."));
  }

  private static Heading heading(Chance chance, List<Alternative> alternatives) {
    return new Heading(
        "A decision",
        chance.maybe(0.3, () -> "Which one?"),
        chance.maybe(0.2, () -> "Two people decide."),
        chance.maybe(0.3, () -> "proposed"),
        chance.maybe(0.3, () -> "2026-11-24"),
        chance.maybe(0.2, () -> "2027-11-24"),
        chance.maybe(0.2, () -> decided(chance, alternatives)),
        chance.maybe(0.2, () -> "Either will do."));
  }

  private static Decided decided(Chance chance, List<Alternative> alternatives) {
    return new Decided(chance.of(alternatives).id(), chance.maybe(0.5, () -> "We know it."));
  }

  private static Answers answers(Chance chance, Questionnaire questionnaire) {
    var answers = Answers.NONE;
    for (var question : questionnaire.questions()) {
      if (chance.in(0.2)) {
        answers = answers.with(question.id(), Answers.NOT_SURE);
      } else if (chance.in(0.75)) {
        var offered = question.options(questionnaire.importance());
        answers = answers.with(question.id(), chance.of(offered));
      }
    }
    return answers;
  }
}
