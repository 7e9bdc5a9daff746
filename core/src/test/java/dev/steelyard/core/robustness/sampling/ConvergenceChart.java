package dev.steelyard.core.robustness.sampling;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the table of convergence: one panel for each size, both axes by powers. */
final class ConvergenceChart {

  private static final int PANEL = 270;
  private static final int WIDE = 200;
  private static final int TOP = 50;
  private static final int HIGH = 240;
  private static final int LEFT = 66;
  private static final double LEAST = -6;
  private static final double GREATEST = -1;

  private final List<ConvergenceTable.Row> rows;

  ConvergenceChart(List<ConvergenceTable.Row> rows) {
    this.rows = rows;
  }

  String svg() {
    int each = ConvergenceTable.MOST - ConvergenceTable.FEWEST + 1;
    var text = new StringBuilder();
    text.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 830 370" role="img" \
        font-family="sans-serif" font-size="12" fill="#222">
        <title>Error of shares of the first rank by number of samples</title>
        <rect width="830" height="370" fill="#fff"/>
        """);
    for (int panel = 0; panel * each < rows.size(); panel++) {
      panel(text, panel * PANEL + LEFT, rows.subList(panel * each, (panel + 1) * each));
    }
    legend(text);
    return text.append("</svg>\n").toString();
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private static double x(int left, ConvergenceTable.Row row) {
    double power = Math.log(row.samples()) / Math.log(2) - ConvergenceTable.FEWEST;
    return left + WIDE * power / (ConvergenceTable.MOST - ConvergenceTable.FEWEST);
  }

  private static double y(double power) {
    return TOP + HIGH * (GREATEST - power) / (GREATEST - LEAST);
  }

  private static void panel(StringBuilder text, int left, List<ConvergenceTable.Row> rows) {
    ConvergenceTable.Row first = rows.get(0);
    text.append(
        format(
            "<text x=\"%d\" y=\"34\" font-weight=\"bold\">%d alternatives, %d criteria</text>\n",
            left, first.alternatives(), first.criteria()));
    for (int power = (int) LEAST; power <= GREATEST; power++) {
      text.append(
          format(
              "<path d=\"M%d %.1fh%d\" stroke=\"#ddd\"/>"
                  + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
              left, y(power), WIDE, left - 6, y(power) + 4, number(power)));
    }
    for (ConvergenceTable.Row row : rows) {
      if (Integer.numberOfTrailingZeros(row.samples()) % 2 == 0) {
        text.append(
            format(
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>\n",
                x(left, row), TOP + HIGH + 18, row.samples()));
      }
    }
    Stream.of(Sampler.values()).forEach(sampler -> text.append(curve(left, rows, sampler)));
  }

  private static String number(int power) {
    return "0." + "0".repeat(-power - 1) + "1";
  }

  private static String curve(int left, List<ConvergenceTable.Row> rows, Sampler sampler) {
    String points =
        rows.stream()
            .map(row -> format("%.1f,%.1f", x(left, row), y(Math.log10(row.error(sampler)))))
            .collect(Collectors.joining(" "));
    return format(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>\n",
        points, colour(sampler), dashes(sampler));
  }

  private static String colour(Sampler sampler) {
    return switch (sampler) {
      case PLAIN -> "#b3541e";
      case QUASI -> "#3b6ea5";
      case LINE -> "#1b7f4d";
    };
  }

  /** Tells the curves apart without their colours. */
  private static String dashes(Sampler sampler) {
    return switch (sampler) {
      case PLAIN -> " stroke-dasharray=\"2 3\"";
      case QUASI -> " stroke-dasharray=\"7 4\"";
      case LINE -> "";
    };
  }

  static String name(Sampler sampler) {
    return switch (sampler) {
      case PLAIN -> "random samples";
      case QUASI -> "scrambled Sobol' points";
      case LINE -> "lines from Sobol' points";
    };
  }

  private static void legend(StringBuilder text) {
    int left = LEFT;
    for (Sampler sampler : Sampler.values()) {
      text.append(
          format(
              "<path d=\"M%d 344h30\" stroke=\"%s\" stroke-width=\"2\"%s/>"
                  + "<text x=\"%d\" y=\"348\">%s</text>\n",
              left, colour(sampler), dashes(sampler), left + 36, name(sampler)));
      left += 210;
    }
  }
}
