package dev.steelyard.core.method;

import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import java.util.List;

/** A provider of another jar, with one method that finds every alternative as good as any. */
public final class OtherMethods implements MethodProvider {

  /** Made by the service loader. */
  public OtherMethods() {}

  @Override
  public List<AggregationMethod> methods() {
    return List.of(new Indifference("indifference"));
  }

  /** A provider whose method takes the id of a built-in one. */
  public static final class Impostor implements MethodProvider {

    /** Made by the service loader. */
    public Impostor() {}

    @Override
    public List<AggregationMethod> methods() {
      return List.of(new Indifference("weighted-sum"));
    }
  }

  private record Indifference(String id) implements AggregationMethod {

    @Override
    public MethodDescription description() {
      return new MethodDescription(id, "Indifference", "value", "All are level.", "None");
    }

    @Override
    public Evaluation evaluate(ValueTable table, Weights weights) {
      var scores = new double[table.values().rows()];
      var ranking = Ranking.of(table.alternatives(), scores, TiePolicy.DENSE);
      return new Evaluation(id, ranking, List.of(), List.of());
    }
  }
}
