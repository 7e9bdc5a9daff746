package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.error.WarningCode;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.value.DataAnchors;
import java.util.stream.Stream;

/** Remarks about what the method and the weighting make of the data. */
final class MethodChecks {

  private MethodChecks() {}

  static Stream<Warning> degenerate(Judgement judgement) {
    var input = MethodInput.of(judgement.table(), judgement.weights());
    return Stream.concat(
        judgement.method().fitness(input).remarks().stream(),
        JudgedData.of(judgement).weighing().remarks().stream());
  }

  /** Scales of the decision as people state it; in a judgement all have ends. */
  static Stream<Warning> endsFromData(Decision stated) {
    return DataAnchors.missing(stated).stream().map(MethodChecks::endsFromData);
  }

  private static Warning endsFromData(Criterion criterion) {
    return Warning.of(
        WarningCode.ENDS_FROM_DATA,
        Subject.at("criteria", criterion.id()),
        "\"" + criterion.name() + "\" states only a direction.",
        "Where ends are needed, they are those of the alternatives present; dropping one may change"
            + " the order of the others.");
  }
}
