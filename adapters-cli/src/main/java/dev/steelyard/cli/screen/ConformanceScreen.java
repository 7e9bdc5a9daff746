package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.TabRecords;
import dev.steelyard.core.port.ConformanceCase;
import dev.steelyard.core.port.ConformanceReport;
import dev.steelyard.core.port.ConformanceValue;
import dev.steelyard.core.port.ConformanceVerdict;
import java.util.List;
import java.util.Locale;

/** What came out of reference cases, case by case. */
public final class ConformanceScreen {

  /** As far as the id of a case. */
  private static final int INDENT = 9;

  private static final String NOTHING = "-";

  private final ConformanceReport report;
  private final Page page;

  /**
   * The screen of a report.
   *
   * @param report what came out
   * @param surface what can be shown
   */
  public ConformanceScreen(ConformanceReport report, Surface surface) {
    this.report = report;
    this.page = new Page(surface);
  }

  /**
   * One line per case, and under those that failed what differs.
   *
   * @return lines, each with a line break
   */
  public String text() {
    report.cases().forEach(this::line);
    page.blank();
    page.paragraph(0, totals());
    return page.text();
  }

  private void line(ConformanceCase each) {
    String deviation =
        each.largestDeviation().isPresent()
            ? ", largest deviation " + figure(each.largestDeviation().getAsDouble())
            : "";
    page.hanging(word(each.verdict()) + "  ", each.id() + deviation);
    List<String> differences = differences(each);
    if (differences.isEmpty()) {
      each.reason().ifPresent(reason -> page.paragraph(INDENT, reason));
    }
    page.sentences(INDENT, differences);
  }

  /** What differs in a case that failed. */
  private static List<String> differences(ConformanceCase each) {
    return each.verdict() == ConformanceVerdict.FAILED
        ? each.values().stream().flatMap(value -> value.difference().stream()).toList()
        : List.of();
  }

  private String totals() {
    return report.count(ConformanceVerdict.PASSED)
        + " passed, "
        + report.count(ConformanceVerdict.FAILED)
        + " failed, "
        + report.count(ConformanceVerdict.REFUSED)
        + " refused as the case allows, "
        + report.count(ConformanceVerdict.SKIPPED)
        + " skipped, of "
        + Figures.count(report.cases().size(), "case", "cases")
        + ".";
  }

  private static String figure(double deviation) {
    return deviation == 0 ? "0" : String.format(Locale.ROOT, "%.1e", deviation);
  }

  private static String word(ConformanceVerdict verdict) {
    return switch (verdict) {
      case PASSED -> "passed ";
      case FAILED -> "FAILED ";
      case REFUSED -> "refused";
      case SKIPPED -> "skipped";
    };
  }

  /**
   * Records for scripts: {@code case id method verdict deviation} and {@code value id key computed
   * deviation tolerance agrees}.
   *
   * @param report what came out
   * @return lines, each with a line break
   */
  public static String records(ConformanceReport report) {
    var records = new TabRecords();
    for (ConformanceCase each : report.cases()) {
      Object deviation =
          each.largestDeviation().isPresent()
              ? (Object) each.largestDeviation().getAsDouble()
              : NOTHING;
      String verdict = each.verdict().name().toLowerCase(Locale.ROOT);
      records.add("case", each.id(), each.method(), verdict, deviation);
      for (ConformanceValue value : each.values()) {
        records.add(
            "value",
            each.id(),
            value.key(),
            value.computed().orElse(NOTHING),
            value.deviation().map(Object.class::cast).orElse(NOTHING),
            value.tolerance(),
            value.agrees());
      }
    }
    return records.text();
  }
}
