package dev.steelyard.core.weight.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.weight.Weighting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SwingTest extends JudgementContract {

  private static Map<String, Double> points(double cost, double support, double lockin) {
    var points = new LinkedHashMap<String, Double>();
    points.put("cost", cost);
    points.put("support", support);
    points.put("lockin", lockin);
    points.put("setup", 30.0);
    return points;
  }

  @Override
  List<Weighting> statements() {
    return List.of(new Swing(points(100, 70, 0)), new Swing(points(100, 100, 100)));
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return ReferenceCases.of("weights-swing").stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase reference) {
    List<CriteriaNode> siblings = siblings(reference.criteria().toArray(String[]::new));
    var points = new LinkedHashMap<String, Double>();
    for (int j = 0; j < siblings.size(); j++) {
      points.put(siblings.get(j).id(), reference.node().path("points").path(j).asDouble());
    }
    var swing = new Swing(points);
    assertThat(swing.violations(siblings)).isEmpty();
    double[] weights = weights(swing, siblings);
    for (int j = 0; j < weights.length; j++) {
      assertThat(weights[j])
          .isCloseTo(reference.expected().path("weights").path(j).asDouble(), within(1e-14));
    }
  }

  @Test
  void weighs_the_example_of_its_page() {
    var weights = weights(new Swing(points(100, 50, 20)), SIBLINGS);

    assertThat(weights).containsExactly(new double[] {0.5, 0.25, 0.1, 0.15}, within(1e-12));
  }

  @Test
  void the_most_valuable_step_has_100_points() {
    assertThat(messages(new Swing(points(90, 70, 40))))
        .containsExactly("The most valuable step must have 100 points, but none has.");
  }

  @Test
  void points_are_from_0_to_100() {
    assertThat(messages(new Swing(points(100, 101, -1))))
        .containsExactly(
            "Points of \"support\" must be from 0 to 100, but were 101.",
            "Points of \"lockin\" must be from 0 to 100, but were -1.");
  }

  @Test
  void every_criterion_beside_the_others_is_judged() {
    assertThat(messages(new Swing(Map.of("cost", 100.0, "hours", 10.0))))
        .containsExactlyInAnyOrder(
            "\"hours\" is weighted, but there is no such criterion here.",
            "\"support\" has no weight.",
            "\"lockin\" has no weight.",
            "\"setup\" has no weight.");
  }

  @Test
  void a_file_without_points_for_a_criterion_is_refused() {
    var violations = new Violations();
    var stated = Map.of("points", Setting.of(Map.of("cost", 100.0, "support", 50.0, "setup", 1.0)));

    assertThat(read("swing", stated, violations)).isEmpty();
    assertThat(violations.all())
        .extracting(Violation::message)
        .containsExactly("There is nothing for criterion \"lockin\".");
  }
}
