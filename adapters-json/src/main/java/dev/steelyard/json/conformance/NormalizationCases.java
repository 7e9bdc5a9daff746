package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.Normalized;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Scope;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import dev.steelyard.json.tree.Composer;
import java.util.List;
import java.util.stream.IntStream;

/** Cases of normalizations: one criterion each. */
final class NormalizationCases implements CaseKind {
  private static final MethodDescription DESCRIPTION =
      new MethodDescription("normalization", "Normalization", "value", "Normalizes.", "");
  private static final String CONSTANT =
      "All numbers are equal; by convention they are then 0, which changes no gap.";

  NormalizationCases() {}

  @Override
  public Computed compute(Case each) {
    MethodInput input = input(each);
    PerformanceTable normalized = Normalized.table(input, normalization(each), DESCRIPTION);
    boolean constant = input.performances().column(0).constant();
    return new Computed(
        new Composer().put("normalised", StepValues.column(normalized.column(0))).build(),
        constant ? List.of(CONSTANT) : List.of());
  }

  private static Normalization normalization(Case each) {
    String word = Variants.word(Nodes.text(each.parameter("normalization")));
    var violations = new Violations();
    var scope = new Scope(List.of(), List.of(), List.of("normalization"), violations);
    return Forms.word(Normalization.class)
        .read(Setting.of(word), scope)
        .orElseThrow(() -> new InvalidDecisionException(violations.all()));
  }

  private static MethodInput input(Case each) {
    int width = each.criteria().size();
    List<Direction> directions = IntStream.range(0, width).mapToObj(each::direction).toList();
    return MethodInput.of(each.table(), directions, new double[width]);
  }
}
