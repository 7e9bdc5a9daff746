package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.docs.MarkdownPage;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.WarningCode;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.robustness.VariationPlan;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The page about errors lists every code, with messages that are really given. */
class ErrorsPageTest {
  private final MarkdownPage page = MarkdownPage.of("docs/errors.md");

  /** The rows of the table in a section, by the code in their first cell. */
  private Map<String, List<String>> rows(String section) {
    var rows = new LinkedHashMap<String, List<String>>();
    page.section(section)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .forEach(cells -> rows.put(cells.get(1).replace("`", ""), cells.subList(2, cells.size())));
    return rows;
  }

  @Test
  void every_error_code_has_a_row_with_its_meaning() {
    var rows = rows("Error codes");

    assertThat(rows.keySet())
        .containsExactlyElementsOf(Arrays.stream(ErrorCode.values()).map(ErrorCode::id).toList());
    assertThat(ErrorCode.values())
        .allSatisfy(code -> assertThat(rows.get(code.id()).get(0)).isEqualTo(code.meaning()));
  }

  @Test
  void every_warning_code_has_a_row_with_its_meaning() {
    var rows = rows("Warnings");

    assertThat(rows.keySet())
        .containsExactlyElementsOf(
            Arrays.stream(WarningCode.values()).map(WarningCode::id).toList());
    assertThat(WarningCode.values())
        .allSatisfy(code -> assertThat(rows.get(code.id()).get(0)).isEqualTo(code.meaning()));
  }

  @Test
  void every_example_of_a_document_is_a_message_that_is_really_given() {
    Map<String, List<String>> rows = rows("Error codes");
    ErrorExamples.all().stream()
        .map(ErrorExample::code)
        .distinct()
        .forEach(code -> assertThat(messages(code)).contains(rows.get(code.id()).get(1)));
  }

  private static List<String> messages(ErrorCode code) {
    return ErrorExamples.all().stream()
        .filter(example -> example.code() == code)
        .map(ErrorExample::message)
        .toList();
  }

  @Test
  void the_other_examples_are_really_given_too() {
    Map<String, List<String>> rows = rows("Error codes");

    assertThat(rows.get("unknown-method").get(1))
        .isEqualTo(message(() -> MethodCatalogue.standard().definition("weighted-sam")));
    assertThat(rows.get("invalid-option").get(1))
        .isEqualTo(message(() -> VariationPlan.STANDARD.withCount(0)));
  }

  private static String message(ThrowingCallable refused) {
    return catchThrowableOfType(DecisionException.class, refused).violations().get(0).message();
  }

  @Test
  void only_what_cannot_be_read_at_all_is_a_bad_request() {
    Set<String> unreadable = Set.of("unreadable-document", "limit-exceeded");

    rows("Error codes")
        .forEach(
            (code, cells) -> {
              if (!code.equals("unknown-template")) {
                assertThat(cells.get(2))
                    .as(code)
                    .isEqualTo(unreadable.contains(code) ? "400" : "422");
              }
            });
  }
}
