package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Limits;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Documents made to exhaust the reader are refused, soon and with a reason. */
class HostileInputTest {
  private static final DocumentFormat JSON = new JsonFormat();
  private static final DocumentFormat YAML = new YamlFormat();
  private static final Limits LONG = Limits.STANDARD.with(Limit.CHARACTERS, 50_000_000);
  private static final Duration SOON = Duration.ofSeconds(60);

  private static List<Violation> refused(DocumentFormat format, String text) {
    return Assertions.assertTimeoutPreemptively(
        SOON,
        () -> catchThrowableOfType(DecisionException.class, () -> format.read(text)).violations());
  }

  private static String onlyMessage(DocumentFormat format, String text) {
    List<Violation> violations = refused(format, text);
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).place()).isPresent();
    return violations.get(0).message();
  }

  @Test
  void a_million_open_brackets() {
    String bomb = "[".repeat(1_000_000);
    String refusal = "Limit \"depth\" is passed: 65 levels of nesting, but at most 64 are allowed.";

    assertThat(onlyMessage(JSON, bomb)).isEqualTo(refusal);
    assertThat(onlyMessage(YAML, bomb)).isEqualTo(refusal);
  }

  @Test
  void a_deep_tree_of_criteria() {
    String deep = "{\"c\":{\"children\":".repeat(40) + "{}" + "}}".repeat(40);

    assertThat(onlyMessage(JSON, "{\"format\":\"decision/1\",\"criteria\":" + deep + "}"))
        .isEqualTo("Limit \"depth\" is passed: 65 levels of nesting, but at most 64 are allowed.");
  }

  @Test
  void aliases_that_multiply() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(String.join(", ", Collections.nCopies(10, alias))).append("]\n");
    }

    assertThat(onlyMessage(YAML, bomb.toString()))
        .isEqualTo(
            "Limit \"values\" is passed: 200001 values in the document, but at most 200000 are"
                + " allowed.");
  }

  @Test
  void more_aliases_than_anybody_needs() {
    String many = "a: &a 1\nb: [" + "*a, ".repeat(101) + "]\n";

    assertThat(onlyMessage(YAML, many))
        .isEqualTo(
            "Limit \"aliases\" is passed: 101 aliases in the document, but at most 100 are"
                + " allowed.");
  }

  @Test
  void a_number_of_a_million_digits() {
    String digits = "9".repeat(999_990);

    assertThat(onlyMessage(JSON, "[" + digits + "]"))
        .startsWith("Limit \"number-length\" is passed: 999990 characters in one number");
    assertThat(onlyMessage(YAML, "- " + digits))
        .startsWith("Limit \"number-length\" is passed: 999990 characters in one number");
  }

  @Test
  void a_number_too_large_for_a_double() {
    String text = Lunch.with(7, "  price: {soup: 1e999, salad: 6}");

    assertThat(onlyMessage(YAML, text))
        .isEqualTo("A performance must be a finite number, but is not.");
  }

  @Test
  void a_million_keys() {
    assertThat(onlyMessage(JSON, keys(1_000_000)))
        .startsWith("Limit \"characters\" is passed: 11888891 characters in the document");
    assertThat(onlyMessage(new JsonFormat(LONG), keys(1_000_000)))
        .startsWith("Limit \"values\" is passed: 200001 values in the document");
    assertThat(onlyMessage(new YamlFormat(LONG), keys(210_000)))
        .startsWith("Limit \"values\" is passed: 200001 values in the document");
  }

  private static String keys(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"k" + i + "\":0")
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Test
  void the_same_key_a_hundred_thousand_times() {
    String keys = "{\"format\":\"decision/1\"" + ",\"a\":0".repeat(100_000) + "}";

    List<Violation> violations = refused(JSON, keys);

    assertThat(violations).hasSize(101);
    assertThat(violations.get(100).code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
    assertThat(violations.get(100).message()).isEqualTo("... and 99905 more; only 100 are shown.");
  }

  @Test
  void one_line_of_two_hundred_thousand_values() {
    String line = "{\"format\":\"decision/1\",\"x-a\":[" + "1,".repeat(190_000) + "1]}";

    assertThat(refused(JSON, line)).extracting(Violation::code).containsOnly(ErrorCode.MISSING_KEY);
  }

  @Test
  void more_alternatives_criteria_or_questions_than_allowed() {
    assertThat(onlyMessage(few(Limit.ALTERNATIVES, 1), Lunch.plain()))
        .isEqualTo("Limit \"alternatives\" is passed: 2 alternatives, but at most 1 are allowed.");
    assertThat(onlyMessage(few(Limit.CRITERIA, 1), Lunch.plain()))
        .isEqualTo("Limit \"criteria\" is passed: 2 criteria, but at most 1 are allowed.");
    assertThat(onlyMessage(few(Limit.QUESTIONS, 1), Lunch.with(9, "needs: {a: {}, b: {}}")))
        .isEqualTo("Limit \"questions\" is passed: 2 questions, but at most 1 are allowed.");
  }

  @Test
  void more_labels_points_constraints_options_or_sources_than_allowed() {
    assertThat(onlyMessage(few(Limit.LABELS, 1), Lunch.with(9, "scales: {s: {a: 0, b: 1}}")))
        .isEqualTo("Limit \"labels\" is passed: 2 labels of one scale, but at most 1 are allowed.");
    assertThat(
            onlyMessage(
                few(Limit.CURVE_POINTS, 1),
                Lunch.with(4, "criteria: {a: {worst: 0, best: 1, curve: [[0, 0], [1, 1]]}}")))
        .isEqualTo(
            "Limit \"curve-points\" is passed: 2 points of one curve, but at most 1 are allowed.");
    assertThat(onlyMessage(few(Limit.CONSTRAINTS, 1), Lunch.with(9, "constraints: [1, 2]")))
        .isEqualTo("Limit \"constraints\" is passed: 2 constraints, but at most 1 are allowed.");
    assertThat(
            onlyMessage(
                few(Limit.OPTIONS, 1),
                Lunch.with(9, "needs: {a: {ask: A?, options: {b: {}, c: {}}}}")))
        .isEqualTo(
            "Limit \"options\" is passed: 2 answers to one question, but at most 1 are allowed.");
    assertThat(onlyMessage(few(Limit.SOURCES, 1), Lunch.with(9, "sources: {a: A, b: B}")))
        .isEqualTo("Limit \"sources\" is passed: 2 sources, but at most 1 are allowed.");
  }

  @Test
  void ten_thousand_references_to_nothing() {
    String stem = "a".repeat(55);
    String document =
        """
        {"format":"decision/1","title":"x","alternatives":{%s},
        "criteria":{"c":{"worst":0,"best":9}},"performances":{"c":{%s}},"weights":{"by":"equal"}}
        """
            .formatted(numbered(stem + "x", 1_000, "\"A\""), numbered(stem + "y", 10_000, "1"));

    List<Violation> violations = refused(JSON, document);

    assertThat(violations).hasSize(101);
    assertThat(violations.get(100).message()).startsWith("... and 10");
    assertThat(violations.get(100).code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
  }

  private static String numbered(String stem, int count, String value) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"" + stem + i + "\":" + value)
        .collect(Collectors.joining(","));
  }

  private static DocumentFormat few(Limit limit, int count) {
    return new YamlFormat(Limits.STANDARD.with(limit, count));
  }

  @Test
  void keys_with_the_same_hash() {
    String keys =
        IntStream.range(0, 1 << 14)
            .mapToObj(HostileInputTest::colliding)
            .collect(Collectors.joining(",", "{\"format\":\"decision/1\",", "}"));

    assertThat(refused(JSON, keys)).hasSize(101);
  }

  /** "Aa" and "BB" have the same hash, and so have all words of the same length made of them. */
  private static String colliding(int number) {
    String word =
        IntStream.range(0, 14)
            .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
            .collect(Collectors.joining());
    return "\"" + word + "\":0";
  }

  @Test
  void documents_that_are_no_objects() {
    assertThat(onlyMessage(JSON, "[1]"))
        .isEqualTo("A document must be an object, but is an array.");
    assertThat(onlyMessage(JSON, "null")).isEqualTo("A document must be an object, but is null.");
    assertThat(onlyMessage(YAML, "just words"))
        .isEqualTo("A document must be an object, but is a text.");
    assertThat(onlyMessage(YAML, "~")).isEqualTo("A document must be an object, but is null.");
    assertThat(onlyMessage(JSON, "")).isEqualTo("The document is empty.");
    assertThat(onlyMessage(YAML, " \n ")).isEqualTo("The document is empty.");
  }
}
