package dev.steelyard.core.port;

/** How a reference case ended. */
public enum ConformanceVerdict {
  /** Everything that is expected came out, within the stated tolerance. */
  PASSED,
  /** Something else came out, or a refusal that the case does not allow. */
  FAILED,
  /** The input was refused with a reason, as the case allows. */
  REFUSED,
  /** The case asks for something that this program does not have. */
  SKIPPED
}
