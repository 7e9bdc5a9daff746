package dev.steelyard.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.value.ValueTable;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvenSwapChainTest {

  private static final double[] WEIGHTS = {0.4, 0.3, 0.2, 0.1};

  /** Golden data G5; the first criterion is a cost from 1000 to 0. */
  private static ValueTable golden() {
    var draft =
        new DecisionDraft()
            .alternatives(Alternative.of("a", "A"), Alternative.of("b", "B"))
            .criteria(
                Criterion.of("c1", "C1", NumericScale.of("EUR", 1000, 0)),
                Criterion.of("c2", "C2", NumericScale.of("km", 0, 100)),
                Criterion.of("c3", "C3", NumericScale.of("l", 0, 100)),
                Criterion.of("c4", "C4", NumericScale.of("l", 0, 100)));
    double[] first = {100, 50, 40, 70};
    double[] second = {400, 80, 50, 60};
    for (int j = 0; j < first.length; j++) {
      draft.cell("c" + (j + 1), "a", Performance.of(first[j]));
      draft.cell("c" + (j + 1), "b", Performance.of(second[j]));
    }
    return ValueTable.of(draft.build(), List.of("a", "b"));
  }

  @Test
  void reproduces_the_golden_pair() {
    var chain = EvenSwapChain.of(golden(), WEIGHTS, 0, 1).orElseThrow();

    assertThat(chain.score()).isCloseTo(64, within(1e-9));
    assertThat(chain.swaps())
        .extracting(swap -> swap.lowered().criterion() + " for " + swap.raised().criterion())
        .containsExactly("c2 for c1", "c3 for c1", "c1 for c4");
    assertThat(chain.swaps().get(0).lowered().to()).isEqualTo(50);
    assertThat(chain.swaps().get(0).raised().to()).isCloseTo(82.5, within(1e-9));
    assertThat(chain.swaps().get(0).raised().positionTo().orElseThrow())
        .isCloseTo(175, within(1e-9));
    assertThat(chain.swaps().get(1).raised().to()).isCloseTo(87.5, within(1e-9));
  }

  @Test
  void what_remains_on_the_strongest_criterion_is_the_gap_over_its_weight() {
    var remaining = EvenSwapChain.of(golden(), WEIGHTS, 0, 1).orElseThrow().remaining();

    assertThat(remaining).extracting(ValueChange::criterion).containsExactly("c1");
    assertThat(remaining.get(0).to() - remaining.get(0).from()).isCloseTo(5, within(1e-9));
    assertThat(remaining.get(0).positionFrom()).isCloseTo(150, within(1e-9));
    assertThat(remaining.get(0).positionTo()).hasValue(100);
  }

  @Test
  void the_one_behind_needs_the_other_order() {
    assertThat(EvenSwapChain.of(golden(), WEIGHTS, 1, 0)).isEmpty();
  }

  @Test
  void an_alternative_needs_no_swap_with_itself() {
    var chain = EvenSwapChain.of(golden(), WEIGHTS, 0, 0).orElseThrow();

    assertThat(chain.swaps()).isEmpty();
    assertThat(chain.remaining()).isEmpty();
  }

  @Test
  void weights_must_fit() {
    assertThatThrownBy(() -> EvenSwapChain.of(golden(), new double[] {1}, 0, 1))
        .hasMessage("expected 4 finite weights of at least 0, but was [1.0]");
    assertThatThrownBy(() -> EvenSwapChain.of(golden(), new double[] {1, 1, 1, -1}, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_swap_is_even_and_the_chain_ends_at_dominance() {
    var random = new SplittableRandom(19);
    RandomDecisions.check(
        300,
        decision -> {
          var table = ValueTable.of(decision, decision.alternativeIds());
          double[] weights = weights(random, table.criteria().size());
          for (int other = 1; other < table.alternatives().size(); other++) {
            int first = other - 1;
            int second = other;
            EvenSwapChain.of(table, weights, first, second)
                .ifPresent(chain -> requireEven(chain, table, weights));
          }
        });
  }

  private static double[] weights(SplittableRandom random, int size) {
    double[] raw =
        IntStream.range(0, size)
            .mapToDouble(j -> random.nextInt(8) == 0 ? 0 : 0.05 + random.nextDouble())
            .toArray();
    raw[0] = 1;
    double sum = Arrays.stream(raw).sum();
    return Arrays.stream(raw).map(each -> each / sum).toArray();
  }

  private static void requireEven(EvenSwaps chain, ValueTable table, double[] weights) {
    var ids = table.values().criteria();
    int first = table.alternatives().indexOf(chain.first());
    int second = table.alternatives().indexOf(chain.second());
    double[] values = new double[weights.length];
    Arrays.setAll(values, j -> table.values().value(second, j));
    for (Swap swap : chain.swaps()) {
      for (var change : List.of(swap.lowered(), swap.raised())) {
        int j = ids.indexOf(change.criterion());
        assertThat(values[j]).isEqualTo(change.from());
        assertThat(change.to()).isBetween(-1e-9, 100 + 1e-9);
        assertThat(table.function(j).points(change.positionTo().orElseThrow()))
            .isCloseTo(change.to(), within(1e-9));
        values[j] = change.to();
      }
      assertThat(score(weights, values)).isCloseTo(chain.score(), within(1e-9));
      assertThat(swap.score()).isCloseTo(chain.score(), within(1e-9));
    }
    requireDominated(chain, table, weights, values, first);
  }

  private static void requireDominated(
      EvenSwaps chain, ValueTable table, double[] weights, double[] values, int first) {
    double rest = 0;
    for (var remaining : chain.remaining()) {
      int j = table.values().criteria().indexOf(remaining.criterion());
      rest += weights[j] * (remaining.to() - remaining.from());
    }
    double[] goal = new double[weights.length];
    Arrays.setAll(goal, j -> table.values().value(first, j));
    assertThat(rest).isCloseTo(score(weights, goal) - chain.score(), within(1e-6));
    for (int j = 0; j < weights.length; j++) {
      if (weights[j] > 0) {
        assertThat(values[j]).isLessThanOrEqualTo(goal[j] + 1e-6);
      }
    }
  }

  private static double score(double[] weights, double[] values) {
    return IntStream.range(0, weights.length).mapToDouble(j -> weights[j] * values[j]).sum();
  }
}
