package dev.steelyard.core.port;

/** Runs reference cases: data, a method, and the numbers that should come out. */
@FunctionalInterface
public interface CheckConformance {

  /**
   * Runs the cases of a file and compares what comes out with what is expected.
   *
   * @param cases a document with an array of cases
   * @param engine runs them
   * @return one line per case, in file order
   * @throws dev.steelyard.core.error.DecisionException if the text is no array of cases
   */
  ConformanceReport check(String cases, CaseEngine engine);
}
