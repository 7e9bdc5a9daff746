package dev.steelyard.json.conformance;

/** A case that cannot be run here, for the reason its message gives. */
final class UnusableCase extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableCase(String reason) {
    super(reason);
  }
}
