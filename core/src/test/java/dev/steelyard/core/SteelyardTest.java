package dev.steelyard.core;

import static dev.steelyard.core.decision.Rating.EXCELLENT;
import static dev.steelyard.core.decision.Rating.FAIR;
import static dev.steelyard.core.decision.Rating.GOOD;
import static dev.steelyard.core.decision.Rating.VERY_GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.error.UnknownMethodException;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictRules;
import org.junit.jupiter.api.Test;

class SteelyardTest {

  private static final Decision BACKEND =
      Steelyard.decision("Backend for our shop")
          .alternatives("Node.js", "Python")
          .criterion(
              "Performance", c -> c.weight(10).rate("Node.js", VERY_GOOD).rate("Python", GOOD))
          .criterion(
              "Team knows it", c -> c.weight(30).rate("Node.js", EXCELLENT).rate("Python", FAIR))
          .build();

  @Test
  void evaluates_a_decision() {
    var outcome = Steelyard.standard().evaluate(BACKEND);

    assertThat(outcome.evaluation().ranking().order()).containsExactly("node-js", "python");
    assertThat(outcome.evaluation().ranking().score("node-js")).isEqualTo(93.75);
    assertThat(outcome.decision()).isEqualTo(BACKEND);
  }

  @Test
  void says_why_one_rather_than_another_by_name_or_by_id() {
    var steelyard = Steelyard.standard();
    var outcome = steelyard.evaluate(BACKEND);

    var byName = steelyard.why(outcome, "Node.js").over("Python");

    assertThat(byName.comparison().gap()).isEqualTo(62.5);
    assertThat(steelyard.why(outcome, "node-js").over("python").comparison())
        .isEqualTo(byName.comparison());
    assertThat(steelyard.why(outcome, "Python").over("Node.js").comparison())
        .isEqualTo(byName.comparison().reversed());
  }

  @Test
  void options_make_a_new_engine_and_leave_the_old_one() {
    var few = new EvaluationOptions(VariationPlan.STANDARD.withCount(100), VerdictRules.STANDARD);
    var steelyard = Steelyard.standard();
    var other = steelyard.options(few);

    assertThat(other.evaluate(BACKEND).robustness().first().plan().count()).isEqualTo(100);
    assertThat(steelyard.evaluate(BACKEND).robustness().first().plan())
        .isEqualTo(VariationPlan.STANDARD);
  }

  @Test
  void a_method_that_is_not_in_the_catalogue_is_refused() {
    var decision = BACKEND.withMethod(new MethodChoice("magic"));

    assertThatThrownBy(() -> Steelyard.with(MethodCatalogue.standard()).evaluate(decision))
        .isInstanceOf(UnknownMethodException.class)
        .hasMessage("There is no method \"magic\".");
  }

  @Test
  void the_engine_behind_the_door_lists_its_methods() {
    assertThat(Steelyard.standard().engine().methods())
        .extracting(each -> each.description().id())
        .contains("weighted-sum");
  }
}
