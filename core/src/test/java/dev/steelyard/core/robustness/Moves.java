package dev.steelyard.core.robustness;

import dev.steelyard.core.Frozen;
import dev.steelyard.core.Judging;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.value.ValueTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What happens to a decision when one performance is stated anew: everything is judged afresh. */
final class Moves {

  private final Judgement before;
  private final Decision frozen;

  Moves(Decision decision) {
    before = Judging.of(decision);
    frozen = Frozen.of(decision);
  }

  /** Random decisions with a leader and somebody behind it. */
  static void check(int count, Consumer<Moves> property) {
    RandomDecisions.check(
        count,
        decision -> {
          var moves = new Moves(decision);
          if (moves.before.leader().isPresent() && moves.before.runnerUp().isPresent()) {
            property.accept(moves);
          }
        });
  }

  Judgement before() {
    return before;
  }

  String leader() {
    return before.leader().orElseThrow();
  }

  Judgement after(String alternative, String criterion, Mark to) {
    var cell = Cell.of(new Performance.Exactly(to));
    return Judging.of(frozen.withCell(criterion, alternative, cell));
  }

  boolean keepsLeader(String alternative, String criterion, Mark to) {
    return after(alternative, criterion, to).leader().equals(Optional.of(leader()));
  }

  /** Whether the leader still scores most among those in play now, constraints left aside. */
  boolean keepsLeadByScore(String alternative, String criterion, Mark to) {
    var cell = Cell.of(new Performance.Exactly(to));
    var free = frozen.withCell(criterion, alternative, cell);
    var table = ValueTable.of(free, inPlay());
    var first = before.method().evaluate(MethodInput.of(table, before.weights())).ranking().first();
    return first.equals(List.of(leader()));
  }

  List<String> inPlay() {
    return before.table().alternatives();
  }
}
