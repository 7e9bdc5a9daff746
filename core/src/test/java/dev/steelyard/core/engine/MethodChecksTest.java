package dev.steelyard.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.UnanchoredScale;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.error.WarningCode;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodChecksTest {

  private final DecisionEngine engine = new DecisionEngine(MethodCatalogue.standard());

  private static Criterion plain(String id) {
    return Criterion.of(id, "About " + id, UnanchoredScale.of(Direction.MAXIMIZE));
  }

  private static Decision decision(double constant) {
    return new DecisionDraft()
        .alternatives(Alternative.of("a", "A"), Alternative.of("b", "B"), Alternative.of("c", "C"))
        .criteria(plain("x"), plain("y"))
        .cell("x", "a", Performance.of(1))
        .cell("x", "b", Performance.of(3))
        .cell("x", "c", Performance.of(2))
        .cell("y", "a", Performance.of(constant))
        .cell("y", "b", Performance.of(5))
        .cell("y", "c", Performance.of(5))
        .build();
  }

  private List<String> remarks(Decision decision, WarningCode code) {
    return engine.check(decision, "2026-11-24").stream()
        .filter(each -> each.code() == code)
        .map(Warning::message)
        .toList();
  }

  @Test
  void scales_that_state_only_a_direction_are_remarked() {
    assertThat(remarks(decision(4), WarningCode.ENDS_FROM_DATA))
        .containsExactly(
            "\"About x\" states only a direction.", "\"About y\" states only a direction.");
  }

  @Test
  void what_the_method_can_make_nothing_of_is_remarked() {
    var topsis = new MethodChoice("topsis");

    assertThat(remarks(decision(5).withMethod(topsis), WarningCode.DEGENERATE_DATA))
        .anyMatch(message -> message.contains("\"y\""));
    assertThat(remarks(decision(4).withMethod(topsis), WarningCode.DEGENERATE_DATA)).isEmpty();
  }

  @Test
  void the_answer_in_points_says_where_the_ends_come_from() {
    Outcome outcome = engine.evaluate(decision(4), EvaluationOptions.STANDARD);
    List<Sentence> said =
        outcome.statements().conventions().stream()
            .filter(each -> each.key() == SentenceKey.ENDS_FROM_DATA)
            .toList();

    assertThat(said)
        .extracting(Sentence::text)
        .containsExactly(
            "No ends are stated for About x and About y: points there run over the range of the"
                + " alternatives present. Dropping one may change the order of the others.");
    assertThat(said).allMatch(new Truth(outcome)::holds);
  }

  @Test
  void other_methods_use_no_ends_and_say_nothing_of_them() {
    var topsis = decision(4).withMethod(new MethodChoice("topsis"));

    assertThat(engine.evaluate(topsis, EvaluationOptions.STANDARD).statements().conventions())
        .noneMatch(each -> each.key() == SentenceKey.ENDS_FROM_DATA);
  }
}
