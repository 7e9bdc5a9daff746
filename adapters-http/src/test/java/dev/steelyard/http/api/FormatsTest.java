package dev.steelyard.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.steelyard.core.error.UnreadableDocumentException;
import dev.steelyard.http.TestServer;
import dev.steelyard.http.exchange.Body;
import dev.steelyard.http.exchange.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  private final Formats formats = TestServer.formats();

  @Test
  void formats_are_sorted_by_name() {
    assertThat(formats.mediaTypes()).containsExactly("application/json", "application/yaml");
  }

  @Test
  void a_server_without_formats_cannot_be_built() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Formats(List.of()))
        .withMessage("a server needs at least one document format");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain                      | it was text/plain",
        "application/xml;charset=utf-8   | it was application/xml",
        "''                              | none was sent",
      })
  void other_notations_are_refused(String contentType, String was) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> formats.read(new Body(contentType, new byte[0])))
        .withMessage(
            "Content-Type must be one of application/json, application/yaml, but " + was + ".")
        .satisfies(
            refusal ->
                assertThat(refusal.headers())
                    .containsEntry("Accept-Post", "application/json, application/yaml"));
  }

  @Test
  void other_charsets_are_refused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () -> formats.read(new Body("application/json; charset=ISO-8859-1", new byte[0])))
        .withMessage("Text must be UTF-8, but the charset is \"iso-8859-1\".");
  }

  @Test
  void bytes_that_are_not_utf_8_are_found_with_their_place() {
    byte[] bytes = "{\n  \"é\": \"\u00ff\"".getBytes(StandardCharsets.ISO_8859_1);
    bytes[5] = 'e';

    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> formats.read(new Body("application/json", bytes)))
        .withMessage("The text must be UTF-8, but a byte here is not.")
        .satisfies(
            refused ->
                assertThat(refused.violations().get(0).place().orElseThrow())
                    .hasToString("Place[pointer=, line=2, column=9, endColumn=10]"));
  }

  @Test
  void a_text_without_a_media_type_is_json_where_it_begins_with_a_brace() {
    assertThat(formats.of(" \n{\"a\": 1}").name()).isEqualTo("json");
    assertThat(formats.of("title: x").name()).isEqualTo("yaml");
    assertThat(formats.of("").name()).isEqualTo("yaml");
  }
}
