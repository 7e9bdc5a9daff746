package dev.steelyard.core.certificate.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One claim of a certificate and what came out when it was checked.
 *
 * @param claim what is claimed, a sentence
 * @param checked what was derived again, a sentence
 * @param taken what was taken as it is said, since nothing in the certificate could prove it
 * @param unchecked why it could not be checked, if that is so
 * @param faults what is not true
 */
public record CheckedClaim(
    String claim,
    String checked,
    List<String> taken,
    Optional<String> unchecked,
    List<Fault> faults) {

  /** Copies the lists. */
  public CheckedClaim {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(checked, "checked");
    taken = List.copyOf(taken);
    Objects.requireNonNull(unchecked, "unchecked");
    faults = List.copyOf(faults);
  }

  /**
   * Whether it was checked and no fault was found.
   *
   * @return false also if it could not be checked
   */
  public boolean holds() {
    return faults.isEmpty() && unchecked.isEmpty();
  }
}
