package dev.steelyard.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictRules;
import dev.steelyard.core.weight.Shares;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.data.Entropy;
import dev.steelyard.core.weight.data.Gini;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Three vans by price, load and reach, as on the pages about weights. */
class WeightsFromDataTest {

  private static final EvaluationOptions FEW =
      new EvaluationOptions(VariationPlan.STANDARD.withCount(1_000), VerdictRules.STANDARD);

  private final DecisionEngine engine = new DecisionEngine(MethodCatalogue.standard());

  private static DecisionDraft vans(WeightStatement weights, Alternative... alternatives) {
    var draft =
        new DecisionDraft()
            .alternatives(alternatives)
            .criteria(
                Criterion.of("price", "Price", NumericScale.of("EUR", 500, 100)),
                Criterion.of("load", "Load", NumericScale.of("kg", 0, 2000)),
                Criterion.of("reach", "Reach", NumericScale.of("km", 0, 1000)))
            .weights(weights);
    double[][] rows = {{300, 900, 500}, {360, 1200, 350}, {240, 600, 400}};
    for (int i = 0; i < alternatives.length; i++) {
      String id = alternatives[i].id();
      draft.cell("price", id, Performance.of(rows[i][0]));
      draft.cell("load", id, Performance.of(rows[i][1]));
      draft.cell("reach", id, Performance.of(rows[i][2]));
    }
    return draft;
  }

  private static Alternative van(String id) {
    return Alternative.of(id, id);
  }

  private static Decision three(WeightStatement weights) {
    return vans(weights, van("alpha"), van("beta"), van("gamma")).build();
  }

  private static double[] shares(Outcome outcome) {
    return outcome.weights().all().stream().mapToDouble(Weight::share).toArray();
  }

  @Test
  void weights_are_computed_from_the_performances() {
    Outcome outcome = engine.evaluate(three(new Gini()), FEW);

    assertThat(shares(outcome))
        .containsExactly(new double[] {0.2804, 0.4673, 0.2523}, within(5e-5));
    double alpha = 50 * 0.280374 + 45 * 0.467290 + 50 * 0.252336;
    assertThat(outcome.evaluation().scores().value(0)).isCloseTo(alpha, within(1e-4));
  }

  @Test
  void alternatives_that_are_out_of_play_do_not_count() {
    var out =
        new Alternative("gamma", "gamma", Optional.empty(), Optional.empty(), Optional.of("Sold."));
    Outcome outcome =
        engine.evaluate(vans(new Gini(), van("alpha"), van("beta"), out).build(), FEW);
    double price = 60.0 / 660;
    double load = 300.0 / 2100;
    double reach = 150.0 / 850;
    double sum = price + load + reach;

    assertThat(shares(outcome))
        .containsExactly(new double[] {price / sum, load / sum, reach / sum}, within(1e-12));
  }

  @Test
  void data_without_weights_are_refused() {
    Decision one = vans(new Entropy(), van("alpha")).build();

    assertThatThrownBy(() -> engine.evaluate(one, FEW))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessage("Entropy weighting needs at least two alternatives.");
  }

  @Test
  void shares_are_used_as_written() {
    var shares = new Shares(Map.of("price", 0.5, "load", 0.5, "reach", 0.5));

    Outcome outcome = engine.evaluate(three(shares), FEW);

    assertThat(shares(outcome)).containsExactly(0.5, 0.5, 0.5);
    assertThat(outcome.evaluation().scores().value(0)).isCloseTo(72.5, within(1e-9));
  }

  @Test
  void shares_that_do_not_sum_to_1_give_no_points_of_100_and_no_tipping_weights() {
    var halves = new Shares(Map.of("price", 0.5, "load", 0.5, "reach", 0.5));
    var thirds = new Shares(Map.of("price", 0.5, "load", 0.2, "reach", 0.3));

    Outcome outcome = engine.evaluate(three(halves), FEW);

    assertThat(outcome.weights().total()).isEqualTo(1.5);
    assertThat(outcome.robustness().tippingWeights()).isEmpty();
    assertThat(outcome.robustness().first().share().values().stream().mapToDouble(d -> d).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(engine.evaluate(three(thirds), FEW).weights().total()).isEqualTo(1);
    assertThat(engine.evaluate(three(thirds), FEW).robustness().tippingWeights()).isNotEmpty();
  }

  @Test
  void a_computed_weight_cannot_be_changed_by_itself() {
    assertThatThrownBy(() -> new WeightChange(three(new Entropy())).apply("load", "3"))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage(
            "Weights by entropy are computed from the performances, so none can be changed by"
                + " itself.");
  }

  @Test
  void a_changed_share_leaves_the_others_as_written() {
    var shares = new Shares(Map.of("price", 0.5, "load", 0.5, "reach", 0.5));

    assertThat(new WeightChange(three(shares)).apply("load", "0.7").weights())
        .isEqualTo(new Shares(Map.of("price", 0.5, "load", 0.7, "reach", 0.5)));
  }
}
