package dev.steelyard.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.docs.MarkdownPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackendDecisionPageTest {

  private static final String PAGE = "docs/backend-decision.md";
  private static final int CLAIMS = 20;

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|.*\\| ([^|]+) \\|$");

  @Test
  void every_claim_is_in_the_table() {
    assertThat(rows().stream().map(Row::claim))
        .isEqualTo(IntStream.rangeClosed(1, CLAIMS).boxed().toList());
  }

  @Test
  void the_table_says_where_the_file_puts_each_claim() {
    for (Row row : rows()) {
      assertThat(row.places()).as("claim " + row.claim()).isEqualTo(places(row.claim()));
    }
  }

  @Test
  void one_step_in_each_judgement_does_what_the_tables_say() {
    GeneratedParts.of(PAGE).expect("steps", steps());
  }

  @Test
  void other_rules_do_what_the_table_says() {
    var cases = new ArrayList<>(BackendCase.references());
    cases.add(
        BackendCase.of("Python, sharing code important", "team", "Python", "sharing", "important"));
    GeneratedParts.of(PAGE).expect("rules", RuleMoves.table(cases));
  }

  @Test
  void the_notes_have_the_numbers_of_the_engine() {
    GeneratedParts.of(PAGE).expect("notes", HonestyNotes.text());
  }

  private static String steps() {
    return BackendCase.references().stream()
        .map(BackendDecisionPageTest::steps)
        .collect(Collectors.joining("\n"));
  }

  private static String steps(BackendCase start) {
    var before = Effect.of(start.decision());
    var moves = new JudgementMoves(start);
    return "### "
        + start.title()
        + "\n\nAs shipped: "
        + before.lead()
        + ", "
        + before.verdict()
        + ".\n\n"
        + moves.ratings()
        + "\n"
        + moves.weights();
  }

  private record Row(int claim, Set<String> places) {}

  private static List<Row> rows() {
    return ROW.matcher(MarkdownPage.of(PAGE).section("Claim by claim"))
        .results()
        .map(
            found ->
                new Row(
                    Integer.parseInt(found.group(1)),
                    new TreeSet<>(MarkdownPage.code(found.group(2)))))
        .toList();
  }

  private static Set<String> places(int claim) {
    return BackendCase.BACKEND.extensions().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("/x-claims"))
        .filter(entry -> List.of(entry.getValue().split("\\D+")).contains(String.valueOf(claim)))
        .map(entry -> place(entry.getKey()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A cell is named by its criterion, wherever it is stated; everything else by part and id. */
  private static String place(String pointer) {
    String[] path = pointer.split("/");
    if (path[1].equals("performances")) {
      return path[2];
    }
    return pointer.contains("/rate/") ? path[path.length - 3] : path[1] + "." + path[2];
  }
}
