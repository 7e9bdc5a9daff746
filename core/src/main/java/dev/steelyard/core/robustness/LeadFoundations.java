package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the criteria that the lead rests on: leaving one out, its weight going to the others in
 * proportion, takes the lead away. The gap without criterion j has the sign of {@code D - w_j d_j}.
 */
final class LeadFoundations {

  private final Judgement judgement;
  private final String leader;

  LeadFoundations(Judgement judgement, String leader) {
    this.judgement = judgement;
    this.leader = leader;
  }

  List<RestsOn> find() {
    var found = new ArrayList<RestsOn>();
    for (int j = 0; j < judgement.width(); j++) {
      double left = without(j);
      if (left <= judgement.tolerance()) {
        var effect = left < -judgement.tolerance() ? Effect.REVERSES : Effect.LEVEL;
        found.add(new RestsOn(judgement.criterion(j), question(j), effect));
      }
    }
    return found;
  }

  private double without(int j) {
    return judgement.others(leader).stream()
        .mapToDouble(
            other ->
                judgement.gap(leader, other)
                    - judgement.weights().share(j) * judgement.difference(leader, other, j))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private Optional<String> question(int j) {
    return judgement.decision().questionnaire().questions().stream()
        .filter(question -> rates(question, judgement.criterion(j)))
        .map(Question::id)
        .reduce((earlier, later) -> later);
  }

  private boolean rates(Question question, String criterion) {
    return question instanceof ChoiceQuestion asked
        && judgement
            .decision()
            .answers()
            .to(asked.id())
            .flatMap(asked::choice)
            .filter(choice -> choice.ratings().containsKey(criterion))
            .isPresent();
  }
}
