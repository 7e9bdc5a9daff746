package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.CompensatedSum;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What pieces amount to together: their part of the region and their centre. */
final class Mass {

  private final CompensatedSum share = new CompensatedSum();
  private final CompensatedSum[] moments;

  Mass(int corners) {
    this.moments =
        Stream.generate(CompensatedSum::new).limit(corners).toArray(CompensatedSum[]::new);
  }

  /** Adds a part of a piece. */
  void add(Piece piece, double part) {
    double added = piece.share() * part;
    share.add(added);
    double[] centre = piece.centre();
    for (int k = 0; k < centre.length; k++) {
      moments[k].add(added * centre[k]);
    }
  }

  double share() {
    return share.value();
  }

  /** The mean weights; none if there is nothing. */
  Optional<List<Double>> centre(WeightRegion region) {
    double sum = share.value();
    if (!(sum > 0)) {
      return Optional.empty();
    }
    double[] mix = Arrays.stream(moments).mapToDouble(each -> each.value() / sum).toArray();
    return Optional.of(Arrays.stream(region.weights(mix)).boxed().toList());
  }
}
