package dev.steelyard.core.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParameterValuesTest {

  /** Two words of the literature. */
  private enum Kind {
    MIN_MAX,
    SUM
  }

  private static final Parameter<Double> SHARE =
      Parameter.of("share", "A share.", Forms.number(0, 1)).orElse(0.5, "0.5");
  private static final Parameter<Kind> KIND =
      Parameter.of("kind", "A kind.", Forms.word(Kind.class));
  private static final Parameter<Optional<Map<String, List<Double>>>> ENDS =
      Parameter.of("ends", "Ends.", Forms.byCriterion(Forms.list(Forms.number(), 2)))
          .optional("the ends of the scales");

  private final Violations violations = new Violations();

  private Optional<ParameterValues> read(List<Parameter<?>> parameters, Object... settings) {
    var stated = new LinkedHashMap<String, Setting>();
    for (int k = 0; k < settings.length; k += 2) {
      stated.put((String) settings[k], (Setting) settings[k + 1]);
    }
    var scope = new Scope(List.of("cost", "use"), List.of("a", "b"), List.of("method"), violations);
    return ParameterValues.read(parameters, stated, scope);
  }

  private List<String> messages() {
    return violations.all().stream().map(Violation::message).toList();
  }

  private List<List<String>> paths() {
    return violations.all().stream().map(each -> each.subject().path()).toList();
  }

  private static Setting entries(Object... settings) {
    var all = new LinkedHashMap<String, Setting>();
    for (int k = 0; k < settings.length; k += 2) {
      all.put((String) settings[k], (Setting) settings[k + 1]);
    }
    return new Setting.Entries(all);
  }

  private static Setting items(double... numbers) {
    return new Setting.Items(java.util.Arrays.stream(numbers).mapToObj(Setting::of).toList());
  }

  @Test
  void stated_values_are_read_and_others_are_standard() {
    var values =
        read(
                List.of(SHARE, KIND, ENDS),
                "kind",
                Setting.of("min-max"),
                "ends",
                entries("cost", items(0, 9), "use", items(1, 5)))
            .orElseThrow();

    assertThat(values.get(SHARE)).isEqualTo(0.5);
    assertThat(values.get(KIND)).isEqualTo(Kind.MIN_MAX);
    assertThat(values.get(ENDS).orElseThrow()).containsEntry("use", List.of(1.0, 5.0));
    assertThat(messages()).isEmpty();
  }

  @Test
  void everything_that_is_wrong_is_noted_at_its_place() {
    var read =
        read(
            List.of(SHARE, KIND, ENDS),
            "share",
            Setting.of(2),
            "kind",
            Setting.of("summ"),
            "ends",
            entries("cost", items(1), "uses", items(1, 2)),
            "shares",
            Setting.of(1));

    assertThat(read).isEmpty();
    assertThat(messages())
        .containsExactlyInAnyOrder(
            "\"share\" must be a number from 0 to 1, but is 2.",
            "\"kind\" must be one of min-max, sum, but is \"summ\".",
            "\"cost\" must be a list of 2 items, each a number, but is a list of 1.",
            "There is no criterion \"uses\".",
            "There is nothing for criterion \"use\".",
            "\"shares\" is not a key of \"method\".");
    assertThat(paths()).contains(List.of("method", "share"), List.of("method", "ends", "uses"));
    assertThat(violations.all())
        .filteredOn(each -> each.message().startsWith("\"kind\""))
        .allMatch(each -> each.replacement().equals(Optional.of("sum")));
  }

  @Test
  void what_must_be_stated_is_missed() {
    assertThat(read(List.of(KIND))).isEmpty();
    assertThat(messages()).containsExactly("\"kind\" is missing; it must be one of min-max, sum.");
  }

  @Test
  void without_parameters_every_setting_is_unknown() {
    assertThat(read(List.of(), "v", Setting.of(1))).isEmpty();
    assertThat(messages()).containsExactly("\"v\" is not a key of \"method\".");
  }

  @Test
  void objects_and_alternatives_are_read_by_their_keys() {
    Form<Double> object = Forms.object(values -> values.get(SHARE), SHARE);
    var parameter = Parameter.of("p", "Parts.", Forms.bySomeAlternatives(object));

    var values = read(List.of(parameter), "p", entries("b", entries("share", Setting.of(0.25))));

    assertThat(values.orElseThrow().get(parameter)).containsExactly(Map.entry("b", 0.25));
    assertThat(object.text()).isEqualTo("an object {\"share\": a number from 0 to 1}");
  }

  @Test
  void either_of_two_forms_will_do() {
    Form<Double> either = Forms.either(Forms.number(), Forms.truth().map(yes -> yes ? 1.0 : 0.0));
    var parameter = Parameter.of("p", "Either.", either);

    assertThat(read(List.of(parameter), "p", new Setting.Truth(true)).orElseThrow().get(parameter))
        .isEqualTo(1);
    assertThat(read(List.of(parameter), "p", Setting.of("x"))).isEmpty();
    assertThat(messages())
        .containsExactly("\"p\" must be a number, or true or false, but is \"x\".");
  }

  @Test
  void forms_refuse_what_is_of_another_kind() {
    List<Parameter<?>> parameters =
        List.of(
            Parameter.of("t", "", Forms.truth()),
            Parameter.of("w", "", Forms.whole(1, 3)),
            Parameter.of("l", "", Forms.list(Forms.aboveZero())),
            Parameter.of("m", "", Forms.bySomeCriteria(Forms.atLeastZero())),
            Parameter.of("c", "", Forms.criterion()),
            Parameter.of("a", "", Forms.alternative()),
            Parameter.of("o", "", Forms.object(values -> 1, SHARE)));
    Setting half = Setting.of(0.5);

    read(parameters, "t", half, "w", half, "l", half, "m", half, "c", half, "a", half, "o", half);

    assertThat(messages())
        .containsExactlyInAnyOrder(
            "\"t\" must be true or false, but is 0.5.",
            "\"w\" must be a whole number from 1 to 3, but is 0.5.",
            "\"l\" must be a list of items, each a number above 0, but is 0.5.",
            "\"m\" must be an object with a number of at least 0 for any criterion, but is 0.5.",
            "\"c\" must be the id of a criterion, but is 0.5.",
            "\"a\" must be the id of an alternative, but is 0.5.",
            "\"o\" must be an object {\"share\": a number from 0 to 1}, but is 0.5.");
  }

  @Test
  void what_was_not_read_cannot_be_got() {
    var values = read(List.of()).orElseThrow();

    assertThatThrownBy(() -> values.get(SHARE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'share' was not read");
  }
}
