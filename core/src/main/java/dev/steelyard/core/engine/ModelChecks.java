package dev.steelyard.core.engine;

import dev.steelyard.core.error.Warning;
import dev.steelyard.core.robustness.Judgement;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the author of a valid decision may want to look at again. */
final class ModelChecks {

  /** Looks at one side of a decision. */
  @FunctionalInterface
  interface ModelCheck {
    Stream<Warning> warnings(Judgement judgement);
  }

  private static final List<ModelCheck> ALL =
      List.of(
          EvidenceChecks::oneSource,
          EvidenceChecks::noReason,
          CriteriaChecks::notSeparating,
          CriteriaChecks::doubleCounting,
          CriteriaChecks::oneCriterion,
          WeightChecks::groupByCount,
          WeightChecks::weightOfRange,
          ConstraintChecks::open,
          MethodChecks::degenerate);

  private ModelChecks() {}

  static List<Warning> warnings(Judgement judgement, String today) {
    return Stream.concat(
            ALL.stream().flatMap(check -> check.warnings(judgement)),
            ConstraintChecks.revisit(judgement.decision(), today))
        .toList();
  }
}
