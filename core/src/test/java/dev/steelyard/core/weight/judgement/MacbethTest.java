package dev.steelyard.core.weight.judgement;

import static dev.steelyard.core.weight.judgement.MacbethCategory.EXTREME;
import static dev.steelyard.core.weight.judgement.MacbethCategory.MODERATE;
import static dev.steelyard.core.weight.judgement.MacbethCategory.NONE;
import static dev.steelyard.core.weight.judgement.MacbethCategory.STRONG;
import static dev.steelyard.core.weight.judgement.MacbethCategory.VERY_WEAK;
import static dev.steelyard.core.weight.judgement.MacbethCategory.WEAK;
import static dev.steelyard.core.weight.judgement.StepCheck.numbers;
import static dev.steelyard.core.weight.judgement.StepCheck.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.weight.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MacbethTest extends JudgementContract {

  private static MacbethAnswer over(String more, String less, MacbethCategory category) {
    return new MacbethAnswer(more, Optional.of(less), category, category);
  }

  private static MacbethAnswer over(String more, MacbethCategory category) {
    return new MacbethAnswer(more, Optional.empty(), category, category);
  }

  private static final Macbeth PAGE =
      new Macbeth(
          List.of(
              over("cost", "support", MODERATE),
              over("support", "lockin", WEAK),
              over("lockin", "setup", NONE),
              over("setup", WEAK)));

  private static final Macbeth HESITATING =
      new Macbeth(
          List.of(
              over("cost", STRONG),
              new MacbethAnswer("support", Optional.empty(), VERY_WEAK, MODERATE),
              over("lockin", NONE),
              new MacbethAnswer("setup", Optional.empty(), VERY_WEAK, EXTREME)));

  @Override
  List<Weighting> statements() {
    return List.of(PAGE, HESITATING);
  }

  @Test
  void weighs_the_example_of_its_page() {
    assertThat(numbers(PAGE.steps(SIBLINGS), "scale"))
        .containsExactly(new double[] {7, 4, 2, 2}, within(1e-6));
    assertThat(weights(PAGE, SIBLINGS))
        .containsExactly(new double[] {7 / 15.0, 4 / 15.0, 2 / 15.0, 2 / 15.0}, within(1e-7));
  }

  /**
   * "Monetary reward" of C. A. Bana e Costa and M. P. Chagas, "A career choice problem: an example
   * of how to use MACBETH to build a quantitative value model based on qualitative value
   * judgments", European Journal of Operational Research 153 (2004) 323–331, as the tests of the
   * program mcda-elicitation-web quote it. The last of its options, service, is nothing here.
   */
  private static final List<String> CAREERS =
      List.of("banking", "consulting", "sales", "good", "broker", "neutral", "teaching");

  private static final int[][] LEAST = {
    {3, 4, 4, 3, 6, 6, 6}, {3, 3, 3, 6, 6, 6}, {1, 1, 4, 5, 6}, {0, 5, 5, 6}, {5, 4, 6}, {1, 4}, {3}
  };

  private static final int[][] MOST = {
    {3, 4, 4, 4, 6, 6, 6}, {3, 3, 3, 6, 6, 6}, {1, 2, 5, 5, 6}, {0, 6, 5, 6}, {5, 5, 6}, {1, 4}, {4}
  };

  private static List<MacbethAnswer> careers() {
    MacbethCategory[] categories = MacbethCategory.values();
    var answers = new ArrayList<MacbethAnswer>();
    for (int j = 0; j < LEAST.length; j++) {
      for (int k = 0; k < LEAST[j].length; k++) {
        int other = j + 1 + k;
        answers.add(
            new MacbethAnswer(
                CAREERS.get(j),
                other < CAREERS.size() ? Optional.of(CAREERS.get(other)) : Optional.empty(),
                categories[LEAST[j][k]],
                categories[MOST[j][k]]));
      }
    }
    return answers;
  }

  /** The paper prints the scale with 100 for good and 0 for neutral. */
  @Test
  void bana_e_costa_and_chagas_2004_monetary_reward_as_printed() {
    var siblings = siblings(CAREERS.toArray(String[]::new));
    double[] scale = numbers(new Macbeth(careers()).steps(siblings), "scale");

    assertThat(scale).containsExactly(new double[] {20, 17, 14, 13, 13, 5, 4}, within(1e-6));
    double unit = (scale[3] - scale[5]) / 100;
    double[] printed = {187.5, 150, 112.5, 100, 100, 0, -12.5};
    assertThat(IntStream.range(0, 7).mapToDouble(j -> (scale[j] - scale[5]) / unit).toArray())
        .containsExactly(printed, within(0.05));
    assertThat(-scale[5] / unit).isCloseTo(-62.5, within(0.05));
  }

  /** Of a difference of at least 2 within 3, twice 3 less 5 leaves the 1 that a category needs. */
  @Test
  void differences_of_a_larger_category_are_larger() {
    var macbeth =
        new Macbeth(List.of(over("a", "b", WEAK), over("b", MODERATE), over("a", STRONG)));

    assertThat(numbers(macbeth.steps(siblings("a", "b")), "scale"))
        .containsExactly(new double[] {5, 3}, within(1e-6));
  }

  @Test
  void where_answers_leave_room_the_middle_is_taken() {
    var steps = HESITATING.steps(SIBLINGS);
    var intervals = ((Step.Table) step(steps, "scaleIntervals")).table();

    assertThat(intervals.value(0, 0)).isCloseTo(4, within(1e-6));
    assertThat(intervals.value(0, 1)).isCloseTo(4, within(1e-6));
    assertThat(intervals.value(1, 0)).isCloseTo(1, within(1e-6));
    assertThat(intervals.value(1, 1)).isCloseTo(3, within(1e-6));
    assertThat(numbers(steps, "scale")[2]).isCloseTo(0, within(1e-6));
    assertThat(numbers(steps, "scale")[1]).isBetween(1 - 1e-6, 3 + 1e-6);
  }

  /** Answers that follow from hidden values always have a solution that respects their order. */
  @Test
  void answers_from_one_scale_can_hold_together() {
    for (int seed = 0; seed < 30; seed++) {
      var random = new SplittableRandom(seed);
      String[] ids = {"a", "b", "c", "d"};
      int[] hidden = random.ints(4, 0, 7).toArray();
      hidden[0] = 6;
      var answers = new ArrayList<MacbethAnswer>();
      for (int j = 0; j < 4; j++) {
        answers.add(over(ids[j], MacbethCategory.values()[hidden[j]]));
        for (int k = 0; k < 4; k++) {
          if (k != j && (hidden[j] > hidden[k] || hidden[j] == hidden[k] && j < k)) {
            answers.add(over(ids[j], ids[k], MacbethCategory.values()[hidden[j] - hidden[k]]));
          }
        }
      }
      var macbeth = new Macbeth(answers);

      assertThat(macbeth.violations(siblings(ids))).isEmpty();
      double[] scale = numbers(macbeth.steps(siblings(ids)), "scale");
      for (int j = 0; j < 4; j++) {
        assertThat(scale[j]).isCloseTo(hidden[j], within(1e-6));
      }
    }
  }

  @Test
  void answers_that_cannot_all_hold_are_named_and_no_others() {
    var macbeth =
        new Macbeth(
            List.of(
                over("setup", VERY_WEAK),
                over("cost", "support", STRONG),
                over("support", "lockin", WEAK),
                over("cost", WEAK),
                over("lockin", "setup", NONE)));

    assertThat(messages(macbeth))
        .containsExactly(
            "These answers cannot all hold: \"cost\" over \"support\": strong; \"cost\" over"
                + " nothing: weak.");
  }

  /** Random answers either hold, or a few are named that cannot, of which each is needed. */
  @Test
  void any_answers_hold_or_are_refused_with_a_smallest_contradiction() {
    List<String> ids = List.of("a", "b", "c", "d", "e");
    int refused = 0;
    for (int seed = 0; seed < 150; seed++) {
      List<MacbethAnswer> answers = randomAnswers(ids, new SplittableRandom(seed));
      var macbeth = new Macbeth(answers);
      if (new MacbethProgram(ids, answers).feasible()) {
        double[] scale = numbers(macbeth.steps(siblings("a", "b", "c", "d", "e")), "scale");
        answers.forEach(answer -> assertHolds(answer, ids, scale));
      } else {
        refused++;
        List<MacbethAnswer> conflict = MacbethProgram.conflict(ids, answers);
        assertThat(new MacbethProgram(ids, conflict).feasible()).isFalse();
        for (MacbethAnswer each : conflict) {
          var rest = new ArrayList<>(conflict);
          rest.remove(each);
          assertThat(new MacbethProgram(ids, rest).feasible()).isTrue();
        }
      }
    }
    assertThat(refused).isBetween(20, 130);
  }

  private static List<MacbethAnswer> randomAnswers(List<String> ids, SplittableRandom random) {
    MacbethCategory[] categories = MacbethCategory.values();
    var answers = new ArrayList<MacbethAnswer>();
    for (int j = 0; j < ids.size(); j++) {
      answers.add(over(ids.get(j), categories[random.nextInt(1, 7)]));
      for (int k = j + 1; k < ids.size(); k++) {
        if (random.nextInt(4) == 0) {
          answers.add(over(ids.get(j), ids.get(k), categories[random.nextInt(0, 7)]));
        }
      }
    }
    return answers;
  }

  private static void assertHolds(MacbethAnswer answer, List<String> ids, double[] scale) {
    double less = answer.less().map(id -> scale[ids.indexOf(id)]).orElse(0.0);
    double difference = scale[ids.indexOf(answer.more())] - less;
    if (answer.least() == NONE) {
      assertThat(difference).isCloseTo(0, within(1e-6));
    } else {
      assertThat(difference).isGreaterThan(answer.least().ordinal() - 1e-6);
    }
  }

  @Test
  void a_round_cannot_hold() {
    var macbeth =
        new Macbeth(
            List.of(
                over("cost", "support", WEAK),
                over("support", "lockin", WEAK),
                over("lockin", "cost", WEAK),
                over("setup", WEAK)));

    assertThat(messages(macbeth))
        .singleElement()
        .asString()
        .contains("\"lockin\" over \"cost\": weak")
        .doesNotContain("setup");
  }

  @Test
  void every_criterion_is_compared_and_one_with_nothing() {
    assertThat(messages(new Macbeth(List.of(over("cost", "support", WEAK), over("lockin", NONE)))))
        .containsExactly(
            "\"setup\" is compared with nothing.",
            "No criterion is more attractive than no step at all.");
  }

  @Test
  void answers_are_about_two_that_stand_here_and_once() {
    var mixed = new MacbethAnswer("setup", Optional.of("lockin"), NONE, WEAK);
    assertThat(
            messages(
                new Macbeth(
                    List.of(
                        over("cost", "cost", WEAK),
                        over("cost", "hours", WEAK),
                        over("cost", "support", WEAK),
                        over("support", "cost", WEAK),
                        mixed,
                        over("setup", WEAK)))))
        .containsExactly(
            "\"cost\" is compared with itself.",
            "\"hours\" is compared, but there is no such criterion here.",
            "A pair is compared more than once: \"support\" over \"cost\": weak.",
            "No difference cannot be mixed with others: \"setup\" over \"lockin\": none or"
                + " very-weak or weak.");
  }

  private static List<String> refusals(Setting differences) {
    var violations = new Violations();
    assertThat(read("macbeth", Map.of("differences", differences), violations)).isEmpty();
    return violations.all().stream().map(Violation::message).toList();
  }

  @Test
  void what_is_no_answer_is_refused() {
    assertThat(refusals(items("cost"))).hasSize(1);
    assertThat(refusals(items(items("cost")))).hasSize(1);
    assertThat(refusals(items(items("cost", "support", "huge")))).hasSize(1);
    assertThat(refusals(items(items("hours", items())))).hasSize(2);
    assertThat(refusals(items(items("cost", "hours", items("weak", "huge"))))).hasSize(2);
  }
}
