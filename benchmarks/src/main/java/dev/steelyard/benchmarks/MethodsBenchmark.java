package dev.steelyard.benchmarks;

import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodInput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Scores of one method on a table that is already in memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MethodsBenchmark {

  private static final int CRITERIA = 10;
  private static final int FLOW_CRITERIA = 5;

  /** The id of the method. */
  @Param({"weighted-sum", "topsis", "vikor", "promethee-ii"})
  public String method;

  /** The number of alternatives. */
  @Param({"10000", "100000", "1000000"})
  public int rows;

  private AggregationMethod judge;
  private MethodInput input;

  /** Makes table and method. */
  @Setup
  public void prepare() {
    input = Tables.uniform(rows, method.equals("promethee-ii") ? FLOW_CRITERIA : CRITERIA);
    var choice = new MethodChoice(method, settings());
    judge = MethodCatalogue.standard().method(choice, input.criteria(), input.alternatives());
  }

  private Map<String, Setting> settings() {
    return switch (method) {
      case "weighted-sum" -> Map.of("normalization", Setting.of("min-max"));
      case "promethee-ii" -> Map.of("preference", linear());
      default -> Map.of();
    };
  }

  /** Indifferent up to 0.1, full preference from 0.3. */
  private Setting linear() {
    var each = new LinkedHashMap<String, Setting>();
    each.put("function", Setting.of("linear"));
    each.put("q", Setting.of(0.1));
    each.put("p", Setting.of(0.3));
    var all = new LinkedHashMap<String, Setting>();
    input.criteria().forEach(id -> all.put(id, new Setting.Entries(each)));
    return new Setting.Entries(all);
  }

  /**
   * The scores.
   *
   * @return one of them, so that the work is not left out
   */
  @Benchmark
  public double scores() {
    return judge.evaluate(input).scores().value(0);
  }
}
