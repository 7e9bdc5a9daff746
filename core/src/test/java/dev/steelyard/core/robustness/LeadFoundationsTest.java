package dev.steelyard.core.robustness;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.Frozen;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Choice;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.weight.Points;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeadFoundationsTest {

  @Test
  void a_lead_rests_on_the_criterion_without_which_another_leads() {
    var decision = PercentTable.draft(row(2, 1), row(90, 40), row(50, 60)).build();

    assertThat(find(decision))
        .containsExactly(new RestsOn("c1", Optional.empty(), Effect.REVERSES));
  }

  @Test
  void a_lead_rests_on_the_criterion_without_which_two_are_level() {
    var decision = PercentTable.draft(row(2, 1), row(90, 40), row(50, 40)).build();

    assertThat(find(decision)).containsExactly(new RestsOn("c1", Optional.empty(), Effect.LEVEL));
  }

  @Test
  void a_lead_may_rest_on_each_of_several_criteria() {
    var decision = PercentTable.draft(row(1, 1), row(80, 80), row(90, 40), row(40, 90)).build();

    assertThat(find(decision)).extracting(RestsOn::criterion).containsExactly("c1", "c2");
  }

  @Test
  void a_broad_lead_rests_on_nothing_alone() {
    assertThat(find(PercentTable.draft(row(1, 1), row(80, 80), row(40, 40)).build())).isEmpty();
  }

  @Test
  void a_single_criterion_carries_every_lead() {
    assertThat(find(PercentTable.draft(row(1), row(80), row(40)).build()))
        .containsExactly(new RestsOn("c1", Optional.empty(), Effect.LEVEL));
  }

  @Test
  void the_answered_question_that_rates_the_criterion_is_named() {
    assertThat(find(answered("yes")))
        .containsExactly(new RestsOn("c1", Optional.of("team"), Effect.LEVEL));
  }

  @Test
  void an_answer_that_rates_nothing_is_not_what_the_lead_rests_on() {
    assertThat(find(answered("neither")))
        .containsExactly(new RestsOn("c1", Optional.empty(), Effect.LEVEL));
  }

  private static Decision answered(String answer) {
    Map<String, Map<String, Cell>> ratings =
        Map.of("c1", Map.of("a", Cell.of(Performance.of(100))));
    return PercentTable.draft(row(1, 1), row(80, 50), row(40, 50))
        .questions(
            new ChoiceQuestion(
                "team",
                "Does the team know it?",
                Optional.empty(),
                List.of(new Choice("yes", ratings), new Choice("neither", Map.of()))))
        .answer("team", answer)
        .build();
  }

  @Test
  void leaving_out_each_criterion_in_turn_tells_the_same() {
    Moves.check(800, LeadFoundationsTest::agreesWithLeavingOut);
  }

  private static void agreesWithLeavingOut(Moves moves) {
    var resting = find(moves.before()).stream().map(RestsOn::criterion).toList();
    var without =
        moves.before().table().values().criteria().stream()
            .filter(criterion -> !leadsWithout(moves, criterion))
            .toList();
    assertThat(resting).isEqualTo(without);
  }

  /** With no weight left nothing leads. */
  private static boolean leadsWithout(Moves moves, String criterion) {
    var points = new LinkedHashMap<String, Double>();
    moves.before().weights().all().forEach(each -> points.put(each.criterion(), each.points()));
    points.put(criterion, 0.0);
    if (points.values().stream().noneMatch(each -> each > 0)) {
      return false;
    }
    var changed = Frozen.of(moves.before().decision()).withWeights(new Points(points));
    return Judging.of(changed).leader().equals(moves.before().leader());
  }

  @Test
  void ratings_by_labels_count_as_well() {
    var decision =
        new DecisionDraft()
            .cell("support", "server", Performance.of("excellent"))
            .cell("support", "cloud", Performance.of("poor"))
            .cell("cost", "server", Performance.of(200))
            .cell("cost", "cloud", Performance.of(150))
            .build();

    assertThat(find(decision))
        .containsExactly(new RestsOn("support", Optional.empty(), Effect.REVERSES));
  }

  private static List<RestsOn> find(Decision decision) {
    return find(Judging.of(decision));
  }

  private static List<RestsOn> find(Judgement judgement) {
    return new LeadFoundations(judgement, judgement.leader().orElseThrow()).find();
  }
}
