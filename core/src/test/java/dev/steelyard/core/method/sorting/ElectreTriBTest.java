package dev.steelyard.core.method.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.method.electre.Cases;
import dev.steelyard.core.method.electre.Thresholds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ElectreTriBTest extends SortingContract {

  @Override
  protected MethodDefinition definition() {
    return ElectreTriB.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("profiles", rows(input, 3, 6), "thresholds", thresholds(input));
  }

  private static ElectreTriB of(ReferenceCase each) {
    var profiles = new ArrayList<Map<String, Double>>();
    for (JsonNode row : each.parameters().path("profiles")) {
      var profile = new LinkedHashMap<String, Double>();
      for (String criterion : each.criteria()) {
        profile.put(criterion, row.path(profile.size()).asDouble());
      }
      profiles.add(profile);
    }
    return new ElectreTriB(
        new ElectreTriB.Parameters(
            profiles, each.number("lambda"), Cases.thresholds(each), List.of()));
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return ReferenceCases.tests("electre-tri-b", ElectreTriBTest::of);
  }

  @Test
  void the_ticino_assignments_are_reached_by_outranking_not_by_strict_preference() {
    var each = ReferenceCases.of("electre-tri-b").get(0);
    var evaluation = of(each).evaluate(each.input());

    // a4 outranks the upper profile with 0.9733; pyDecision and OutrankingTools put it into 2
    assertThat(evaluation.ranking().score("a4")).isEqualTo(3);
    assertThat(evaluation.ranking().first()).containsExactly("a4");
  }

  /** The example of docs/methods/electre-tri-b.md. */
  private static MethodInput loans() {
    return Cases.input(
        List.of("mill", "farm", "shop"),
        new double[] {0.5, 0.3, 0.2},
        new double[] {70, 6, 9},
        new double[] {52, 4, 8},
        new double[] {90, 8, 1});
  }

  private static ElectreTriB banker(String... categories) {
    return new ElectreTriB(
        new ElectreTriB.Parameters(
            List.of(profile(40, 4, 4), profile(60, 6, 6)),
            0.7,
            Map.of("c1", Thresholds.of(5, 10), "c3", Thresholds.of(0, 2, 5)),
            List.of(categories)));
  }

  @Test
  void a_veto_keeps_an_alternative_below_a_boundary() {
    var evaluation = banker("refuse", "look again", "grant").evaluate(loans());
    var over =
        ((Step.Table) evaluation.step("credibilityAlternativeOverProfile").orElseThrow()).table();

    // farm is 8 behind on c1: support (10 - 8) / (10 - 5) = 0.4, so 0.5 * 0.4 + 0.2 = 0.4
    assertThat(over.value(1, 1)).isEqualTo(0.4, org.assertj.core.api.Assertions.within(1e-12));
    // shop is 5 behind on c3, which is a veto; without it 0.8
    assertThat(over.value(2, 1)).isZero();
    assertThat(((Step.Assignment) evaluation.step("pessimistic").orElseThrow()).categories())
        .containsExactly(
            Map.entry("mill", "grant"),
            Map.entry("farm", "look again"),
            Map.entry("shop", "look again"));
    assertThat(((Step.Ballots) evaluation.step("nextBoundary").orElseThrow()).ballots())
        .doesNotContainKey("mill")
        .containsEntry("shop", new Step.Ballot(List.of("c1", "c2"), List.of(), List.of("c3")));
  }

  @Test
  void an_alternative_incomparable_with_a_boundary_is_higher_by_the_optimistic_rule() {
    var evaluation = banker().evaluate(loans());

    assertThat(((Step.Assignment) evaluation.step("pessimistic").orElseThrow()).categories())
        .containsEntry("shop", "2");
    assertThat(((Step.Assignment) evaluation.step("optimistic").orElseThrow()).categories())
        .containsEntry("shop", "3");
  }

  private static List<String> refusals(ElectreTriB method) {
    return method.fitness(loans()).refusals().stream().map(Violation::message).toList();
  }

  private static ElectreTriB with(List<Map<String, Double>> profiles, String... categories) {
    return new ElectreTriB(
        new ElectreTriB.Parameters(profiles, 0.7, Map.of(), List.of(categories)));
  }

  @Test
  void profiles_that_do_not_fit_are_refused() {
    assertThat(refusals(with(List.of())))
        .containsExactly("ELECTRE TRI-B needs at least one profile in every place.");
    assertThat(refusals(with(List.of(profile(1, 2)))))
        .containsExactly(
            "ELECTRE TRI-B needs profiles with a number for every criterion and nothing else.");
    assertThat(refusals(with(List.of(profile(1, 2, 3), profile(2, 1, 3)))))
        .singleElement()
        .asString()
        .startsWith("ELECTRE TRI-B needs profiles from the worst to the best");
    assertThat(refusals(with(List.of(profile(1, 2, 3)), "only one")))
        .containsExactly("ELECTRE TRI-B needs 2 different names of categories.");
    assertThat(refusals(with(List.of(profile(1, 2, 3)), "same", "same"))).hasSize(1);
  }

  @Test
  void parameters_out_of_range_are_refused() {
    assertThatThrownBy(() -> new ElectreTriB.Parameters(List.of(), 0.4, Map.of(), List.of()))
        .hasMessage("lambda must be from 0.5 to 1, but was 0.4");
    assertThatThrownBy(() -> with(List.of(profile(Double.NaN))))
        .hasMessage("profile on 'c1' must be finite, but was NaN");
  }
}
