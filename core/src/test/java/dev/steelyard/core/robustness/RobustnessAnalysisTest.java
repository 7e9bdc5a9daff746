package dev.steelyard.core.robustness;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RobustnessAnalysisTest {

  private static final VariationPlan PLAN = VariationPlan.STANDARD.withCount(1_000);

  private final RobustnessAnalysis analysis = new RobustnessAnalysis(Judging::of, PLAN);

  @Test
  void two_alternatives_are_looked_at_from_every_side() {
    var robustness = analyse(PercentTable.draft(row(1, 1), row(90, 50), row(50, 60)).build());

    assertThat(robustness)
        .isEqualTo(
            new Robustness(
                new FirstShares(PLAN, shares(1, 0)),
                false,
                List.of(new RestsOn("c1", Optional.empty(), Effect.REVERSES)),
                List.of(
                    new TippingWeight("c1", 0.5, 0.2, "b"), new TippingWeight("c2", 0.5, 0.8, "b")),
                List.of(),
                List.of(stable("c1", 0.2, 1), stable("c2", 0, 0.8)),
                List.of(
                    any(new FirstChance("a", 0.8, 0.8, 1.2), new FirstChance("b", 0.2, 0.2, 1.8))),
                List.of(),
                List.of(
                    new TippingRating("a", "c1", Mark.of(60), Effect.LEVEL, "b"),
                    new TippingRating("b", "c1", Mark.of(80), Effect.LEVEL, "b"),
                    new TippingRating("a", "c2", Mark.of(20), Effect.LEVEL, "b"),
                    new TippingRating("b", "c2", Mark.of(90), Effect.LEVEL, "b")),
                List.of(),
                List.of()));
  }

  @Test
  void without_a_leader_nothing_is_said_about_one() {
    var robustness =
        analyse(
            PercentTable.draft(row(1, 1), row(90, 50), row(50, 90))
                .questions(fact("team", choice("yes", 90, 50), choice("no", 50, 50)))
                .answer("team", "yes")
                .build());

    assertThat(robustness)
        .isEqualTo(
            new Robustness(
                robustness.first(),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                    any(new FirstChance("a", 0.5, 0.5, 1.5), new FirstChance("b", 0.5, 0.5, 1.5))),
                List.of(),
                List.of(),
                List.of(
                    new AnswerChange(
                        "team", "no", Effect.DECIDES, Optional.of("b"), 20, Optional.empty())),
                List.of()));
  }

  @Test
  void one_alternative_leads_nobody() {
    assertThat(analyse(PercentTable.draft(row(1), row(90)).build()))
        .isEqualTo(nothingBut(Map.of("a", 1.0)));
  }

  @Test
  void nothing_in_play_leaves_nothing_to_say() {
    var decision =
        PercentTable.draft(row(1), row(40), row(30))
            .constraints(Constraints.atLeast("c1", 50))
            .build();

    assertThat(analyse(decision)).isEqualTo(nothingBut(Map.of()));
  }

  private static StableWeight stable(String criterion, double from, double to) {
    var span = new StableWeight.Span(from, to);
    return new StableWeight(criterion, 0.5, span, span);
  }

  private static WeightSets any(FirstChance... chances) {
    return new WeightSets(WeightSetKind.ANY, List.of(chances));
  }

  private static Robustness nothingBut(Map<String, Double> share) {
    return new Robustness(
        new FirstShares(PLAN, share),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void varied_answers_tell_how_surely_each_new_leader_comes_first() {
    var judgement =
        Judging.of(
            PercentTable.draft(row(1, 1), row(0, 50), row(0, 50))
                .questions(fact("team", choice("yes", 90, 50), choice("no", 50, 50)))
                .build());
    var robustness = analysis.analyse(judgement);

    assertThat(analysis.withVariedAnswers(robustness, judgement).answerChanges())
        .containsExactly(
            new AnswerChange("team", "yes", Effect.DECIDES, Optional.of("a"), 20, Optional.of(1.0)),
            new AnswerChange("team", "no", Effect.STAYS, Optional.empty(), 0, Optional.empty()));
  }

  private static Map<String, Double> shares(double a, double b) {
    var shares = new LinkedHashMap<String, Double>();
    shares.put("a", a);
    shares.put("b", b);
    return shares;
  }

  private Robustness analyse(Decision decision) {
    return analysis.analyse(Judging.of(decision));
  }
}
