package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds single performances that take the lead away when they move by one step: to a neighbouring
 * label, or by a tenth of a numeric scale. Every step is applied to the real scores. Cost: O(m² n).
 */
final class OneSteps {

  private final Judgement judgement;
  private final MoveEffect effect;

  OneSteps(Judgement judgement, String leader) {
    this.judgement = judgement;
    this.effect = new MoveEffect(judgement, leader);
  }

  /** The steps after which nobody or somebody else leads, the strongest first. */
  List<OneStep> find() {
    var found = new ArrayList<OneStep>();
    for (int j = 0; j < judgement.width(); j++) {
      for (String alternative : effect.movable()) {
        moves(alternative, j).map(this::step).filter(step -> step.gap() <= 0).forEach(found::add);
      }
    }
    found.sort(Comparator.comparingDouble(OneStep::gap));
    return found;
  }

  private OneStep step(Move move) {
    var left = effect.of(move);
    String criterion = judgement.criterion(move.column());
    return new OneStep(move.alternative(), criterion, move.to(), left.gap(), left.against());
  }

  private Stream<Move> moves(String alternative, int j) {
    Scale scale = judgement.table().criteria().get(j).scale();
    double now = judgement.table().reading(judgement.row(alternative), j).is();
    var function = judgement.table().function(j);
    if (scale instanceof LabelScale labels) {
      return neighbours(labels, now)
          .map(level -> new Move(alternative, j, Mark.of(level.label()), level.points()));
    }
    return NumberStep.around(now, scale)
        .map(to -> new Move(alternative, j, Mark.of(to), function.points(to)));
  }

  private static Stream<Level> neighbours(LabelScale scale, double now) {
    List<Level> levels = scale.ascending();
    var below = levels.stream().filter(level -> level.points() < now).reduce((a, b) -> b);
    var above = levels.stream().filter(level -> level.points() > now).findFirst();
    return Stream.concat(below.stream(), above.stream());
  }
}
