package dev.steelyard.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  @Test
  void values_are_decoded() {
    var parameters = Parameters.decode("answer=team%3DJavaScript&name=a+b%20%C3%A9");

    assertThat(parameters.first("answer")).contains("team=JavaScript");
    assertThat(parameters.first("name")).contains("a b é");
  }

  @Test
  void a_name_may_come_several_times() {
    assertThat(Parameters.decode("a=1&b=2&a=3").all("a")).containsExactly("1", "3");
  }

  @Test
  void names_keep_their_order() {
    assertThat(Parameters.decode("z=1&a=2&&m").names()).containsExactly("z", "a", "m");
  }

  @Test
  void a_name_without_a_value_is_empty() {
    assertThat(Parameters.decode("flag").first("flag")).contains("");
  }

  @Test
  void what_was_not_sent_is_absent() {
    assertThat(Parameters.decode("").first("a")).isEmpty();
    assertThat(Parameters.decode("").all("a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz", "%", "%ff", "%C3", "é"})
  void broken_encoding_is_refused(String encoded) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Parameters.decode("a=" + encoded))
        .withMessage("A parameter must be percent-encoded UTF-8, but one is \"" + encoded + "\".")
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(400));
  }

  @Test
  void a_long_broken_value_is_shown_in_part() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Parameters.decode("a=%" + "x".repeat(1000)))
        .withMessage(
            "A parameter must be percent-encoded UTF-8, but one is \"%" + "x".repeat(39) + "…\".");
  }

  @Test
  void fields_of_a_plain_form_are_read() {
    byte[] bytes = "text=a%0D%0Ab".getBytes(StandardCharsets.US_ASCII);

    assertThat(Form.of(new Body("application/x-www-form-urlencoded", bytes)).first("text"))
        .contains("a\r\nb");
  }
}
