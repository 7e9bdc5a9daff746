package dev.steelyard.core.weight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointRulesTest {

  private static final List<CriteriaNode> SIBLINGS =
      List.of(leaf("speed", "Speed"), group("money", "Money", leaf("rent", "Rent")));

  private static Criterion leaf(String id, String name) {
    return Criterion.of(id, name, LabelScale.RATING5);
  }

  private static CriteriaGroup group(String id, String name, CriteriaNode... children) {
    return new CriteriaGroup(id, name, Optional.empty(), List.of(children), Optional.empty());
  }

  private static Map<String, Double> points(Object... idsAndPoints) {
    var points = new LinkedHashMap<String, Double>();
    for (int k = 0; k < idsAndPoints.length; k += 2) {
      points.put((String) idsAndPoints[k], ((Number) idsAndPoints[k + 1]).doubleValue());
    }
    return points;
  }

  private static List<Violation> violations(Object... idsAndPoints) {
    return new Points(points(idsAndPoints)).violations(SIBLINGS);
  }

  private static Violation violation(ErrorCode code, String message, String... path) {
    return Violation.of(code, Subject.at(path), message);
  }

  @Test
  void a_criterion_may_be_reached_itself_or_by_its_group() {
    assertThat(violations("speed", 1, "money", 0)).isEmpty();
    assertThat(violations("speed", 0, "rent", 0.5)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-0.2, -0.2", "-5, -5", "NaN, NaN", "Infinity, Infinity", "-Infinity, -Infinity"})
  void a_weight_is_finite_and_at_least_0(double points, String shown) {
    assertThat(violations("speed", points, "money", 1))
        .containsExactly(
            violation(
                ErrorCode.INVALID_WEIGHT,
                "Weight of \"speed\" must be a finite number of at least 0, but was " + shown + ".",
                "points",
                "speed"));
  }

  @Test
  void weights_that_are_all_0_are_refused() {
    assertThat(violations("speed", 0, "money", -0.0))
        .containsExactly(
            violation(
                ErrorCode.WEIGHTS_SUM_TO_ZERO,
                "At least one weight must be more than 0, but all are 0.",
                "points"));
  }

  @Test
  void a_criterion_without_weight_is_refused() {
    assertThat(violations("speed", 1))
        .containsExactly(
            violation(ErrorCode.MISSING_WEIGHT, "\"Rent\" has no weight.", "points")
                .help("Write 0 for \"rent\" if it must not count."));
  }

  @Test
  void without_any_points_every_criterion_is_named_and_nothing_else_is_said() {
    assertThat(violations())
        .extracting(Violation::message)
        .containsExactly("\"Speed\" has no weight.", "\"Rent\" has no weight.");
  }

  @Test
  void a_criterion_that_is_weighted_twice_is_refused() {
    assertThat(violations("speed", 1, "money", 1, "rent", 1))
        .containsExactly(
            violation(
                    ErrorCode.CONFLICTING_WEIGHTS,
                    "\"Rent\" is weighted, and so is a group that holds it.",
                    "points",
                    "rent")
                .help("Weight the group here and its members inside the group."));
  }

  @Test
  void a_weight_for_no_criterion_is_refused() {
    assertThat(violations("speed", 1, "money", 1, "sped", 1))
        .containsExactly(
            violation(
                    ErrorCode.UNKNOWN_CRITERION,
                    "\"sped\" is weighted, but there is no such criterion here.",
                    "points",
                    "sped")
                .choices("sped", List.of("speed", "money", "rent")));
  }

  @Test
  void needs_call_the_same_rules_by_the_name_of_their_own_field() {
    var needs = new Needs(points("speed", -1, "rent", 1), Optional.empty());

    assertThat(needs.violations(SIBLINGS))
        .containsExactly(
            violation(
                ErrorCode.INVALID_WEIGHT,
                "Weight of \"speed\" must be a finite number of at least 0, but was -1.",
                "start",
                "speed"));
  }

  @Test
  void equal_weights_fit_any_criteria() {
    assertThat(new Equal().violations(SIBLINGS)).isEmpty();
  }
}
