package dev.steelyard.core.method;

import static dev.steelyard.core.decision.Rating.FAIR;
import static dev.steelyard.core.decision.Rating.GOOD;
import static dev.steelyard.core.decision.Rating.VERY_GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.result.RankedAlternative;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Computes the worked example of {@code docs/methods/weighted-sum.md} and compares it word by word.
 */
class WeightedSumPageTest {

  private static final List<String> COLUMNS = List.of("platform", "server", "functions");

  private final PrintStream terminal = System.out;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void catch_what_the_example_prints() {
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void give_the_terminal_back() {
    System.setOut(terminal);
  }

  private static Outcome printExample() {
    Decision decision =
        Steelyard.decision("Where to host the shop")
            .alternatives("Platform", "Server", "Functions")
            .criterion(
                "Monthly cost",
                c ->
                    c.weight(50)
                        .unit("EUR")
                        .worst(200)
                        .best(0)
                        .value("Platform", 70)
                        .value("Server", 25)
                        .value("Functions", 80))
            .criterion(
                "Set-up time",
                c ->
                    c.weight(20)
                        .unit("hours")
                        .worst(40)
                        .best(0)
                        .value("Platform", 4)
                        .value("Server", 30)
                        .value("Functions", 12))
            .criterion(
                "Support",
                c ->
                    c.weight(30)
                        .rate("Platform", VERY_GOOD)
                        .rate("Server", FAIR)
                        .rate("Functions", GOOD))
            .build();
    Outcome outcome = Steelyard.standard().evaluate(decision);
    for (RankedAlternative each : outcome.evaluation().ranking().ranked()) {
      System.out.println(each.rank() + " " + each.alternative() + " " + each.score());
    }
    return outcome;
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "methods", "weighted-sum.md"));
  }

  private static String block(String language) throws IOException {
    var block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page());
    assertThat(block.find()).as(language).isTrue();
    return block.group(1);
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** The numbers of the row of a table that begins with a cell, after the heading of the table. */
  private static double[] row(String heading, String cell) throws IOException {
    String table = page().substring(page().indexOf("| " + heading + " |"));
    String row = table.substring(table.indexOf("| " + cell + " |"));
    return Arrays.stream(row.lines().findFirst().orElseThrow().split("\\|"))
        .skip(2)
        .mapToDouble(number -> Double.parseDouble(number.trim()))
        .toArray();
  }

  private static double[] contributions(
      Outcome outcome, String criterion, ToDoubleFunction<Contribution> number) {
    return COLUMNS.stream()
        .flatMap(alternative -> outcome.evaluation().contributions(alternative).stream())
        .filter(each -> each.criterion().equals(criterion))
        .mapToDouble(number)
        .toArray();
  }

  @Test
  void the_java_of_the_page_is_the_java_of_this_test() throws IOException {
    Path source = Path.of("src/test/java/dev/steelyard/core/method/WeightedSumPageTest.java");

    assertThat(withoutSpace(Files.readString(source))).contains(withoutSpace(block("java")));
  }

  @Test
  void the_page_shows_what_is_printed() throws IOException {
    printExample();

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactlyElementsOf(block("text").lines().toList());
  }

  @Test
  void the_tables_of_the_page_are_the_numbers_of_the_engine() throws IOException {
    var outcome = printExample();
    for (String name : List.of("Monthly cost", "Set-up time", "Support")) {
      String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');

      assertThat(row("Points", name))
          .containsExactly(contributions(outcome, id, Contribution::value), within(1e-12));
      assertThat(row("Contributions", name))
          .containsExactly(contributions(outcome, id, Contribution::points), within(1e-12));
    }
  }

  @Test
  void the_scores_and_ranks_of_the_page_are_those_of_the_engine() throws IOException {
    var ranking = printExample().evaluation().ranking();

    assertThat(row("Contributions", "**Score**"))
        .containsExactly(COLUMNS.stream().mapToDouble(ranking::score).toArray(), within(1e-12));
    assertThat(row("Contributions", "**Rank**")).containsExactly(1, 3, 2);
    assertThat(ranking.order()).containsExactly("platform", "functions", "server");
  }

  @Test
  void the_reasons_of_the_page_are_the_pulls_of_the_engine() throws IOException {
    var comparison = printExample().evaluation().compare("platform", "functions");

    assertThat(comparison.pulls())
        .extracting(Pull::criterion, Pull::shown)
        .containsExactly(
            tuple("support", 7.5), tuple("set-up-time", 4.0), tuple("monthly-cost", 2.5));
    assertThat(page().replace('\n', ' '))
        .contains(
            "Platform leads Functions by 14 points: 2.5 from monthly cost, 4 from set-up time and"
                + " 7.5 from support.");
  }
}
