package dev.steelyard.core.method.ordinal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Ballots;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ordinal.Oreste.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OresteTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Oreste.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("alpha", Setting.of(1 / 3.0), "exponent", Setting.of(2.0));
  }

  @Test
  void the_page_example_by_hand() {
    var evaluation = new Oreste(Parameters.STANDARD).evaluate(Ballots.bicycles());

    assertThat(evaluation.scores().toArray()).containsExactly(17.5, 12.5, 15);
    assertThat(evaluation.ranking().order()).containsExactly("tour", "cargo", "city");
    assertThat(evaluation.compare("tour", "cargo").gap()).isEqualTo(2.5);
    assertThat(evaluation.contributions("city").stream().mapToDouble(Contribution::value).toArray())
        .containsExactly(1, 7.5, 9);
  }

  @Test
  void the_intensity_of_a_preference_is_a_part_of_the_most_possible() {
    var evaluation = new Oreste(Parameters.STANDARD).evaluate(Ballots.bicycles());
    var table = ((Step.Pairs) evaluation.step("intensities").orElseThrow()).table();

    assertThat(table.value(1, 0)).isCloseTo((5 + 1.5) / 18, within(1e-15));
    assertThat(table.value(0, 1)).isCloseTo(1.5 / 18, within(1e-15));
  }

  private static Parameters judged(Double beta, Double cStar, Double gamma) {
    return new Parameters(
        0.5,
        1,
        new IntensityThresholds(
            Optional.ofNullable(beta), Optional.ofNullable(cStar), Optional.ofNullable(gamma)));
  }

  private static List<String> relation(Parameters parameters, MethodInput input) {
    var evaluation = new Oreste(parameters).evaluate(input);
    return ((Step.Relation) evaluation.step("relation").orElseThrow()).rows();
  }

  /**
   * In ranks of 18: city is ahead of tour by 1.5 and behind by 6.5; ahead of cargo by 4 and behind
   * by 6.5; tour is ahead of cargo by 5 and behind by 2.5.
   */
  @Test
  void the_relation_of_the_page_example_by_hand() {
    var input = Ballots.bicycles();

    assertThat(relation(Parameters.STANDARD, input)).containsExactly("-NN", "P-P", "PN-");
    assertThat(relation(judged(null, null, 1.2), input)).containsExactly("-NR", "P-P", "RN-");
    assertThat(relation(judged(null, null, 1.0), input)).containsExactly("-NR", "P-R", "RR-");
    assertThat(relation(judged(null, null, 0.0), input)).containsExactly("-RR", "R-R", "RR-");
  }

  @Test
  void a_difference_of_beta_is_none_and_then_c_star_decides() {
    var input = Ballots.bicycles();

    assertThat(relation(judged(2.5 / 18, null, null), input)).containsExactly("-NR", "P-R", "RR-");
    assertThat(relation(judged(2.5 / 18, 5 / 18.0, null), input))
        .containsExactly("-NR", "P-I", "RI-");
    assertThat(relation(judged(2.4 / 18, 1.0, null), input)).containsExactly("-NN", "P-P", "PN-");
    assertThat(relation(judged(1.0, 1.0, null), input)).containsExactly("-II", "I-I", "II-");
  }

  @Test
  void incomparable_alternatives_keep_their_ranks() {
    var evaluation = new Oreste(judged(null, null, 1.2)).evaluate(Ballots.bicycles());

    assertThat(evaluation.incomparable("city", "cargo")).isTrue();
    assertThat(evaluation.incomparable("city", "tour")).isFalse();
    assertThat(evaluation.ranking().order()).containsExactly("tour", "cargo", "city");
  }

  @Test
  void half_of_the_criteria_against_half_is_as_good_for_neighbours_and_incomparable_for_others() {
    var input = Ballots.columns(new double[] {1, 3, 2}, new double[] {3, 1, 2});

    assertThat(relation(Parameters.STANDARD, input)).containsExactly("-RI", "R-I", "II-");
  }

  @Test
  void a_majority_that_hardly_outweighs_what_is_against_it_is_incomparable() {
    var input = Ballots.bicycles().withWeights(1, 1, 1);
    var evaluation = new Oreste(Parameters.STANDARD).evaluate(input);

    // tour is ahead of cargo by 3 ranks on price and on range and behind by 3 on load
    assertThat(relation(judged(null, null, 2.0), input).get(1)).isEqualTo("P-P");
    assertThat(evaluation.ranking().first()).containsExactly("tour");
    assertThat(relation(judged(null, null, 1.0), input).get(1)).isEqualTo("P-R");
  }

  @Test
  void relations_turn_with_the_pair_and_follow_the_scores() {
    for (int seed = 0; seed < 100; seed++) {
      var input = table(new SplittableRandom(seed));
      var evaluation = new Oreste(Parameters.STANDARD).evaluate(input);
      var rows = relation(Parameters.STANDARD, input);
      for (int a = 0; a < rows.size(); a++) {
        for (int b = 0; b < rows.size(); b++) {
          char mark = rows.get(a).charAt(b);

          assertThat("-IRNP".charAt("-IRPN".indexOf(mark))).isEqualTo(rows.get(b).charAt(a));
          assertThat(mark != 'P' || evaluation.scores().value(a) < evaluation.scores().value(b))
              .isTrue();
        }
      }
    }
  }

  @Test
  void what_no_criterion_speaks_against_is_never_incomparable() {
    var input = Ballots.columns(new double[] {5, 4, 3, 2}, new double[] {5, 5, 1, 1});

    assertThat(relation(judged(null, null, 0.0), input))
        .containsExactly("-PPP", "N-PP", "NN-P", "NNN-");
    assertThat(relation(Parameters.STANDARD, Ballots.columns(new double[] {1, 1, 1, 2})))
        .containsExactly("-IIN", "I-IN", "II-N", "PPP-");
    assertThat(relation(Parameters.STANDARD, Ballots.bicycles().withWeights(0, 0, 0)))
        .containsExactly("-II", "I-I", "II-");
  }

  @Test
  void pairs_are_left_out_where_there_are_none_or_too_many() {
    var oreste = new Oreste(Parameters.STANDARD);

    assertThat(oreste.evaluate(Ballots.columns(new double[501])).step("relation")).isEmpty();
    assertThat(oreste.evaluate(Ballots.columns(new double[1])).step("relation")).isEmpty();
  }

  @Test
  void thresholds_beyond_their_bounds_are_remarked() {
    var input = Ballots.bicycles();

    assertThat(new Oreste(judged(1 / 6.0, 1.0, 0.25)).fitness(input).remarks())
        .extracting(Warning::message)
        .containsExactly(
            "\"beta\" is 0.16666666666666666, but should be below 1/6 here.",
            "\"gamma\" is 0.25, but should be above 0.25 here.");
    assertThat(new Oreste(judged(0.16, 1.0, 0.26)).fitness(input).remarks()).isEmpty();
    assertThat(new Oreste(judged(1.0, 1.0, 0.0)).fitness(input.withWeights(0, 0, 0)).remarks())
        .isEmpty();
  }

  @Test
  void only_own_ranks_count_with_alpha_1_and_only_criteria_with_alpha_0() {
    var input = Ballots.bicycles();

    assertThat(new Oreste(new Parameters(1, 1)).evaluate(input).scores().toArray())
        .containsExactly(2 + 8 + 8, 5 + 2 + 5, 8 + 5 + 2);
    assertThat(new Oreste(new Parameters(0, 1)).evaluate(input).ranking().first()).hasSize(3);
  }

  @Test
  void rounding_breaks_no_tie_of_distances() {
    var input =
        Ballots.columns(new double[] {1, 2}, new double[] {2, 1}, new double[] {1, 2})
            .withWeights(3, 2, 1);
    var evaluation = new Oreste(new Parameters(2 / 3.0, 1)).evaluate(input);
    var distances = ((Step.Table) evaluation.step("distances").orElseThrow()).table();

    assertThat(distances.value(1, 2))
        .isNotEqualTo(distances.value(0, 0))
        .isCloseTo(distances.value(0, 0), within(1e-15));
    assertThat(evaluation.scores().toArray()).containsExactly(3.5 + 2 + 6, 1 + 5 + 3.5);
  }

  @Test
  void without_any_weight_all_tie() {
    var input = Ballots.bicycles().withWeights(0, 0, 0);

    assertThat(new Oreste(Parameters.STANDARD).evaluate(input).ranking().first()).hasSize(3);
  }

  @Test
  void refuses_parameters_out_of_range() {
    assertThatThrownBy(() -> new Parameters(1.5, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("alpha must be from 0 to 1, but was 1.5");
    assertThatThrownBy(() -> new Parameters(0.5, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exponent must be from 0.01 to 100, but was 0.0");
    assertThatThrownBy(() -> judged(1.5, null, null))
        .hasMessage("beta must be from 0 to 1, but was 1.5");
    assertThatThrownBy(() -> judged(null, -0.1, null))
        .hasMessage("cStar must be from 0 to 1, but was -0.1");
    assertThatThrownBy(() -> judged(null, null, Double.NaN))
        .hasMessage("gamma must be at least 0, but was NaN");
  }
}
