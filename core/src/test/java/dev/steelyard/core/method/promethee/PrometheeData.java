package dev.steelyard.core.method.promethee;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.Stations;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Data and settings that the tests of the PROMETHEE methods share. */
public final class PrometheeData {

  private PrometheeData() {}

  /** The preference functions of a reference case. */
  static Preferences preferences(ReferenceCase each) {
    var functions = new LinkedHashMap<String, PreferenceFunction>();
    each.parameterByCriterion("preferenceFunctions")
        .forEach((criterion, node) -> functions.put(criterion, function(node)));
    return new Preferences(functions);
  }

  private static PreferenceFunction function(JsonNode node) {
    double q = node.path("q").asDouble();
    double p = node.path("p").asDouble();
    return switch (node.path("type").asText()) {
      case "usual" -> PreferenceFunction.usual();
      case "u-shape" -> PreferenceFunction.uShape(q);
      case "v-shape" -> PreferenceFunction.vShape(p);
      case "level" -> PreferenceFunction.level(q, p);
      case "linear" -> PreferenceFunction.linear(q, p);
      case "gaussian" -> PreferenceFunction.gaussian(node.path("s").asDouble());
      default -> throw new IllegalArgumentException(node.toString());
    };
  }

  /** One shape after the other, with thresholds that fit the data and equal no difference of it. */
  public static Map<String, Setting> settings(MethodInput input) {
    var functions = new LinkedHashMap<String, Setting>();
    for (int j = 0; j < input.width(); j++) {
      functions.put(input.criteria().get(j), shape(input, j));
    }
    return Map.of("preference", new Setting.Entries(functions));
  }

  private static Setting shape(MethodInput input, int j) {
    var column = input.performances().column(j);
    double range = Math.max(1e-6, column.greatest() - column.least());
    double unit = Math.min(1e299, Double.isFinite(range) ? range : 1e299);
    var q = Setting.of(0.1234567 * unit);
    var p = Setting.of(0.4567891 * unit);
    String id = input.criteria().get(j);
    return switch (id.length() % 6) {
      case 0 -> entries(Map.of("function", Setting.of("level"), "q", q, "p", p));
      case 1 -> entries(Map.of("spread", q));
      case 2 -> entries(Map.of("indifferent", q, "prefer", p));
      case 3 -> entries(Map.of("function", Setting.of("usual")));
      case 4 -> entries(Map.of("q", q));
      default -> entries(Map.of("prefer", p));
    };
  }

  static Setting entries(Map<String, Setting> all) {
    return new Setting.Entries(all);
  }

  static List<String> ids(String stem, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(k -> stem + k).toList();
  }

  /** Rows by criteria, as they are printed. */
  public static MethodInput input(double[][] rows, String directions, double... weights) {
    double[][] columns = new double[weights.length][rows.length];
    var turned = new ArrayList<Direction>();
    for (int j = 0; j < columns.length; j++) {
      int column = j;
      columns[j] = Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
      turned.add(directions.charAt(j) == '-' ? Direction.MINIMIZE : Direction.MAXIMIZE);
    }
    double sum = Arrays.stream(weights).sum();
    double[] shares = Arrays.stream(weights).map(weight -> weight / sum).toArray();
    return MethodInput.of(
        PerformanceTable.of(ids("a", rows.length), ids("c", weights.length), columns),
        turned,
        shares);
  }

  /** Twelve sites for distribution centres: Mareschal and Brans, PROMCALC and GAIA. */
  static MethodInput sites() {
    double[][] rows = {
      {21, 425, 500, 2, 1},
      {21.3, 475, 522, 2, 0},
      {8.2, 120, 860, 5, 2},
      {6.6, 45, 722, 3, 1},
      {4.9, 52, 1050, 4, 3},
      {21.3, 755, 850, 3, 5},
      {17.9, 625, 200, 2, 5},
      {17.3, 524, 780, 2, 5},
      {14.2, 540, 690, 4, 6},
      {10.4, 80, 675, 4, 3},
      {12.9, 310, 786, 5, 2},
      {9.6, 275, 1020, 2, 3}
    };
    return input(rows, "-+++-", 3, 1, 1, 1, 2.5);
  }

  static Preferences sitePreferences() {
    var functions = new LinkedHashMap<String, PreferenceFunction>();
    functions.put("c1", PreferenceFunction.linear(0.5, 3.2));
    functions.put("c2", PreferenceFunction.gaussian(75));
    functions.put("c3", PreferenceFunction.gaussian(225));
    functions.put("c4", PreferenceFunction.level(1, 2));
    functions.put("c5", PreferenceFunction.vShape(3));
    return new Preferences(functions);
  }

  /** Six hydro-electric stations: Brans, Vincke and Mareschal 1986. */
  static MethodInput stations() {
    return input(Stations.rows(), "-+---+", 1, 1, 1, 1, 1, 1);
  }

  static Preferences stationPreferences() {
    var functions = new LinkedHashMap<String, PreferenceFunction>();
    functions.put("c1", PreferenceFunction.uShape(10));
    functions.put("c2", PreferenceFunction.vShape(30));
    functions.put("c3", PreferenceFunction.linear(50, 500));
    functions.put("c4", PreferenceFunction.level(1, 6));
    functions.put("c6", PreferenceFunction.gaussian(5));
    return new Preferences(functions);
  }
}
