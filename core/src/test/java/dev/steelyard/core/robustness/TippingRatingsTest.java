package dev.steelyard.core.robustness;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.TargetScale;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TippingRatingsTest {

  @Test
  void the_nearest_label_that_takes_the_lead_away_is_found() {
    var decision =
        new DecisionDraft()
            .cell("support", "server", Performance.of("excellent"))
            .cell("support", "cloud", Performance.of("fair"))
            .cell("cost", "server", Performance.of(100))
            .cell("cost", "cloud", Performance.of(70))
            .build();

    assertThat(find(decision))
        .as("good would still leave the server ahead; no cost makes up for 30 points")
        .containsExactly(
            new TippingRating("server", "support", Mark.of("fair"), Effect.REVERSES, "cloud"),
            new TippingRating("cloud", "support", Mark.of("excellent"), Effect.REVERSES, "cloud"));
  }

  @Test
  void the_number_that_levels_it_exactly_is_found() {
    var decision = PercentTable.draft(row(1, 1), row(80, 50), row(60, 50)).build();

    assertThat(find(decision))
        .containsExactly(
            new TippingRating("a", "c1", Mark.of(60), Effect.LEVEL, "b"),
            new TippingRating("b", "c1", Mark.of(80), Effect.LEVEL, "b"),
            new TippingRating("a", "c2", Mark.of(30), Effect.LEVEL, "b"),
            new TippingRating("b", "c2", Mark.of(70), Effect.LEVEL, "b"));
  }

  @Test
  void a_number_between_round_ones_is_rounded_away_from_the_present_one() {
    var decision = PercentTable.draft(row(3, 4), row(80, 50), row(60, 50)).build();

    assertThat(find(decision))
        .filteredOn(tipping -> tipping.criterion().equals("c2"))
        .as("exactly it would be 35 and 65")
        .extracting(TippingRating::to)
        .containsExactly(Mark.of(35), Mark.of(65));
    assertThat(find(PercentTable.draft(row(3, 7), row(80, 50), row(60, 50)).build()))
        .filteredOn(tipping -> tipping.criterion().equals("c2"))
        .as("exactly it would be 41.43 and 58.57")
        .containsExactly(
            new TippingRating("a", "c2", Mark.of(41), Effect.REVERSES, "b"),
            new TippingRating("b", "c2", Mark.of(59), Effect.REVERSES, "b"));
  }

  @Test
  void a_criterion_without_weight_has_no_tipping_point() {
    var decision = PercentTable.draft(row(1, 0), row(80, 50), row(60, 50)).build();

    assertThat(find(decision)).extracting(TippingRating::criterion).containsOnly("c1");
  }

  @Test
  void a_lead_that_one_performance_cannot_make_up_for_has_none() {
    var decision = PercentTable.draft(row(1, 9), row(50, 90), row(50, 10)).build();

    assertThat(find(decision)).extracting(TippingRating::criterion).containsOnly("c2");
  }

  @Test
  void on_a_curve_the_nearest_position_counts() {
    var curve = List.of(new CurvePoint(0, 0), new CurvePoint(10, 100), new CurvePoint(20, 0));
    var decision =
        new DecisionDraft()
            .criteria(
                Criterion.of("load", "Load", new NumericScale(Optional.of("h"), 0, 20, curve)))
            .cell("load", "server", Performance.of(12))
            .cell("load", "cloud", Performance.of(16))
            .build();

    assertThat(find(decision))
        .containsExactly(
            new TippingRating("server", "load", Mark.of(16), Effect.LEVEL, "cloud"),
            new TippingRating("cloud", "load", Mark.of(12), Effect.LEVEL, "cloud"));
  }

  @Test
  void near_a_target_both_sides_count() {
    var decision =
        new DecisionDraft()
            .criteria(Criterion.of("load", "Load", new TargetScale(Optional.of("h"), 10, 10)))
            .cell("load", "server", Performance.of(9))
            .cell("load", "cloud", Performance.of(25))
            .build();

    assertThat(find(decision))
        .containsExactly(
            new TippingRating("server", "load", Mark.of(0), Effect.LEVEL, "cloud"),
            new TippingRating("cloud", "load", Mark.of(11), Effect.LEVEL, "cloud"));
  }

  @Test
  void a_position_at_which_a_challenger_misses_a_constraint_is_none() {
    var decision =
        PercentTable.draft(row(1), row(80), row(60))
            .constraints(Constraints.atMost("c1", 85))
            .build();
    var strict =
        PercentTable.draft(row(1, 1), row(50, 80), row(50, 60))
            .constraints(Constraints.atMost("c1", 65))
            .build();

    assertThat(find(decision)).extracting(TippingRating::to).contains(Mark.of(80));
    assertThat(find(strict))
        .filteredOn(tipping -> tipping.criterion().equals("c1"))
        .as("Beta would need 70")
        .containsExactly(new TippingRating("a", "c1", Mark.of(30), Effect.LEVEL, "b"));
  }

  @Test
  void every_tipping_point_does_what_it_says_when_everything_is_judged_afresh() {
    Moves.check(2_000, moves -> find(moves.before()).forEach(each -> assertTrue(moves, each)));
  }

  private static void assertTrue(Moves moves, TippingRating tipping) {
    var after = moves.after(tipping.alternative(), tipping.criterion(), tipping.to());
    var first = after.ranking().first();
    assertThat(first).as(tipping.toString()).contains(tipping.against());
    if (tipping.effect() == Effect.LEVEL) {
      assertThat(first).as(tipping.toString()).contains(moves.leader());
    } else {
      assertThat(tipping.effect()).isEqualTo(Effect.REVERSES);
      assertThat(first).as(tipping.toString()).doesNotContain(moves.leader());
    }
  }

  @Test
  void of_the_labels_that_take_the_lead_away_the_nearest_is_found() {
    Moves.check(
        400,
        moves -> {
          var found = find(moves.before());
          for (Criterion criterion : moves.before().table().criteria()) {
            if (criterion.scale() instanceof LabelScale) {
              moves.inPlay().forEach(each -> assertNearest(moves, criterion, each, found));
            }
          }
        });
  }

  private static void assertNearest(
      Moves moves, Criterion criterion, String alternative, List<TippingRating> found) {
    var labels = (LabelScale) criterion.scale();
    int j = moves.before().table().criteria().indexOf(criterion);
    double now = moves.before().table().values().value(moves.before().row(alternative), j);
    boolean counts = moves.before().weights().share(j) > 0;
    Optional<Double> nearest =
        labels.labels().stream()
            .map(Mark::of)
            .filter(mark -> counts && !moves.keepsLeader(alternative, criterion.id(), mark))
            .filter(mark -> !moves.keepsLeadByScore(alternative, criterion.id(), mark))
            .map(mark -> Math.abs(points(labels, mark) - now))
            .min(Comparator.naturalOrder());
    Optional<Double> told =
        found.stream()
            .filter(each -> each.criterion().equals(criterion.id()))
            .filter(each -> each.alternative().equals(alternative))
            .map(each -> Math.abs(points(labels, each.to()) - now))
            .findFirst();
    assertThat(told).as(alternative + " on " + criterion).isEqualTo(nearest);
  }

  private static double points(LabelScale labels, Mark mark) {
    return labels.levels().stream()
        .filter(level -> level.label().equals(mark.text()))
        .mapToDouble(Level::points)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_little_nearer_the_lead_still_holds() {
    Moves.check(
        600,
        moves ->
            find(moves.before()).stream()
                .filter(each -> each.to() instanceof Mark.Number)
                .forEach(each -> assertHoldsNearer(moves, each)));
  }

  /** One percent of the scale nearer is more than rounding to three digits can take away. */
  private static void assertHoldsNearer(Moves moves, TippingRating tipping) {
    var criterion = moves.before().decision().criteria().leaf(tipping.criterion()).orElseThrow();
    int j = moves.before().table().criteria().indexOf(criterion);
    double now = moves.before().table().reading(moves.before().row(tipping.alternative()), j).is();
    double to = ((Mark.Number) tipping.to()).value();
    double back = 0.011 * (criterion.scale().highest() - criterion.scale().lowest());
    double nearer = to + Math.signum(now - to) * Math.min(back, Math.abs(now - to));
    boolean constrained =
        moves.before().decision().constraints().stream()
            .anyMatch(each -> each.criterion().equals(tipping.criterion()));
    boolean holds = moves.keepsLeader(tipping.alternative(), tipping.criterion(), Mark.of(nearer));
    assertThat(constrained || holds).as(tipping + " from " + now + " at " + nearer).isTrue();
  }

  private static List<TippingRating> find(Decision decision) {
    return find(Judging.of(decision));
  }

  private static List<TippingRating> find(Judgement judgement) {
    return new TippingRatings(judgement, judgement.leader().orElseThrow()).find();
  }
}
