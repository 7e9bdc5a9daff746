package dev.steelyard.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartFormTest {

  private static final String TYPE = "multipart/form-data; boundary=XyZ";

  @Test
  void fields_and_files_are_read() {
    Parameters fields =
        read(
            TYPE,
            """
            --XyZ
            Content-Disposition: form-data; name="text"

            title: é
            more
            --XyZ
            Content-Disposition: form-data; name="file"; filename="a.json"
            Content-Type: application/json

            {"a": 1}
            --XyZ--
            """);

    assertThat(fields.first("text")).contains("title: é\r\nmore");
    assertThat(fields.first("file")).contains("{\"a\": 1}");
  }

  @Test
  void an_empty_file_is_an_empty_text() {
    Parameters fields =
        read(
            TYPE,
            """
            --XyZ
            Content-Disposition: form-data; name="file"; filename=""


            --XyZ--
            """);

    assertThat(fields.first("file")).contains("");
  }

  @Test
  void the_boundary_may_be_quoted() {
    String type = "multipart/form-data; boundary=\"X Z\"";
    String body = "--X Z\nContent-Disposition: form-data; name=\"a\"\n\n1\n--X Z--\n";

    assertThat(read(type, body).first("a")).contains("1");
  }

  @Test
  void a_text_may_hold_something_like_a_boundary() {
    String body = "--XyZ\nContent-Disposition: form-data; name=\"a\"\n\nx --XyZ y\n--XyZ--\n";

    assertThat(read(TYPE, body).first("a")).contains("x --XyZ y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "--XyZ",
        "--XyZ\nContent-Disposition: form-data; name=\"a\"\n\n1",
        "--XyZ\nContent-Disposition: form-data; name=\"a\"\n--XyZ--",
        "--XyZ\nContent-Disposition: form-data\n\n1\n--XyZ--",
      })
  void a_broken_form_is_refused(String body) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> read(TYPE, body))
        .withMessage("The body does not have the form of multipart/form-data.")
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(400));
  }

  @Test
  void a_form_without_a_boundary_is_refused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> read("multipart/form-data", "--XyZ--"))
        .withMessage("The body does not have the form of multipart/form-data.");
  }

  @Test
  void a_file_that_is_not_text_is_refused() {
    String body = "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\u00ff\r\n--XyZ--";
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Form.of(new Body(TYPE, bytes)))
        .withMessage("The fields of a form must be UTF-8.");
  }

  @Test
  void a_body_that_is_no_form_is_refused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Form.of(new Body("text/plain", new byte[0])))
        .withMessage("This address takes the fields of a form. Programs use /v1/evaluate.")
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(415));
  }

  private static Parameters read(String contentType, String body) {
    byte[] bytes = body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return Form.of(new Body(contentType, bytes));
  }
}
