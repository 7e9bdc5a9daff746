package dev.steelyard.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionRecordsTest {

  private static final List<String> SECTIONS =
      List.of(
          "## Context and Problem Statement",
          "## Considered Options",
          "## Decision Outcome",
          "### Consequences",
          "### Confirmation");

  /** A class, perhaps with one of its members: {@code HexagonRules.fields_are_final}. */
  private static final Pattern JAVA = Pattern.compile("([A-Z]\\w*)(?:\\.([a-z_]\\w*))?");

  private static final int PAGE = 60;

  @Test
  void there_are_records() {
    assertThat(records()).hasSizeGreaterThan(15);
  }

  @Test
  void they_are_numbered_without_gaps() {
    var numbers = records().stream().map(page -> name(page).substring(0, 4)).toList();
    assertThat(numbers)
        .isEqualTo(
            IntStream.rangeClosed(1, numbers.size())
                .mapToObj(number -> String.format(Locale.ROOT, "%04d", number))
                .toList());
  }

  @Test
  void every_record_has_every_section_in_order() {
    for (MarkdownPage page : records()) {
      var headings = page.text().lines().filter(SECTIONS::contains).toList();
      assertThat(headings).as(name(page)).isEqualTo(SECTIONS);
    }
  }

  @Test
  void every_record_fits_on_a_page() {
    for (MarkdownPage page : records()) {
      assertThat(page.text().lines()).as(name(page)).hasSizeLessThan(PAGE);
    }
  }

  @Test
  void every_confirmation_names_something_that_would_fail() {
    for (MarkdownPage page : records()) {
      assertThat(confirmed(page)).as(name(page)).isNotEmpty();
    }
  }

  @Test
  void everything_a_confirmation_names_exists() {
    assertThat(records().stream().flatMap(DecisionRecordsTest::missing)).isEmpty();
  }

  @Test
  void a_name_that_does_not_exist_is_noticed() {
    assertThat(exists("NoSuchTest")).isFalse();
    assertThat(exists("DecisionRecordsTest.no_such_test")).isFalse();
    assertThat(exists("no-such-rule")).isFalse();
    assertThat(exists("DecisionRecordsTest.a_name_that_does_not_exist_is_noticed")).isTrue();
  }

  @Test
  void the_list_of_records_is_complete() {
    var listed = MarkdownPage.of("docs/adr/README.md").links();
    assertThat(listed).containsAll(records().stream().map(DecisionRecordsTest::name).toList());
  }

  private static List<MarkdownPage> records() {
    return Repository.pages().stream()
        .filter(page -> page.path().matches("docs/adr/\\d{4}-.*"))
        .toList();
  }

  private static String name(MarkdownPage page) {
    return page.file().getFileName().toString();
  }

  private static List<String> confirmed(MarkdownPage page) {
    return MarkdownPage.code(page.section("Confirmation"));
  }

  private static Stream<String> missing(MarkdownPage page) {
    return confirmed(page).stream()
        .filter(code -> !exists(code))
        .map(code -> name(page) + ": " + code);
  }

  private static boolean exists(String code) {
    var java = JAVA.matcher(code);
    boolean inJava = java.matches() && declares(java.group(1), java.group(2));
    return inJava || Files.exists(Repository.file(code)) || buildSays(code);
  }

  private static boolean declares(String type, String member) {
    var declaration = Pattern.compile(member == null ? "" : "\\s" + member + "\\s*[(=]");
    return Repository.javaFiles(type).stream()
        .anyMatch(file -> declaration.matcher(Repository.read(file)).find());
  }

  /** Rules of the build are named by words of a pom or of the gate. */
  private static boolean buildSays(String code) {
    return Stream.concat(
            Repository.files("pom.xml").stream().map(Repository::read),
            Stream.of(Repository.text("verify")))
        .anyMatch(text -> text.contains(code));
  }
}
