package dev.steelyard.json.result;

import dev.steelyard.core.port.CheckReport;
import java.util.List;
import java.util.stream.Stream;

/** What checks found, one entry per document. */
record CheckDocument(String format, boolean valid, List<FileDocument> files) {

  static CheckDocument of(List<CheckReport> reports) {
    boolean valid = reports.stream().allMatch(CheckReport::valid);
    return new CheckDocument("check/1", valid, reports.stream().map(FileDocument::of).toList());
  }

  /** One document that was checked. */
  record FileDocument(String file, boolean valid, List<RemarkDocument> remarks) {

    static FileDocument of(CheckReport report) {
      var remarks =
          Stream.concat(
                  report.violations().stream().map(RemarkDocument::of),
                  report.warnings().stream().map(RemarkDocument::of))
              .toList();
      return new FileDocument(report.file(), report.valid(), remarks);
    }
  }
}
