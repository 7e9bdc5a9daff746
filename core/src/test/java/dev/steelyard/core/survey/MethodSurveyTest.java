package dev.steelyard.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Judging;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodCatalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MethodSurveyTest {

  private static Survey survey(Decision decision) {
    return new MethodSurvey(MethodCatalogue.standard(), Judging.of(decision)).run();
  }

  private static SurveyedMethod method(Survey survey, String id) {
    return survey.methods().stream()
        .filter(each -> each.description().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** A small gap in price counts in full when prices are rescaled to those present. */
  private static Decision narrowRange() {
    return Steelyard.decision("Which one?")
        .alternatives("A", "B", "C")
        .criterion(
            "Price",
            c -> c.weight(60).worst(1000).best(0).value("A", 500).value("B", 519).value("C", 520))
        .criterion(
            "Range",
            c -> c.weight(40).worst(0).best(100).value("A", 40).value("B", 70).value("C", 69))
        .build();
  }

  @Test
  void every_method_of_the_catalogue_is_there_once() {
    assertThat(survey(narrowRange()).methods())
        .extracting(SurveyedMethod::description)
        .containsExactlyElementsOf(
            MethodCatalogue.standard().all().stream().map(each -> each.description()).toList());
  }

  @Test
  void the_decisions_own_method_agrees_with_itself() {
    var own = method(survey(narrowRange()), "weighted-sum");

    assertThat(own.agreement().orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(own.dissent()).isEmpty();
    assertThat(own.fitness().level()).isEqualTo(Fitness.Level.FIT);
  }

  @Test
  void what_is_refused_or_unsettled_has_no_evaluation_and_the_rest_has_one() {
    RandomDecisions.check(
        30,
        decision -> {
          for (SurveyedMethod each : survey(decision).methods()) {
            boolean run =
                each.missing().isEmpty() && each.fitness().level() != Fitness.Level.REFUSED;
            assertThat(each.evaluation().isPresent()).isEqualTo(run);
          }
        });
  }

  @Test
  void what_fits_but_would_take_many_seconds_is_not_run_unless_it_is_the_decisions_own() {
    Decision decision = narrowRange().withMethod(new MethodChoice("electre-ii"));
    double little = Effort.CELLS.operations(3, 2);
    Survey survey =
        new MethodSurvey(MethodCatalogue.standard(), Judging.of(decision), little).run();

    assertThat(method(survey, "electre-i").evaluation()).isEmpty();
    assertThat(method(survey, "electre-i").fitness().level()).isNotEqualTo(Fitness.Level.REFUSED);
    assertThat(method(survey, "topsis").evaluation()).isPresent();
    assertThat(method(survey, "electre-ii").evaluation()).isPresent();
  }

  @Test
  void every_reason_for_dissent_names_the_method_and_what_it_has_first() {
    RandomDecisions.check(
        60,
        decision -> {
          Survey survey = survey(decision);
          for (SurveyedMethod each : survey.methods()) {
            each.dissent().ifPresent(sentence -> assertTrue(survey, each, sentence));
          }
        });
  }

  private static void assertTrue(Survey survey, SurveyedMethod method, Sentence sentence) {
    var first = method.evaluation().orElseThrow().ranking().first();
    var names =
        first.stream().map(id -> survey.decision().alternative(id).orElseThrow().name()).toList();

    assertThat(sentence.text()).startsWith(method.description().name()).contains(names.get(0));
    assertThat(survey.reference().ranking().first()).doesNotContainSequence(first);
    assertThat(new DissentTruth(survey, method).holds(sentence)).as(sentence.text()).isTrue();
  }

  @Test
  void a_gap_that_only_rescaling_makes_large_is_told_as_such() {
    assertThat(kinds()).contains("dissent-rescaling");
  }

  private static List<String> kinds() {
    return Stream.of(narrowRange())
        .flatMap(decision -> survey(decision).methods().stream())
        .flatMap(each -> each.dissent().stream())
        .map(each -> each.key().id())
        .distinct()
        .toList();
  }
}
