package dev.steelyard.core.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.data.Entropy;
import dev.steelyard.core.weight.data.Gini;
import dev.steelyard.core.weight.judgement.SimosCards;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DataWeightingTest {

  private static final List<Direction> DIRECTIONS =
      List.of(Direction.MINIMIZE, Direction.MAXIMIZE, Direction.MAXIMIZE);

  private static final PerformanceTable VANS =
      PerformanceTable.of(
          List.of("alpha", "beta", "gamma"),
          List.of("price", "load", "reach"),
          new double[][] {{300, 360, 240}, {900, 1200, 600}, {500, 350, 400}});

  private static Criterion leaf(String id) {
    return Criterion.of(id, id, LabelScale.RATING5);
  }

  private static DecisionDraft draft(WeightStatement weights, Optional<WeightStatement> inside) {
    var group =
        new CriteriaGroup(
            "use", "Use", Optional.empty(), List.of(leaf("load"), leaf("reach")), inside);
    return new DecisionDraft().criteria(leaf("price"), group).weights(weights);
  }

  @Test
  void weights_are_computed_for_every_criterion_wherever_it_stands() {
    Decision decision = draft(new Gini(), Optional.empty()).build();

    var weights = Weights.of(decision, VANS, DIRECTIONS);

    assertThat(weights.all())
        .extracting(Weight::criterion)
        .containsExactly("price", "load", "reach");
    double[] wanted = {0.2804, 0.4673, 0.2523};
    for (int j = 0; j < 3; j++) {
      Weight weight = weights.all().get(j);
      assertThat(weight.share()).isCloseTo(wanted[j], within(5e-5)).isEqualTo(weight.points());
    }
  }

  @Test
  void stated_weights_do_not_look_at_the_data() {
    Decision decision = draft(new Equal(), Optional.empty()).build();

    assertThat(Weights.of(decision, VANS, DIRECTIONS)).isEqualTo(Weights.of(decision));
  }

  @Test
  void data_without_weights_are_refused() {
    Decision decision = draft(new Entropy(), Optional.empty()).build();
    var one =
        PerformanceTable.of(
            List.of("alpha"), List.of("price", "load", "reach"), new double[][] {{1}, {2}, {3}});

    assertThatThrownBy(() -> Weights.of(decision, one, DIRECTIONS))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessage("Entropy weighting needs at least two alternatives.");
  }

  @Test
  void steps_are_those_of_the_statement_at_the_top() {
    Decision computed = draft(new Gini(), Optional.empty()).build();
    var cards = new SimosCards(List.of(List.of("use"), List.of("price")), List.of(0), 2);
    Decision judged = draft(cards, Optional.empty()).build();
    Decision stated = draft(new Equal(), Optional.empty()).build();

    assertThat(Weights.steps(computed, VANS, DIRECTIONS))
        .extracting(Step::id)
        .containsExactly("giniCoefficient");
    assertThat(Weights.steps(judged, VANS, DIRECTIONS))
        .extracting(Step::id)
        .containsExactly("nonNormalizedWeights");
    assertThat(Weights.steps(stated, VANS, DIRECTIONS)).isEmpty();
  }

  @Test
  void inside_a_group_they_are_refused() {
    assertThat(draft(new Equal(), Optional.of(new Entropy())).violations())
        .extracting(Violation::message)
        .containsExactly("Weights by entropy can only stand at the top, not inside \"Use\".");
  }

  @Test
  void groups_have_no_weights_of_their_own_beside_them() {
    assertThat(draft(new Entropy(), Optional.of(new Equal())).violations())
        .extracting(Violation::message)
        .containsExactly(
            "Weights by entropy weigh every criterion, so the weights inside \"Use\" would not"
                + " count.");
  }

  @TestFactory
  Stream<DynamicTest> equal_weights_reproduce_the_reference_cases() {
    return ReferenceCases.of("weights-equal").stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.id(),
                    () -> {
                      Criterion[] leaves =
                          each.criteria().stream()
                              .map(DataWeightingTest::leaf)
                              .toArray(Criterion[]::new);
                      var decision = new DecisionDraft().criteria(leaves).build();
                      var input = each.input();
                      var weights =
                          Weights.of(decision, input.performances(), input.directions()).all();
                      var wanted = each.expected().path("weights");
                      assertThat(weights).hasSize(wanted.size());
                      for (int j = 0; j < weights.size(); j++) {
                        assertThat(weights.get(j).share())
                            .isCloseTo(wanted.path(j).asDouble(), within(1e-12));
                      }
                    }));
  }
}
