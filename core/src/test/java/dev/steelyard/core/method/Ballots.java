package dev.steelyard.core.method;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Elections as method inputs: "42 MNCK" is 42 voters who put M first and K last. */
public final class Ballots {

  /** Where the capital of Tennessee should be: Memphis, Nashville, Chattanooga or Knoxville. */
  public static final MethodInput TENNESSEE =
      of("MNCK", "42 MNCK", "26 NCKM", "15 CKNM", "17 KCNM");

  /** The 45 voters of Schulze 2011. */
  public static final MethodInput SCHULZE =
      of(
          "ABCDE", "5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA",
          "8 EBADC");

  /** Three groups whose majorities run in a circle: A beats B, B beats C, C beats A. */
  public static final MethodInput CIRCLE = of("ABC", "9 ABC", "7 BCA", "5 CAB");

  /** Three groups of which the largest likes A best, while B beats both others. */
  public static final MethodInput MIDDLE = of("ABC", "9 ABC", "7 CBA", "5 BCA");

  private Ballots() {}

  /** Ranks as performances to minimize, the numbers of voters as weights. */
  public static MethodInput of(String alternatives, String... ballots) {
    double[][] columns = new double[ballots.length][alternatives.length()];
    double[] voters = new double[ballots.length];
    var criteria = new ArrayList<String>();
    for (int j = 0; j < ballots.length; j++) {
      String[] parts = ballots[j].split(" ");
      criteria.add("group" + j);
      voters[j] = Double.parseDouble(parts[0]);
      for (int i = 0; i < alternatives.length(); i++) {
        columns[j][i] = parts[1].indexOf(alternatives.charAt(i)) + 1;
      }
    }
    List<String> ids = List.of(alternatives.split(""));
    return MethodInput.of(
        PerformanceTable.of(ids, criteria, columns),
        Collections.nCopies(ballots.length, Direction.MINIMIZE),
        voters);
  }

  /** Three bicycles judged by price, range and load. */
  public static MethodInput bicycles() {
    return MethodInput.of(
        PerformanceTable.of(
            List.of("city", "tour", "cargo"),
            List.of("price", "range", "load"),
            new double[][] {{900, 1400, 2600}, {60, 120, 80}, {110, 120, 200}}),
        List.of(Direction.MINIMIZE, Direction.MAXIMIZE, Direction.MAXIMIZE),
        0.45,
        0.35,
        0.2);
  }

  /** One criterion per array, all to maximize, with weights of 1. */
  public static MethodInput columns(double[]... columns) {
    double[] weights = new double[columns.length];
    Arrays.fill(weights, 1);
    return MethodInput.of(
        PerformanceTable.of(names("a", columns[0].length), names("c", columns.length), columns),
        Collections.nCopies(columns.length, Direction.MAXIMIZE),
        weights);
  }

  private static List<String> names(String stem, int count) {
    return IntStream.range(0, count).mapToObj(k -> stem + k).toList();
  }
}
