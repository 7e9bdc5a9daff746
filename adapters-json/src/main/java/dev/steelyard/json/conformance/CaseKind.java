package dev.steelyard.json.conformance;

/** Runs the cases of one kind. */
@FunctionalInterface
interface CaseKind {

  /**
   * Computes what a case asks for.
   *
   * @throws dev.steelyard.core.error.DecisionException if the input is refused
   * @throws UnusableCase if the case cannot be run here
   */
  Computed compute(Case each);
}
