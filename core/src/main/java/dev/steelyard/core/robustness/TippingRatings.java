package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.value.ValueFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds, for each performance, the nearest mark at which the leader does not lead any more.
 *
 * <p>The value needed is {@code v - D / w_j} for the leader and {@code v + D / w_j} for another
 * alternative that is D points behind. Numbers are rounded away from the present one to three
 * digits of the scale, and every mark is applied to the real scores before it is reported. Cost:
 * O(m² n).
 */
final class TippingRatings {

  private final Judgement judgement;
  private final String leader;
  private final MoveEffect effect;

  TippingRatings(Judgement judgement, String leader) {
    this.judgement = judgement;
    this.leader = leader;
    this.effect = new MoveEffect(judgement, leader);
  }

  /** One tipping point per performance that has one, by criterion and then by ranking. */
  List<TippingRating> find() {
    var found = new ArrayList<TippingRating>();
    for (int j = 0; j < judgement.width(); j++) {
      for (String alternative : effect.movable()) {
        tipping(alternative, j).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<TippingRating> tipping(String alternative, int j) {
    double share = judgement.weights().share(j);
    if (share == 0) {
      return Optional.empty();
    }
    Scale scale = judgement.table().criteria().get(j).scale();
    var moves =
        scale instanceof LabelScale labels
            ? labels(alternative, j, labels)
            : numbers(alternative, j, scale, share);
    return moves
        .filter(move -> effect.of(move).gap() <= 0)
        .min(Comparator.comparingDouble(move -> distance(move, j)))
        .map(this::tipping);
  }

  private double distance(Move move, int j) {
    double now = judgement.table().values().value(judgement.row(move.alternative()), j);
    return Math.abs(move.value() - now);
  }

  private TippingRating tipping(Move move) {
    var left = effect.of(move);
    var kind = left.gap() == 0 ? Effect.LEVEL : Effect.REVERSES;
    String criterion = judgement.criterion(move.column());
    return new TippingRating(move.alternative(), criterion, move.to(), kind, left.against());
  }

  private static Stream<Move> labels(String alternative, int j, LabelScale scale) {
    return scale.levels().stream()
        .map(level -> new Move(alternative, j, Mark.of(level.label()), level.points()));
  }

  private Stream<Move> numbers(String alternative, int j, Scale scale, double share) {
    int row = judgement.row(alternative);
    ValueFunction function = judgement.table().function(j);
    double now = judgement.table().reading(row, j).is();
    double needed = function.points(now) + needed(alternative) / share;
    return function.nearestPosition(needed, now).stream()
        .map(position -> Outward.round(position, now, scale))
        .mapToObj(to -> new Move(alternative, j, Mark.of(to), function.points(to)));
  }

  private double needed(String alternative) {
    return alternative.equals(leader) ? -judgement.lead() : judgement.gap(leader, alternative);
  }
}
