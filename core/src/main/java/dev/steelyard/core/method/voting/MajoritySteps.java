package dev.steelyard.core.method.voting;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.PairwiseVotes;
import java.util.ArrayList;
import java.util.List;

/** The votes of every pair and who has the majority, as steps. */
final class MajoritySteps {

  private MajoritySteps() {}

  static List<Step> of(PairwiseVotes votes, List<String> ids) {
    var steps = new ArrayList<>(votes.steps());
    if (ids.size() <= PairwiseVotes.SHOWN) {
      steps.add(
          PairwiseVotes.relation(
              "majority",
              "P where the row has more weight than the column, N where less, I for a draw.",
              ids,
              votes::majority));
    }
    return steps;
  }
}
