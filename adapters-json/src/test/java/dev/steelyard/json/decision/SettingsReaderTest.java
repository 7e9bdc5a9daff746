package dev.steelyard.json.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.json.JsonFormat;
import dev.steelyard.json.Lunch;
import dev.steelyard.json.YamlFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {

  private static MethodChoice method(String text) {
    return new YamlFormat().read(Lunch.with(9, "method: " + text)).decision().method();
  }

  private static List<String> refusals(String text) {
    return catchThrowableOfType(InvalidDecisionException.class, () -> method(text))
        .violations()
        .stream()
        .map(each -> each.place().orElseThrow().pointer() + " " + each.message())
        .toList();
  }

  @Test
  void a_parameter_may_hold_anything_but_null() {
    var inner = new LinkedHashMap<String, Setting>();
    inner.put("shape", Setting.of("linear"));
    inner.put("q", Setting.of(0.5));
    var choice =
        method("{name: any, by: {price: {shape: linear, q: 0.5}}, list: [1, no], on: true}");

    assertThat(choice)
        .isEqualTo(
            new MethodChoice("any")
                .with("by", new Setting.Entries(Map.of("price", new Setting.Entries(inner))))
                .with("list", new Setting.Items(List.of(Setting.of(1), Setting.of("no"))))
                .with("on", new Setting.Truth(true)));
  }

  @Test
  void a_text_stays_a_text_even_if_it_looks_like_a_fraction() {
    assertThat(method("{name: any, v: 1/2}").settings())
        .containsExactly(Map.entry("v", Setting.of("1/2")));
  }

  @Test
  void keys_that_start_x_are_no_settings_of_the_method() {
    var decision =
        new YamlFormat()
            .read(Lunch.with(9, "method: {x-why: We like it., name: any, by: {x-1: 3}}"))
            .decision();

    assertThat(decision.method().settings())
        .containsExactly(Map.entry("by", new Setting.Entries(Map.of("x-1", Setting.of(3)))));
    assertThat(decision.extensions()).containsEntry("/method/x-why", "\"We like it.\"");
    assertThat(new JsonFormat().read(new JsonFormat().write(decision)).decision())
        .isEqualTo(decision);
  }

  @Test
  void null_and_numbers_that_are_not_finite_mean_nothing() {
    assertThat(refusals("{name: any, a: null, b: [.inf], c: {d: .nan}}"))
        .containsExactly(
            "/method/a \"a\" must be a number, a text, a truth value, a list or an object, but is"
                + " null.",
            "/method/b/0 \"b\" must be a finite number, but is not.",
            "/method/c/d \"d\" must be a finite number, but is not.");
  }

  @Test
  void settings_without_a_name_are_refused() {
    assertThat(refusals("{normalization: vector}"))
        .containsExactly("/method \"method\" needs \"name\".");
  }
}
