package dev.steelyard.core.weight.judgement;

import static dev.steelyard.core.weight.judgement.StepCheck.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.judgement.Dematel.Importance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DematelTest extends JudgementContract {

  private static final Map<String, Map<String, Double>> PAGE =
      Map.of(
          "cost", Map.of("support", 3.0, "lockin", 1.0),
          "support", Map.of("cost", 2.0, "setup", 1.0),
          "lockin", Map.of("cost", 4.0, "support", 2.0),
          "setup", Map.of("cost", 1.0));

  @Override
  List<Weighting> statements() {
    return List.of(
        new Dematel(PAGE, Importance.PROMINENCE),
        new Dematel(PAGE, Importance.LENGTH),
        new Dematel(Map.of("cost", Map.of("support", 0.5)), Importance.PROMINENCE));
  }

  /**
   * Solved by hand: s = 7, and with total influences g given, for instance of cost, {@code 7 g_cost
   * = 4 + 3 g_support + g_lockin}.
   */
  @Test
  void weighs_the_example_of_its_page() {
    var dematel = new Dematel(PAGE, Importance.PROMINENCE);
    var steps = dematel.steps(SIBLINGS);
    double[] given = numbers(steps, "given");

    assertThat(weights(dematel, SIBLINGS))
        .containsExactly(new double[] {0.3576, 0.2933, 0.2654, 0.0837}, within(5e-5));
    assertThat(given).containsExactly(new double[] {1.1677, 0.8065, 1.7548, 0.3097}, within(5e-5));
    assertThat(7 * given[0]).isCloseTo(4 + 3 * given[1] + given[2], within(1e-12));
    assertThat(7 * given[3]).isCloseTo(1 + given[0], within(1e-12));
    assertThat(numbers(steps, "received"))
        .containsExactly(new double[] {1.7210, 1.5629, 0.3887, 0.3661}, within(5e-5));
    assertThat(numbers(steps, "prominence"))
        .containsExactly(new double[] {2.8887, 2.3694, 2.1435, 0.6758}, within(5e-5));
    assertThat(numbers(steps, "relation"))
        .containsExactly(new double[] {-0.5532, -0.7565, 1.3661, -0.0565}, within(5e-5));
  }

  @Test
  void the_length_looks_at_the_relation_too() {
    assertThat(weights(new Dematel(PAGE, Importance.LENGTH), SIBLINGS))
        .containsExactly(new double[] {0.3401, 0.2876, 0.2939, 0.0784}, within(5e-5));
  }

  /**
   * Data of Y. Çelikbilek, "Çok Kriterli Karar Verme Yöntemleri", Nobel (2018), as the
   * documentation of JMcDM quotes them; the expected figures are those of that program.
   */
  private static final int[][] JMCDM = {
    {0, 3, 0, 2, 0, 0, 0, 0, 3, 0},
    {3, 0, 0, 0, 0, 0, 0, 0, 0, 2},
    {4, 1, 0, 2, 1, 3, 1, 2, 3, 2},
    {4, 1, 4, 0, 1, 2, 0, 1, 0, 0},
    {3, 2, 3, 1, 0, 3, 0, 2, 0, 0},
    {4, 1, 4, 4, 0, 0, 0, 1, 1, 3},
    {3, 0, 0, 0, 0, 2, 0, 0, 0, 0},
    {3, 0, 4, 3, 2, 3, 1, 0, 0, 0},
    {4, 3, 2, 0, 0, 1, 0, 0, 0, 2},
    {2, 1, 0, 0, 0, 0, 0, 0, 3, 0}
  };

  private static final double[] JMCDM_GIVEN = {
    0.3991458, 0.2261648, 1.0204318, 0.7538625, 0.8096760,
    0.9780926, 0.2717874, 0.9455390, 0.5960514, 0.2937537
  };

  private static final double[] JMCDM_RECEIVED = {
    1.5527024, 0.7251791, 0.8551461, 0.6895615, 0.2059141,
    0.6790404, 0.1057168, 0.3163574, 0.6484014, 0.5164858
  };

  private static final double[] JMCDM_WEIGHTS = {
    0.1686568559124561, 0.07991375718719543, 0.14006200243438863, 0.10748052790517183,
    0.08789022388276985, 0.12526272598854982, 0.03067915023486491, 0.10489168834828348,
    0.092654758940811, 0.06250830916550884
  };

  @Test
  void celikbilek_2018_has_the_figures_of_jmcdm() {
    String[] ids = IntStream.range(0, 10).mapToObj(j -> "c" + j).toArray(String[]::new);
    var influences = new HashMap<String, Map<String, Double>>();
    for (int i = 0; i < ids.length; i++) {
      var row = new HashMap<String, Double>();
      for (int j = 0; j < ids.length; j++) {
        if (JMCDM[i][j] > 0) {
          row.put(ids[j], (double) JMCDM[i][j]);
        }
      }
      influences.put(ids[i], row);
    }
    var dematel = new Dematel(influences, Importance.LENGTH);
    var steps = dematel.steps(siblings(ids));

    assertThat(numbers(steps, "given")).containsExactly(JMCDM_GIVEN, within(5e-8));
    assertThat(numbers(steps, "received")).containsExactly(JMCDM_RECEIVED, within(5e-8));
    assertThat(weights(dematel, siblings(ids))).containsExactly(JMCDM_WEIGHTS, within(1e-12));
  }

  /** One influences another: T = D, which both share. */
  @Test
  void who_has_no_part_in_it_has_no_weight() {
    var one = new Dematel(Map.of("cost", Map.of("support", 0.5)), Importance.PROMINENCE);

    assertThat(weights(one, SIBLINGS)).containsExactly(0.5, 0.5, 0, 0);
    assertThat(numbers(one.steps(SIBLINGS), "relation")).containsExactly(1, -1, 0, 0);
  }

  @Test
  void without_influence_there_is_no_total() {
    assertThat(messages(new Dematel(Map.of(), Importance.PROMINENCE)))
        .containsExactly(
            "The influences have no total: there are none, or they go round evenly without end.");
  }

  @Test
  void influences_that_go_round_evenly_have_no_total() {
    var round =
        Map.of(
            "cost", Map.of("support", 2.0, "lockin", 1.0),
            "support", Map.of("cost", 1.0, "lockin", 2.0),
            "lockin", Map.of("cost", 2.0, "support", 1.0));

    assertThat(messages(new Dematel(round, Importance.PROMINENCE))).hasSize(1);
    assertThat(new Dematel(round, Importance.LENGTH).steps(SIBLINGS)).isEmpty();
  }

  @Test
  void a_single_criterion_has_all_weight() {
    var alone = new Dematel(Map.of(), Importance.PROMINENCE);

    assertThat(alone.violations(siblings("a"))).isEmpty();
    assertThat(weights(alone, siblings("a"))).containsExactly(1);
  }

  @Test
  void influences_are_of_others_that_stand_here_and_up_to_4() {
    assertThat(
            messages(
                new Dematel(
                    Map.of(
                        "cost", Map.of("cost", 1.0, "support", 5.0),
                        "support", Map.of("hours", 1.0),
                        "minutes", Map.of("cost", -1.0)),
                    Importance.PROMINENCE)))
        .containsExactlyInAnyOrder(
            "\"cost\" does not influence itself.",
            "The influence of \"cost\" on \"support\" must be from 0 to 4, but is 5.",
            "\"hours\" has a part in influences, but there is no such criterion here.",
            "\"minutes\" has a part in influences, but there is no such criterion here.",
            "The influence of \"minutes\" on \"cost\" must be from 0 to 4, but is -1.");
  }
}
