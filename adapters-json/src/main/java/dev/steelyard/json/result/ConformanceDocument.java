package dev.steelyard.json.result;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.steelyard.core.port.ConformanceCase;
import dev.steelyard.core.port.ConformanceReport;
import dev.steelyard.core.port.ConformanceValue;
import dev.steelyard.core.port.ConformanceVerdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came out of reference cases. */
record ConformanceDocument(String format, Map<String, Long> counts, List<CaseDocument> cases) {

  static ConformanceDocument of(ConformanceReport report) {
    var counts = new LinkedHashMap<String, Long>();
    for (ConformanceVerdict verdict : ConformanceVerdict.values()) {
      counts.put(Words.of(verdict), report.count(verdict));
    }
    return new ConformanceDocument(
        "conformance/1", counts, report.cases().stream().map(CaseDocument::of).toList());
  }

  /**
   * One case.
   *
   * @param deviation the largest deviation from an expected number
   */
  record CaseDocument(
      String id,
      String method,
      String verdict,
      String reason,
      Double deviation,
      List<ValueDocument> values) {

    static CaseDocument of(ConformanceCase each) {
      var deviation = each.largestDeviation();
      return new CaseDocument(
          each.id(),
          each.method(),
          Words.of(each.verdict()),
          each.reason().orElse(null),
          deviation.isPresent() ? deviation.getAsDouble() : null,
          each.values().stream().map(ValueDocument::of).toList());
    }
  }

  /**
   * One thing that a case expects.
   *
   * @param computed what came out, in the notation of the case
   */
  record ValueDocument(
      String key,
      boolean agrees,
      double tolerance,
      Double deviation,
      String difference,
      @JsonRawValue String computed) {

    static ValueDocument of(ConformanceValue value) {
      return new ValueDocument(
          value.key(),
          value.agrees(),
          value.tolerance(),
          value.deviation().orElse(null),
          value.difference().orElse(null),
          value.computed().orElse(null));
    }
  }
}
