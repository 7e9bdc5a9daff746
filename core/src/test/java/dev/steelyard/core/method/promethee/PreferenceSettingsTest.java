package dev.steelyard.core.method.promethee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreferenceSettingsTest {

  private final Violations violations = new Violations();

  private <T> Optional<T> read(Form<T> form, Map<String, Setting> all) {
    var scope = new Scope(List.of("cost"), List.of("a1"), List.of("method"), violations);
    return form.read(new Setting.Entries(all), scope);
  }

  private Optional<PreferenceFunction> read(Map<String, Setting> all) {
    return read(new PreferenceForm(), all);
  }

  private String refusal(Map<String, Setting> all) {
    assertThat(read(all)).isEmpty();
    return violations.all().get(violations.all().size() - 1).message();
  }

  private static Setting points(double... numbers) {
    var points = new java.util.ArrayList<Setting>();
    for (int k = 0; k < numbers.length; k += 2) {
      points.add(new Setting.Items(List.of(Setting.of(numbers[k]), Setting.of(numbers[k + 1]))));
    }
    return new Setting.Items(points);
  }

  @Test
  void functions_are_asked_for_by_name() {
    assertThat(read(Map.of("function", Setting.of("usual")))).contains(PreferenceFunction.usual());
    assertThat(
            read(Map.of("function", Setting.of("linear"), "q", Setting.of(5), "p", Setting.of(20))))
        .contains(PreferenceFunction.linear(5, 20));
    assertThat(
            read(Map.of("function", Setting.of("level"), "q", Setting.of(1), "p", Setting.of(2))))
        .contains(PreferenceFunction.level(1, 2));
    assertThat(read(Map.of("function", Setting.of("gaussian"), "s", Setting.of(3))))
        .contains(PreferenceFunction.gaussian(3));
  }

  @Test
  void a_function_follows_from_friendly_thresholds() {
    assertThat(read(Map.of())).contains(PreferenceFunction.usual());
    assertThat(read(Map.of("indifferent", Setting.of(5)))).contains(PreferenceFunction.uShape(5));
    assertThat(read(Map.of("prefer", Setting.of(20)))).contains(PreferenceFunction.vShape(20));
    assertThat(read(Map.of("indifferent", Setting.of(5), "prefer", Setting.of(20))))
        .contains(PreferenceFunction.linear(5, 20));
    assertThat(read(Map.of("spread", Setting.of(3)))).contains(PreferenceFunction.gaussian(3));
    assertThat(read(Map.of("points", points(1, 0, 3, 1))))
        .contains(PreferenceFunction.linear(1, 3));
  }

  @Test
  void what_makes_no_sense_is_refused_with_a_sentence() {
    assertThat(refusal(Map.of("function", Setting.of("v-shape"), "p", Setting.of(0))))
        .isEqualTo("The p of v-shape must be above 0.");
    assertThat(refusal(Map.of("s", Setting.of(0)))).isEqualTo("The s of gaussian must be above 0.");
    assertThat(refusal(Map.of("q", Setting.of(3), "p", Setting.of(2))))
        .isEqualTo("The q of linear must not be above its p, but they are 3 and 2.");
    assertThat(refusal(Map.of("function", Setting.of("linear"), "p", Setting.of(2))))
        .isEqualTo("The preference function linear has q and p, but what is given is p.");
    assertThat(refusal(Map.of("function", Setting.of("usual"), "q", Setting.of(2))))
        .isEqualTo("The preference function usual has no threshold, but what is given is q.");
    assertThat(refusal(Map.of("function", Setting.of("usual"), "points", points(0, 1))))
        .isEqualTo("\"points\" belong to the preference function points, and only to it.");
    assertThat(refusal(Map.of("points", points(2, 0.5, 1, 1))))
        .startsWith("\"points\" must be pairs of a gap of at least 0 and a degree");
    assertThat(refusal(Map.of("q", Setting.of(3), "indifferent", Setting.of(3))))
        .isEqualTo("\"q\" and \"indifferent\" mean the same; state one of them.");
  }

  @Test
  void a_refusal_names_its_place() {
    read(
        Preferences.PARAMETER.form(),
        Map.of("cost", new Setting.Entries(Map.of("s", Setting.of(0)))));

    assertThat(violations.all())
        .extracting(Violation::code, Violation::subject)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                ErrorCode.INVALID_OPTION, Subject.at("method", "cost")));
  }

  @Test
  void a_constraint_counts_unless_it_has_coefficients() {
    var form = new ChoiceConstraintForm();

    assertThat(read(form, Map.of("atMost", Setting.of(2))))
        .contains(new ChoiceConstraint(Map.of(), Optional.empty(), Optional.of(2.0)));
    assertThat(
            read(
                form,
                Map.of(
                    "coefficients",
                    new Setting.Entries(Map.of("a1", Setting.of(7))),
                    "equals",
                    Setting.of(7))))
        .contains(new ChoiceConstraint(Map.of("a1", 7.0), Optional.of(7.0), Optional.of(7.0)));
  }

  @Test
  void a_constraint_without_a_bound_or_with_too_many_is_refused() {
    var form = new ChoiceConstraintForm();

    assertThat(read(form, Map.of())).isEmpty();
    assertThat(read(form, Map.of("equals", Setting.of(1), "atMost", Setting.of(2)))).isEmpty();
    assertThat(violations.all())
        .extracting(Violation::message)
        .containsOnly(
            "A constraint must have \"equals\", or \"atLeast\", \"atMost\" or both of these.");
  }

  @Test
  void the_lower_end_of_a_weight_comes_first() {
    var scope = new Scope(List.of("cost"), List.of("a1"), List.of("method"), violations);
    var reversed = new Setting.Items(List.of(Setting.of(0.5), Setting.of(0.2)));

    assertThat(new WeightIntervalForm().read(reversed, scope)).isEmpty();
    assertThat(violations.all().get(0).message())
        .isEqualTo("The lower end of a weight must come first.");
  }
}
