package dev.steelyard.core.method.electre;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Thresholds and small tables of tests. */
public final class Cases {

  private Cases() {}

  /** The thresholds of a numeric case. */
  public static Map<String, Thresholds> thresholds(ReferenceCase each) {
    var thresholds = new LinkedHashMap<String, Thresholds>();
    for (JsonNode criterion : each.node().path("criteria")) {
      JsonNode veto = criterion.path("v");
      thresholds.put(
          criterion.path("name").asText(),
          new Thresholds(
              threshold(criterion.path("q")),
              threshold(criterion.path("p")),
              veto.isMissingNode() || veto.isNull()
                  ? Optional.empty()
                  : Optional.of(threshold(veto)),
              Thresholds.Mode.DIRECT));
    }
    return Collections.unmodifiableMap(thresholds);
  }

  private static Threshold threshold(JsonNode node) {
    return node.isNumber()
        ? Threshold.of(node.asDouble())
        : new Threshold(node.path("beta").asDouble(), node.path("alpha").asDouble());
  }

  /** A setting of an object. */
  public static Setting entries(Object... keysAndValues) {
    var all = new LinkedHashMap<String, Setting>();
    for (int k = 0; k < keysAndValues.length; k += 2) {
      Object value = keysAndValues[k + 1];
      all.put(
          (String) keysAndValues[k],
          value instanceof Setting setting ? setting : Setting.of(((Number) value).doubleValue()));
    }
    return new Setting.Entries(all);
  }

  /** Thresholds of 5, 20 and 70 percent of the range of every criterion; 200 for the veto of c1. */
  public static Setting spread(MethodInput input) {
    var all = new LinkedHashMap<String, Setting>();
    for (int j = 0; j < input.width(); j++) {
      double range = input.rows() == 0 ? 0 : Math.abs(input.best(j) - input.worst(j));
      all.put(
          input.criteria().get(j),
          entries(
              "q", range / 20, "p", range / 5, "v", vetoFactor(input.criteria().get(j)) * range));
    }
    return new Setting.Entries(all);
  }

  private static double vetoFactor(String criterion) {
    return criterion.equals("c1") ? 2 : 0.7;
  }

  /** More is better on every criterion; rows of numbers, named in order. */
  public static MethodInput input(List<String> names, double[] weights, double[]... rows) {
    double[][] columns = new double[weights.length][rows.length];
    for (int j = 0; j < weights.length; j++) {
      for (int i = 0; i < rows.length; i++) {
        columns[j][i] = rows[i][j];
      }
    }
    var criteria = IntStream.rangeClosed(1, weights.length).mapToObj(j -> "c" + j).toList();
    Direction[] directions = new Direction[weights.length];
    Arrays.fill(directions, Direction.MAXIMIZE);
    return MethodInput.of(
        PerformanceTable.of(names, criteria, columns), List.of(directions), weights);
  }

  /** Twelve alternatives a1 to a12, each better than the next on all of three criteria. */
  public static MethodInput chain() {
    double[][] rows = new double[12][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {120 - 10 * i, 60 - 5 * i, 24 - 2 * i};
    }
    var names = IntStream.rangeClosed(1, 12).mapToObj(i -> "a" + i).toList();
    return input(names, new double[] {0.5, 0.3, 0.2}, rows);
  }
}
