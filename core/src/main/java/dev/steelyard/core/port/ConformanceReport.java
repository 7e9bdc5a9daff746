package dev.steelyard.core.port;

import java.util.List;

/**
 * What came out of some reference cases.
 *
 * @param cases one line per case, in file order
 */
public record ConformanceReport(List<ConformanceCase> cases) {

  /** Copies the list. */
  public ConformanceReport {
    cases = List.copyOf(cases);
  }

  /**
   * How many cases ended in one way.
   *
   * @param verdict which way
   * @return at least 0
   */
  public long count(ConformanceVerdict verdict) {
    return cases.stream().filter(each -> each.verdict() == verdict).count();
  }

  /**
   * Whether every case that could be run came out as expected.
   *
   * @return false if any case failed
   */
  public boolean conforms() {
    return count(ConformanceVerdict.FAILED) == 0;
  }
}
