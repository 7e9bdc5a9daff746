package dev.steelyard.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the methods and, in the same run, a C program that does the same work; prints the ratio
 * of the shortest times and how time grows with the number of alternatives.
 */
public final class Ratios {

  private static final double SHORTEST = 0.0;

  /** What was measured. */
  private record Case(String method, int rows) {}

  private Ratios() {}

  /**
   * Runs everything.
   *
   * @param arguments the path of the C program
   * @throws RunnerException if a benchmark fails
   * @throws IOException if the C program cannot be run
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Map<Case, Double> java = java();
    Map<Case, Double> c = c(arguments[0], java.keySet());
    System.out.printf(
        Locale.ROOT,
        "%-14s %9s %10s %10s %7s %7s%n",
        "method",
        "rows",
        "java ms",
        "C ms",
        "ratio",
        "growth");
    java.forEach((each, time) -> print(each, time, c.get(each), growth(java, each)));
  }

  private static void print(Case each, double java, double c, String growth) {
    System.out.printf(
        Locale.ROOT,
        "%-14s %9d %10.3f %10.3f %7.2f %7s%n",
        each.method(),
        each.rows(),
        java,
        c,
        java / c,
        growth);
  }

  /** The exponent b of time = a rows^b between a table and one of a tenth of its rows. */
  private static String growth(Map<Case, Double> times, Case each) {
    Double before = times.get(new Case(each.method(), each.rows() / 10));
    return before == null
        ? "-"
        : String.format(Locale.ROOT, "%.2f", Math.log10(times.get(each) / before));
  }

  private static Map<Case, Double> java() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(MethodsBenchmark.class.getSimpleName())
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(2))
            .jvmArgs("-Xms3g", "-Xmx3g", "-XX:+UseSerialGC")
            .verbosity(VerboseMode.SILENT)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    var times = new LinkedHashMap<Case, Double>();
    for (RunResult result : results) {
      var parameters = result.getParams();
      times.put(
          new Case(parameters.getParam("method"), Integer.parseInt(parameters.getParam("rows"))),
          result.getPrimaryResult().getStatistics().getPercentile(SHORTEST));
    }
    return times;
  }

  private static Map<Case, Double> c(String program, Collection<Case> cases) throws IOException {
    var command = new ArrayList<>(List.of(program));
    cases.stream().map(Case::rows).distinct().forEach(rows -> command.add(String.valueOf(rows)));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var times = new LinkedHashMap<Case, Double>();
    for (String line : output.lines().toList()) {
      String[] fields = line.split("\t");
      times.put(new Case(fields[0], Integer.parseInt(fields[1])), Double.valueOf(fields[2]));
    }
    return times;
  }
}
