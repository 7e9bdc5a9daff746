package dev.steelyard.core.method;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.List;

/** A provider of another jar, with one method that finds every alternative as good as any. */
public final class OtherMethods implements MethodProvider {

  /** Made by the service loader. */
  public OtherMethods() {}

  @Override
  public List<MethodDefinition> methods() {
    return List.of(Indifference.definition("indifference"));
  }

  /** A provider whose method takes the id of a built-in one. */
  public static final class Impostor implements MethodProvider {

    /** Made by the service loader. */
    public Impostor() {}

    @Override
    public List<MethodDefinition> methods() {
      return List.of(Indifference.definition("weighted-sum"));
    }
  }

  private record Indifference(MethodDescription description) implements AggregationMethod {

    static MethodDefinition definition(String id) {
      var description =
          new MethodDescription(id, "Indifference", "value", "All are level.", "None");
      return MethodDefinition.of(description, () -> new Indifference(description));
    }

    @Override
    public Evaluation evaluate(MethodInput input) {
      var scores = Column.of(input.alternatives(), new double[input.rows()]);
      return Evaluation.of(
          description.id(),
          scores,
          Direction.MAXIMIZE,
          (first, second) ->
              Comparison.of(
                  input.alternatives().get(first),
                  input.alternatives().get(second),
                  Column.of(input.criteria(), new double[input.width()]),
                  Measure.POINTS));
    }
  }
}
