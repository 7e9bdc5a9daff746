package dev.steelyard.core.method.electre;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;

/** For every criterion, how it votes on every pair: for, partly for, against, or with a veto. */
final class VoteSteps {

  private VoteSteps() {}

  /** Whether a criterion forbids that one performance outranks another. */
  @FunctionalInterface
  interface Veto {
    boolean of(int j, double one, double other);
  }

  static List<Step> of(MethodInput input, Votes.Support support, Veto veto) {
    var steps = new ArrayList<Step>();
    for (int j = 0; j < input.width(); j++) {
      steps.add(step(input, j, support, veto));
    }
    return steps;
  }

  private static Step step(MethodInput input, int j, Votes.Support support, Veto veto) {
    String criterion = input.criteria().get(j);
    Column column = input.performances().column(j);
    String caption =
        "How \""
            + criterion
            + "\" votes on the row being at least as good as the column: F for, p partly for, A"
            + " against, V veto.";
    return Pairwise.relation(
        "votes-" + criterion,
        caption,
        input.alternatives(),
        (i, k) ->
            i == k
                ? '-'
                : mark(
                    veto.of(j, column.value(i), column.value(k)),
                    support.of(j, column.value(i), column.value(k))));
  }

  private static char mark(boolean vetoes, double supported) {
    if (vetoes) {
      return 'V';
    }
    if (supported >= 1) {
      return 'F';
    }
    return supported > 0 ? 'p' : 'A';
  }
}
