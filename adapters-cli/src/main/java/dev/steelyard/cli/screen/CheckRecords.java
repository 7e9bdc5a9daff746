package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.TabRecords;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.port.CheckReport;
import java.util.List;

/**
 * What a check found, as records for scripts: {@code error file line column code message}, {@code
 * warning} with the same fields, and {@code valid file}. Without a place, line and column are 0.
 */
public final class CheckRecords {

  private static final Place NOWHERE = new Place("", 0, 0, 0);

  private final TabRecords records = new TabRecords();

  /** No records yet. */
  public CheckRecords() {}

  /**
   * The records of some documents.
   *
   * @param reports one per document
   * @return lines, each with a line break
   */
  public String text(List<CheckReport> reports) {
    reports.forEach(this::add);
    return records.text();
  }

  private void add(CheckReport report) {
    report.violations().forEach(each -> add(report.file(), each));
    report.warnings().forEach(each -> add(report.file(), each));
    if (report.valid()) {
      records.add("valid", report.file());
    }
  }

  private void add(String file, Violation violation) {
    Place place = violation.place().orElse(NOWHERE);
    String code = violation.code().id();
    records.add("error", file, place.line(), place.column(), code, violation.message());
  }

  private void add(String file, Warning warning) {
    Place place = warning.place().orElse(NOWHERE);
    String code = warning.code().id();
    records.add("warning", file, place.line(), place.column(), code, warning.message());
  }
}
