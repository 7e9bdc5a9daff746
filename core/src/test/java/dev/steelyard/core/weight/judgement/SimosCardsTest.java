package dev.steelyard.core.weight.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.weight.Weighting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimosCardsTest extends JudgementContract {

  private static final List<List<String>> ORDER =
      List.of(List.of("cost"), List.of("support", "lockin"), List.of("setup"));

  @Override
  List<Weighting> statements() {
    return List.of(
        new SimosCards(ORDER, List.of(2, 0), 5),
        new SimosCards(ORDER, List.of(0, 0), 1),
        new SimosCards(List.of(List.of("cost", "support", "lockin", "setup")), List.of(), 1));
  }

  /**
   * J. Figueira and B. Roy (2002), table 1: {c, g, l}, {d}, a white card, {b, f, i, j}, {e}, {a,
   * h}, {k} from the least important on, z = 6.5. The paper rounds weights to one digit in a way
   * that makes them add up to 100, so each is less than 0.1 off.
   */
  @Test
  void reproduces_the_example_of_figueira_and_roy_2002() {
    List<CriteriaNode> siblings =
        siblings("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");
    var cards =
        new SimosCards(
            List.of(
                List.of("k"),
                List.of("a", "h"),
                List.of("e"),
                List.of("b", "f", "i", "j"),
                List.of("d"),
                List.of("c", "g", "l")),
            List.of(0, 0, 0, 1, 0),
            6.5);
    double[] printed = {13.2, 8.9, 2.4, 4.5, 11.0, 8.9, 2.4, 13.2, 8.9, 8.9, 15.3, 2.4};

    double[] weights = weights(cards, siblings);

    assertThat(cards.violations(siblings)).isEmpty();
    for (int j = 0; j < printed.length; j++) {
      assertThat(100 * weights[j]).isCloseTo(printed[j], within(0.1));
    }
    var step = (Step.ByCriterion) cards.steps(siblings).get(0);
    assertThat(step.id()).isEqualTo("nonNormalizedWeights");
    assertThat(step.values().toArray())
        .containsExactly(
            new double[] {5.5833, 3.75, 1, 1.9167, 4.6667, 3.75, 1, 5.5833, 3.75, 3.75, 6.5, 1},
            within(5e-5));
  }

  @Test
  void weighs_the_example_of_its_page() {
    double[] weights = weights(new SimosCards(ORDER, List.of(2, 0), 5), SIBLINGS);

    assertThat(weights).containsExactly(new double[] {0.5, 0.2, 0.2, 0.1}, within(1e-12));
  }

  @Test
  void a_ratio_of_1_gives_equal_weights() {
    assertThat(weights(statements().get(1), SIBLINGS))
        .containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(1e-12));
  }

  @Test
  void cards_on_one_place_have_no_ratio_but_1() {
    var level = List.of(List.of("cost", "support", "lockin", "setup"));

    assertThat(messages(new SimosCards(level, List.of(), 2)))
        .containsExactly("\"ratio\" must be 1 where all are equally important, but is 2.");
  }

  @Test
  void ratios_below_1_are_refused() {
    for (double ratio : new double[] {0.5, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThat(messages(new SimosCards(ORDER, List.of(0, 0), ratio)))
          .hasSize(1)
          .allMatch(message -> message.startsWith("\"ratio\" must be a number from 1 to 1000000"));
    }
  }

  @Test
  void white_cards_lie_between_places() {
    assertThat(messages(new SimosCards(ORDER, List.of(0), 2)))
        .containsExactly(
            "A row of cards needs an id on every place, and white cards only between.");
    assertThat(messages(new SimosCards(ORDER, List.of(0, -1), 2)))
        .containsExactly("There cannot be fewer than 0 white cards between two places.");
  }

  @Test
  void a_file_puts_the_number_of_white_cards_between_places() {
    var violations = new Violations();
    Map<String, Setting> stated =
        Map.of(
            "order", items("cost", 2, items("support", "lockin"), "setup"), "ratio", Setting.of(5));

    assertThat(read("srf", stated, violations)).contains(new SimosCards(ORDER, List.of(2, 0), 5));
  }

  @Test
  void white_cards_outside_or_in_two_numbers_are_refused() {
    for (Setting order :
        List.of(items(1, "cost"), items("cost", 1), items("cost", 1, 2, "support"))) {
      var violations = new Violations();

      assertThat(read("srf", Map.of("order", order, "ratio", Setting.of(5)), violations)).isEmpty();
      assertThat(violations.all())
          .extracting(Violation::message)
          .containsExactly(
              "\"order\" must be a list of ids, the most important first, with lists for those that"
                  + " are equal and numbers of white cards in between, but is another list.");
    }
  }

  @Test
  void half_a_white_card_is_refused() {
    var violations = new Violations();
    Setting order = items("cost", Setting.of(0.5), "support");

    assertThat(read("srf", Map.of("order", order, "ratio", Setting.of(5)), violations)).isEmpty();
    assertThat(violations.all())
        .extracting(Violation::message)
        .containsExactly("\"1\" must be a whole number from 0 to 1000, but is 0.5.");
  }
}
