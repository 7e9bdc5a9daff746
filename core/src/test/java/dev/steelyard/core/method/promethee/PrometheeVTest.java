package dev.steelyard.core.method.promethee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PrometheeVTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return PrometheeV.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    var settings = new HashMap<>(PrometheeData.settings(input));
    var atMostTwo = new Setting.Entries(Map.of("atMost", Setting.of(2)));
    settings.put("constraints", new Setting.Items(List.of(atMostTwo)));
    return settings;
  }

  private static Map<String, Double> coefficients(double... all) {
    var coefficients = new LinkedHashMap<String, Double>();
    for (int i = 0; i < all.length; i++) {
      coefficients.put("a" + (i + 1), all[i]);
    }
    return coefficients;
  }

  private static ChoiceConstraint atLeast(double bound, double... coefficients) {
    return new ChoiceConstraint(coefficients(coefficients), Optional.of(bound), Optional.empty());
  }

  private static ChoiceConstraint atMost(double bound, double... coefficients) {
    return new ChoiceConstraint(coefficients(coefficients), Optional.empty(), Optional.of(bound));
  }

  private static List<ChoiceConstraint> siteConstraints() {
    return List.of(
        new ChoiceConstraint(Map.of(), Optional.of(5.0), Optional.of(9.0)),
        atLeast(4000, 426, 645, 76, 226, 275, 822, 1026, 692, 601, 464, 516, 602),
        new ChoiceConstraint(coefficients(1, 1), Optional.of(1.0), Optional.of(1.0)),
        atMost(2, 0, 0, 1, 1, 1),
        new ChoiceConstraint(Map.of("a10", 1.0, "a12", 1.0), Optional.empty(), Optional.of(1.0)));
  }

  private static List<String> chosen(Evaluation evaluation) {
    return ((Step.Members) evaluation.step("chosen").orElseThrow()).members();
  }

  private static boolean only(Evaluation evaluation) {
    return ((Step.Condition) evaluation.step("onlyChoice").orElseThrow()).holds();
  }

  /** The printed list has a10 in place of a11, which its last constraint does not allow. */
  @Test
  void chooses_the_best_sites_of_mareschal_and_brans() {
    var evaluation =
        new PrometheeV(PrometheeData.sitePreferences(), siteConstraints())
            .evaluate(PrometheeData.sites());

    assertThat(chosen(evaluation)).containsExactly("a2", "a4", "a5", "a6", "a7", "a11", "a12");
    assertThat(((Step.Single) evaluation.step("chosenFlow").orElseThrow()).value())
        .isCloseTo(.2420, within(5e-5));
    assertThat(only(evaluation)).isTrue();
  }

  @Test
  void without_constraints_positive_flows_are_chosen() {
    var evaluation =
        new PrometheeV(PrometheeData.sitePreferences(), List.of()).evaluate(PrometheeData.sites());

    assertThat(chosen(evaluation)).containsExactly("a3", "a4", "a5", "a10", "a11", "a12");
    assertThat(only(evaluation)).isTrue();
  }

  @Test
  void two_equally_good_sets_are_told_apart_from_one() {
    var input = PrometheeData.input(new double[][] {{2}, {2}, {1}}, "+", 1);
    var one = new ChoiceConstraint(Map.of(), Optional.of(1.0), Optional.of(1.0));

    var evaluation = new PrometheeV(Preferences.USUAL, List.of(one)).evaluate(input);

    assertThat(chosen(evaluation)).containsExactly("a1");
    assertThat(only(evaluation)).isFalse();
  }

  @Test
  void constraints_that_no_set_meets_are_refused() {
    var method = new PrometheeV(Preferences.USUAL, List.of(atLeast(2, 1), atMost(1, 1)));

    assertThatThrownBy(() -> method.evaluate(PrometheeData.sites()))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("finds no set of alternatives that meets all constraints");
  }

  @Test
  void the_choice_is_the_best_of_all_sets() {
    for (int seed = 0; seed < 60; seed++) {
      var random = new SplittableRandom(seed);
      int m = random.nextInt(1, 13);
      double[] flows = random.doubles(m, -1, 1).toArray();
      var constraints = new ArrayList<ChoiceConstraint>();
      for (int r = random.nextInt(4); r > 0; r--) {
        double[] coefficients = random.doubles(m, -5, 20).toArray();
        constraints.add(
            random.nextBoolean()
                ? atLeast(random.nextDouble(40), coefficients)
                : atMost(random.nextDouble(40), coefficients));
      }
      var problem = ChoiceProblem.of(Column.of(PrometheeData.ids("a", m), flows), constraints);

      double found =
          ChoiceSearch.best(problem).map(problem::value).orElse(Double.NEGATIVE_INFINITY);

      assertThat(found).as("seed %s", seed).isEqualTo(bestOfAll(problem));
    }
  }

  private static double bestOfAll(ChoiceProblem problem) {
    double best = Double.NEGATIVE_INFINITY;
    for (int set = 0; set < 1 << problem.size(); set++) {
      boolean[] chosen = new boolean[problem.size()];
      for (int i = 0; i < chosen.length; i++) {
        chosen[i] = (set >> i & 1) == 1;
      }
      best = problem.admits(chosen) ? Math.max(best, problem.value(chosen)) : best;
    }
    return best;
  }

  @Test
  void more_than_1000_alternatives_are_refused() {
    double[][] rows = new double[1001][1];
    var input = PrometheeData.input(rows, "+", 1);
    var method = new PrometheeV(Preferences.USUAL, List.of());

    assertThatThrownBy(() -> method.evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("chooses among at most 1000 alternatives");
  }

  @Test
  void a_constraint_must_have_a_bound() {
    assertThatThrownBy(() -> new ChoiceConstraint(Map.of(), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a constraint must have a bound");
  }

  /** The example of docs/methods/promethee-v.md. */
  @Test
  void computes_the_example_of_its_page() {
    double[][] rows = {{30, 8}, {10, 5}, {20, 9}, {25, 6}};
    var input = PrometheeData.input(rows, "-+", 50, 50);
    var budget = atMost(50, 30, 10, 20, 25);
    var two = new ChoiceConstraint(Map.of(), Optional.of(2.0), Optional.of(2.0));

    var evaluation = new PrometheeV(Preferences.USUAL, List.of(budget, two)).evaluate(input);

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {-1 / 3.0, 0, 2 / 3.0, -1 / 3.0}, within(1e-12));
    assertThat(chosen(evaluation)).containsExactly("a2", "a3");
  }
}
