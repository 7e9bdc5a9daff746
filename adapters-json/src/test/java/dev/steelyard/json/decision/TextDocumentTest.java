package dev.steelyard.json.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.UnanchoredScale;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.DecisionDocument;
import dev.steelyard.json.JsonFormat;
import dev.steelyard.json.Lunch;
import dev.steelyard.json.YamlFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is refused only when a decision is evaluated has its place in the document too. */
class TextDocumentTest {

  private static List<String> refusals(String text) {
    DecisionDocument document = new YamlFormat().read(text);
    var refusal =
        catchThrowableOfType(
            DecisionException.class,
            () -> document.placing(() -> Steelyard.standard().evaluate(document.decision())));
    return refusal.violations().stream().map(TextDocumentTest::shown).toList();
  }

  private static String shown(Violation violation) {
    var place = violation.place().orElseThrow();
    return place.line() + ":" + place.column() + " " + place.pointer() + " " + violation.message();
  }

  @Test
  void a_wrong_setting_stands_at_its_value() {
    assertThat(refusals(Lunch.with(9, "method: {name: weighted-sum, normalization: 3}")))
        .singleElement()
        .asString()
        .startsWith("9:45 /method/normalization \"normalization\" must be one of min-max, ")
        .endsWith(", but is 3.");
  }

  @Test
  void an_unknown_setting_stands_at_its_key() {
    assertThat(refusals(Lunch.with(9, "method: {name: weighted-sum, normalisation: vector}")))
        .containsExactly(
            "9:30 /method/normalisation \"normalisation\" is not a key of \"method\".");
  }

  @Test
  void the_nearest_known_setting_is_offered_in_its_place() {
    var document =
        new YamlFormat().read(Lunch.with(9, "method: {name: weighted-sum, normalisation: max}"));
    var refusal =
        catchThrowableOfType(
            InvalidDecisionException.class,
            () -> document.placing(() -> Steelyard.standard().evaluate(document.decision())));

    assertThat(refusal.violations().get(0).replacement()).isEqualTo(Optional.of("normalization"));
  }

  @Test
  void an_unknown_method_stands_at_its_name() {
    assertThat(refusals(Lunch.with(9, "method: {name: weighted-sam}")))
        .containsExactly("9:16 /method/name There is no method \"weighted-sam\".");
  }

  @Test
  void a_refusal_of_the_method_names_the_cell_and_stays_of_its_kind() {
    String text =
        """
        format: decision/1
        title: Lunch
        alternatives: {soup: Soup, salad: Salad}
        criteria: {price: {unit: EUR, direction: min}}
        performances: {price: {soup: 4, salad: 0}}
        weights: {by: equal}
        method: {name: weighted-sum, normalization: sum}
        """;
    DecisionDocument document = new YamlFormat().read(text);

    assertThat(
            catchThrowableOfType(
                InapplicableMethodException.class,
                () -> document.placing(() -> Steelyard.standard().evaluate(document.decision()))))
        .isNotNull();
    assertThat(refusals(text)).anyMatch(each -> each.startsWith("5:40 /performances/price/salad"));
  }

  @Test
  void a_direction_is_read_and_written_back() {
    String text =
        Lunch.with(4, "criteria: {taste: {scale: rating5}, price: {unit: EUR, direction: min}}");
    var decision = new YamlFormat().read(text).decision();

    assertThat(decision.criteria().leaves().get(1).scale())
        .isEqualTo(new UnanchoredScale(Optional.of("EUR"), Direction.MINIMIZE));
    assertThat(new YamlFormat().write(decision)).contains("price: {unit: EUR, direction: min}");
    assertThat(new JsonFormat().read(new JsonFormat().write(decision)).decision())
        .isEqualTo(decision);
  }

  @Test
  void a_cell_called_bound_is_found() {
    String text =
        """
        format: decision/1
        title: Lunch
        alternatives: {bound: Bound, salad: Salad}
        criteria: {price: {unit: EUR, direction: min}}
        performances: {price: {bound: cheap, salad: 2}}
        weights: {by: equal}
        """;

    assertThat(
            catchThrowableOfType(InvalidDecisionException.class, () -> new YamlFormat().read(text))
                .violations())
        .singleElement()
        .extracting(each -> each.place().orElseThrow().pointer())
        .isEqualTo("/performances/price/bound");
  }
}
