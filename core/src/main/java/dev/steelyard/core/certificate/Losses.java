package dev.steelyard.core.certificate;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The most that a choice can lose against the best one, {@code max_w max_k Σ_j w_j (x_kj - x_ij)}:
 * a maximum of linear functions, so it is reached at a corner of the region.
 */
final class Losses {

  /** Pairs times criteria up to which they are compared. */
  private static final long AFFORDABLE = 2_000_000;

  private static final Fraction NOTHING = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  private final CertifiedData data;
  private final Corners corners;
  private final int leader;

  Losses(CertifiedData data, int leader) {
    this.data = data;
    this.corners = new Corners(data);
    this.leader = leader;
  }

  /** Empty if another choice can lose less, or there are too many. */
  Optional<Finding> smallest() {
    long m = data.cells().size();
    if (m * m * data.weights().size() > AFFORDABLE) {
      return Optional.empty();
    }
    Fraction most = largest(leader);
    List<Fraction> others =
        IntStream.range(0, data.cells().size())
            .filter(i -> i != leader)
            .mapToObj(this::largest)
            .toList();
    return others.stream().allMatch(each -> Fractions.compare(each, most) >= 0)
        ? Optional.of(new Finding.Regret(data.region(), most, others))
        : Optional.empty();
  }

  private Fraction largest(int choice) {
    return IntStream.range(0, data.cells().size())
        .filter(rival -> rival != choice)
        .mapToObj(rival -> corners.values(data.cautiousLead(choice, rival)))
        .flatMap(List::stream)
        .map(lead -> new Fraction(lead.numerator().negate(), lead.denominator()))
        .reduce(NOTHING, (one, other) -> Fractions.compare(one, other) >= 0 ? one : other);
  }
}
