package dev.steelyard.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

  private static final List<String> OFFERS = List.of("application/json", "application/yaml");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                              | application/json",
        "*/*                                             | application/json",
        "application/*                                   | application/json",
        "application/yaml                                | application/yaml",
        "APPLICATION/YAML                                | application/yaml",
        "application/json;q=0.5, application/yaml;q=0.9  | application/yaml",
        "application/json;q=0.1, */*;q=0.2               | application/yaml",
        "text/html, */*;q=0.1                            | application/json",
        "application/json;q=0, */*                       | application/yaml",
        "application/json;charset=utf-8                  | application/json",
        "application/yaml;q=x                            | application/yaml",
      })
  void the_offer_that_is_liked_most_is_chosen(String header, String chosen) {
    assertThat(Accept.of(header).choose(OFFERS)).contains(chosen);
  }

  @ParameterizedTest
  @CsvSource({"text/csv", "image/*", "application/json;q=0", "'text/html, text/plain'"})
  void nothing_is_chosen_when_no_offer_is_accepted(String header) {
    assertThat(Accept.of(header).choose(List.of("application/json"))).isEmpty();
  }

  @Test
  void a_browser_wants_a_page() {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    assertThat(Accept.of(browser).wantsPage()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"*/*", "''", "application/json", "text/*", "text/html;q=0"})
  void a_program_does_not(String header) {
    assertThat(Accept.of(header).wantsPage()).isFalse();
  }
}
