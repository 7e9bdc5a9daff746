package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImplicationsTest {

  private static final List<BigDecimal> A = Decimals.row(Tables.pair(), 0);
  private static final List<BigDecimal> B = Decimals.row(Tables.pair(), 1);

  private static WeightInequality atLeastAs(int more, int less) {
    return WeightInequality.atLeastTimes(4, more, BigDecimal.ONE, less);
  }

  private static WeightInequality of(String coefficients) {
    return new WeightInequality(Tables.decimals(coefficients));
  }

  @Test
  void two_of_four_answers_are_enough() {
    var statements = List.of(atLeastAs(2, 3), atLeastAs(0, 1), atLeastAs(1, 0), atLeastAs(3, 2));

    var proof = (ImplicationProof) new Implications(4, statements).preference(A, B);

    assertThat(proof.holds()).isTrue();
    assertThat(proof.used()).containsExactly(1, 3);
  }

  /** The same statement as with a running lead: steps of a ranking are statements too. */
  @Test
  void a_ranking_is_four_statements() {
    var ranking = List.of(atLeastAs(0, 3), atLeastAs(3, 1), atLeastAs(1, 2));

    assertThat(new Implications(4, ranking).preference(A, B))
        .isInstanceOf(ImplicationProof.class)
        .satisfies(proof -> assertThat(proof.holds()).isTrue());
  }

  @Test
  void weights_show_what_does_not_follow() {
    var ranking = List.of(atLeastAs(0, 1), atLeastAs(1, 2), atLeastAs(2, 3));

    var counter = (CounterWeights) new Implications(4, ranking).preference(A, B);

    assertThat(counter.holds()).isTrue();
    assertThat(counter.weights().get(2)).isPositive();
  }

  @Test
  void a_dominating_alternative_needs_no_statement() {
    var proof =
        (ImplicationProof)
            new Implications(2, List.of(of("1 -1")))
                .preference(Tables.decimals("2 2"), Tables.decimals("1 2"));

    assertThat(proof.used()).isEmpty();
    assertThat(proof.holds()).isTrue();
  }

  @Test
  void without_statements_only_dominance_follows() {
    assertThat(new Implications(4, List.of()).preference(A, B))
        .isInstanceOf(CounterWeights.class)
        .satisfies(proof -> assertThat(proof.holds()).isTrue());
    assertThat(new Implications(4, List.of()).contradiction()).isEmpty();
  }

  @Test
  void bounds_are_statements() {
    var share = WeightInequality.atLeast(Tables.decimals("1 0"), new BigDecimal("0.6"));
    var implications = new Implications(2, List.of(share));

    assertThat(implications.preference(Tables.decimals("0.4 0"), Tables.decimals("0 0.6")))
        .isInstanceOf(ImplicationProof.class);
    assertThat(implications.preference(Tables.decimals("0.399 0"), Tables.decimals("0 0.6")))
        .isInstanceOf(CounterWeights.class);
  }

  @Test
  void a_choice_between_two_is_a_statement() {
    var chosen = WeightInequality.prefers(Tables.decimals("1 0.2"), Tables.decimals("0.3 0.9"));

    assertThat(
            new Implications(2, List.of(chosen))
                .preference(Tables.decimals("5 0"), Tables.decimals("0 5")))
        .isInstanceOf(ImplicationProof.class);
  }

  @Test
  void statements_that_exclude_one_another_are_named() {
    var statements =
        List.of(of("0 1 -1"), of("1 -2 0"), of("-1 1 0"), of("0 0 1"), of("0 -1 0"), of("-1 0 -1"));
    var implications = new Implications(3, statements);

    ContradictionProof proof = implications.contradiction().orElseThrow();

    assertThat(proof.holds()).isTrue();
    assertThat(implications.preference(Tables.decimals("0 0 0"), Tables.decimals("1 1 1")))
        .isEqualTo(proof);
    for (int left : proof.used()) {
      List<WeightInequality> rest =
          proof.used().stream().filter(r -> r != left).map(statements::get).toList();
      assertThat(new Implications(3, rest).contradiction()).isEmpty();
    }
  }

  private static List<WeightInequality> statements(SplittableRandom random, int count, int n) {
    return IntStream.range(0, count)
        .mapToObj(
            r ->
                WeightInequality.prefers(
                    Decimals.of(Tables.written(random, n)), Decimals.of(Tables.written(random, n))))
        .toList();
  }

  /** Each answer is checked by a rule that knows nothing of how it was found. */
  @Test
  void every_answer_holds_and_no_used_statement_can_be_left_out() {
    var random = new SplittableRandom(77);
    int[] counts = new int[3];
    for (int trial = 0; trial < 400; trial++) {
      int n = random.nextInt(2, 6);
      List<WeightInequality> statements = statements(random, random.nextInt(0, 7), n);
      List<BigDecimal> first = Decimals.of(Tables.written(random, n));
      List<BigDecimal> second = Decimals.of(Tables.written(random, n));

      PreferenceProof proof = new Implications(n, statements).preference(first, second);

      assertThat(proof.holds()).isTrue();
      counts[kind(proof)]++;
      if (proof instanceof ImplicationProof implied) {
        for (int left : implied.used()) {
          List<WeightInequality> rest =
              implied.used().stream().filter(r -> r != left).map(statements::get).toList();
          assertThat(new Implications(n, rest).preference(first, second))
              .isInstanceOf(CounterWeights.class);
        }
      }
    }
    assertThat(counts[0]).isGreaterThan(50);
    assertThat(counts[1]).isGreaterThan(50);
    assertThat(counts[2]).isGreaterThan(20);
  }

  private static int kind(PreferenceProof proof) {
    return proof instanceof ImplicationProof ? 0 : proof instanceof CounterWeights ? 1 : 2;
  }

  private static List<BigInteger> changed(List<BigInteger> numbers, int place, long number) {
    var changed = new ArrayList<>(numbers);
    changed.set(place, BigInteger.valueOf(number));
    return changed;
  }

  /** Takes away what the proof cannot do without. */
  private static PreferenceProof tampered(PreferenceProof proof, int place) {
    if (proof instanceof ImplicationProof implied && !implied.used().isEmpty()) {
      int used = implied.used().get(place % implied.used().size());
      return new ImplicationProof(
          implied.first(),
          implied.second(),
          implied.statements(),
          changed(implied.multipliers(), used, 0),
          implied.scale());
    }
    if (proof instanceof ContradictionProof excluded) {
      int used = excluded.used().get(place % excluded.used().size());
      return new ContradictionProof(
          excluded.statements(), changed(excluded.multipliers(), used, 0));
    }
    return turned(proof);
  }

  private static PreferenceProof turned(PreferenceProof proof) {
    if (proof instanceof ImplicationProof implied) {
      return new DominanceProof(implied.second(), implied.first());
    }
    var counter = (CounterWeights) proof;
    return new CounterWeights(
        counter.second(), counter.first(), counter.statements(), counter.weights());
  }

  @Test
  void a_thousand_answers_hold_and_a_thousand_tampered_ones_do_not() {
    var random = new SplittableRandom(1000);
    for (int trial = 0; trial < 1000; trial++) {
      int n = random.nextInt(2, 7);
      List<BigDecimal> first = Decimals.of(Tables.written(random, n));
      List<BigDecimal> second = Decimals.of(Tables.written(random, n));

      PreferenceProof proof =
          new Implications(n, statements(random, random.nextInt(0, 6), n))
              .preference(first, second);

      assertThat(proof.holds()).isTrue();
      assertThat(tampered(proof, random.nextInt(100)).holds()).isFalse();
    }
  }

  @Test
  void a_changed_implication_proves_nothing() {
    var statements = List.of(atLeastAs(0, 1), atLeastAs(3, 2));
    var proof = (ImplicationProof) new Implications(4, statements).preference(A, B);
    List<BigInteger> used = proof.multipliers();

    assertThat(with(A, changed(used, 0, 0), proof.scale()).holds()).isFalse();
    assertThat(with(A, changed(used, 1, -1), proof.scale()).holds()).isFalse();
    assertThat(with(A, used, BigInteger.ZERO).holds()).isFalse();
    assertThat(with(A, used, proof.scale().negate()).holds()).isFalse();
    assertThat(with(A, used.subList(0, 1), proof.scale()).holds()).isFalse();
    assertThat(with(Tables.decimals("0.9 0.49 0.4 0.7"), used, proof.scale()).holds()).isFalse();
    assertThat(with(A.subList(0, 3), used, proof.scale()).holds()).isFalse();
  }

  private static ImplicationProof with(
      List<BigDecimal> first, List<BigInteger> multipliers, BigInteger scale) {
    return new ImplicationProof(
        first, B, List.of(atLeastAs(0, 1), atLeastAs(3, 2)), multipliers, scale);
  }

  @Test
  void changed_weights_show_nothing() {
    var statements = List.of(atLeastAs(0, 1));
    var counter = (CounterWeights) new Implications(4, statements).preference(A, B);
    List<BigInteger> weights = counter.weights();

    assertThat(new CounterWeights(B, A, statements, weights).holds()).isFalse();
    assertThat(new CounterWeights(A, A, statements, weights).holds()).isFalse();
    assertThat(
            new CounterWeights(A, B, statements, Collections.nCopies(4, BigInteger.ZERO)).holds())
        .isFalse();
    assertThat(new CounterWeights(A, B, statements, changed(weights, 3, -1)).holds()).isFalse();
    assertThat(new CounterWeights(A, B, List.of(of("-1 0 -1 0"), of("0 -1 0 -1")), weights).holds())
        .isFalse();
    assertThat(new CounterWeights(A, B, statements, weights.subList(0, 3)).holds()).isFalse();
  }

  @Test
  void a_changed_contradiction_proves_nothing() {
    var statements = List.of(of("1 -2"), of("-2 1"));
    ContradictionProof proof = new Implications(2, statements).contradiction().orElseThrow();

    assertThat(proof.used()).containsExactly(0, 1);
    assertThat(new ContradictionProof(statements, changed(proof.multipliers(), 0, 0)).holds())
        .isFalse();
    assertThat(new ContradictionProof(List.of(of("1 -1"), of("-2 1")), proof.multipliers()).holds())
        .isFalse();
    assertThat(new ContradictionProof(List.of(), List.of()).holds()).isFalse();
  }

  @Test
  void statements_about_other_criteria_are_refused() {
    assertThatThrownBy(() -> new Implications(3, List.of(of("1 -1"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Implications(3, List.of()).preference(A, B))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
