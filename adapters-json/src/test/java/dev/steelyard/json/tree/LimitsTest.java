package dev.steelyard.json.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.error.ErrorCode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static JsonTreeReader json(Limit limit, int count) {
    return new JsonTreeReader(Limits.STANDARD.with(limit, count));
  }

  private static YamlTreeReader yaml(Limit limit, int count) {
    return new YamlTreeReader(Limits.STANDARD.with(limit, count));
  }

  @Test
  void the_length_of_a_document_is_limited() {
    String refusal =
        "1:1-2 Limit \"characters\" is passed: 9 characters in the document, but at most 8 are"
            + " allowed.";

    assertThat(Refusals.of(json(Limit.CHARACTERS, 8), "{\"a\": 12}")).isEqualTo(refusal);
    assertThat(Refusals.of(yaml(Limit.CHARACTERS, 8), "{\"a\": 12}")).isEqualTo(refusal);
  }

  @Test
  void nesting_is_limited() {
    String refusal =
        "1:3-4 Limit \"depth\" is passed: 3 levels of nesting, but at most 2 are allowed.";

    assertThat(Refusals.of(json(Limit.DEPTH, 2), "[[[]]]")).isEqualTo(refusal);
    assertThat(Refusals.of(yaml(Limit.DEPTH, 2), "[[[]]]")).isEqualTo(refusal);
  }

  @Test
  void the_number_of_values_is_limited() {
    String refusal =
        "1:5-6 Limit \"values\" is passed: 3 values in the document, but at most 2 are allowed.";

    assertThat(Refusals.of(json(Limit.VALUES, 2), "[1, 2]")).isEqualTo(refusal);
    assertThat(Refusals.of(yaml(Limit.VALUES, 2), "[1, 2]")).isEqualTo(refusal);
  }

  @Test
  void the_length_of_texts_and_keys_is_limited() {
    String refusal =
        "1:2-6 Limit \"text-length\" is passed: 2 characters in one text, but at most 1 are"
            + " allowed.";

    assertThat(Refusals.of(json(Limit.TEXT_LENGTH, 1), "[\"ab\"]")).isEqualTo(refusal);
    assertThat(Refusals.of(yaml(Limit.TEXT_LENGTH, 1), "{\"ab\": 1}")).isEqualTo(refusal);
  }

  @Test
  void the_length_of_numbers_is_limited() {
    String refusal =
        "1:2-5 Limit \"number-length\" is passed: 3 characters in one number, but at most 2 are"
            + " allowed.";

    assertThat(Refusals.of(json(Limit.NUMBER_LENGTH, 2), "[123]")).isEqualTo(refusal);
    assertThat(Refusals.of(yaml(Limit.NUMBER_LENGTH, 2), "[123]")).isEqualTo(refusal);
  }

  @Test
  void aliases_are_limited() {
    assertThat(Refusals.of(yaml(Limit.ALIASES, 1), "[&a 1, *a, *a]"))
        .isEqualTo(
            "1:12-14 Limit \"aliases\" is passed: 2 aliases in the document, but at most 1 are"
                + " allowed.");
  }

  @Test
  void a_document_at_its_limits_is_read() {
    var limits =
        Limits.STANDARD
            .with(Limit.CHARACTERS, 9)
            .with(Limit.DEPTH, 2)
            .with(Limit.VALUES, 4)
            .with(Limit.TEXT_LENGTH, 1)
            .with(Limit.NUMBER_LENGTH, 1);

    assertThat(Compact.text(new JsonTreeReader(limits).read("[[1,\"a\"]]").root()))
        .isEqualTo("[[1,\"a\"]]");
  }

  @Test
  void every_limit_is_on_by_default() {
    for (Limit limit : Limit.values()) {
      assertThat(Limits.STANDARD.of(limit)).as(limit.id()).isEqualTo(limit.standard()).isPositive();
    }
  }

  @Test
  void a_limit_has_its_own_code() {
    assertThat(Refusals.violation(json(Limit.DEPTH, 1), "[[]]").code())
        .isEqualTo(ErrorCode.LIMIT_EXCEEDED);
  }

  @Test
  void limits_cannot_be_left_out() {
    assertThatThrownBy(() -> new Limits(Map.of(Limit.DEPTH, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit characters must be at least 1");
  }
}
