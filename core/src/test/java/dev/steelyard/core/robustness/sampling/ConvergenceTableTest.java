package dev.steelyard.core.robustness.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/robustness.md says about convergence is what comes out today. */
class ConvergenceTableTest {

  private static final Path PAGE = Path.of("..", "docs", "robustness.md");
  private static final Path CHART = Path.of("..", "docs", "images", "convergence.svg");
  private static final String BEGIN = "<!-- convergence: made by ConvergenceTableTest -->\n";
  private static final String END = "<!-- end of convergence -->\n";

  private static List<ConvergenceTable.Row> rows;

  @BeforeAll
  static void measure() {
    rows = ConvergenceTable.rows();
  }

  @Test
  void lines_are_better_than_even_points_and_these_than_random_ones() {
    assertThat(rows)
        .filteredOn(row -> row.samples() == 1 << 12)
        .hasSize(3)
        .allMatch(row -> row.plain() > row.even() && row.even() > row.lines());
  }

  /** The error of random samples follows from the shares: its square falls as their number. */
  @Test
  void the_error_of_random_samples_halves_with_four_times_as_many() {
    for (int panel = 0; panel < 3; panel++) {
      double few = rows.get(panel * 7).plain();
      double many = rows.get(panel * 7 + 6).plain();
      assertThat(few / many).isBetween(8 / 1.5, 8 * 1.5);
    }
  }

  @Test
  void the_page_has_the_table() throws IOException {
    String page = Files.readString(PAGE);
    String expected =
        page.substring(0, page.indexOf(BEGIN))
            + BEGIN
            + table()
            + page.substring(page.indexOf(END));

    compare(PAGE, expected);
  }

  @Test
  void the_chart_is_that_of_the_table() throws IOException {
    compare(CHART, new ConvergenceChart(rows).svg());
  }

  private static void compare(Path file, String expected) throws IOException {
    if ("refresh".equals(System.getProperty("golden"))) {
      Files.writeString(file, expected);
    }

    assertThat(Files.readString(file))
        .as("refresh it with: mvn test -Dgolden=refresh -Dtest=ConvergenceTableTest -pl core")
        .isEqualTo(expected);
  }

  private static String table() {
    return """

        | alternatives | criteria | samples | random | Sobol' points | lines | gain |
        |---:|---:|---:|---:|---:|---:|---:|
        """
        + rows.stream().map(ConvergenceTableTest::line).collect(Collectors.joining())
        + "\n";
  }

  private static String line(ConvergenceTable.Row row) {
    return String.format(
        Locale.ROOT,
        "| %d | %d | %,d | %s | %s | %s | %s× |\n",
        row.alternatives(),
        row.criteria(),
        row.samples(),
        rounded(row.plain()),
        rounded(row.even()),
        rounded(row.lines()),
        gain(row));
  }

  private static String gain(ConvergenceTable.Row row) {
    var gain = new BigDecimal(row.gain()).round(new MathContext(2));
    return gain.scale() > 0
        ? gain.toPlainString()
        : String.format(Locale.ROOT, "%,d", gain.longValue());
  }

  private static String rounded(double number) {
    return new BigDecimal(number).round(new MathContext(2)).toPlainString();
  }
}
