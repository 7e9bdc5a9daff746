package dev.steelyard.core.value;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Reading;
import dev.steelyard.core.decision.UnanchoredScale;
import java.util.List;

/**
 * Gives scales without stated ends those of the performances present: the least and the greatest of
 * all alternatives. Where all are equal the ends are one unit of the last place, but at least 1, to
 * either side, so that the value is the same for all.
 */
public final class DataAnchors {

  private final Decision decision;

  private DataAnchors(Decision decision) {
    this.decision = decision;
  }

  /**
   * The decision with ends for every scale.
   *
   * @param decision any
   * @return the decision itself if all its scales have ends
   */
  public static Decision resolve(Decision decision) {
    return missing(decision).isEmpty()
        ? decision
        : decision.withCriteria(decision.criteria().map(new DataAnchors(decision)::anchored));
  }

  /**
   * The criteria whose scales state no ends.
   *
   * @param decision any
   * @return in tree order
   */
  public static List<Criterion> missing(Decision decision) {
    return decision.criteria().leaves().stream()
        .filter(criterion -> criterion.scale() instanceof UnanchoredScale)
        .toList();
  }

  private Criterion anchored(Criterion criterion) {
    return criterion.scale() instanceof UnanchoredScale scale
        ? new Criterion(criterion.id(), criterion.name(), criterion.note(), ends(criterion, scale))
        : criterion;
  }

  private NumericScale ends(Criterion criterion, UnanchoredScale scale) {
    var readings = decision.alternativeIds().stream().map(id -> reading(criterion, id)).toList();
    double low = readings.stream().mapToDouble(Reading::low).min().orElse(0);
    double high = readings.stream().mapToDouble(Reading::high).max().orElse(0);
    double room = low < high ? 0 : Math.max(1, Math.ulp(low));
    boolean more = scale.direction() == Direction.MAXIMIZE;
    return new NumericScale(
        scale.unit(), more ? low - room : high + room, more ? high + room : low - room, List.of());
  }

  private Reading reading(Criterion criterion, String alternative) {
    var cell = decision.knownPerformances().cell(criterion.id(), alternative).orElseThrow();
    return criterion.scale().read(cell.performance());
  }
}
