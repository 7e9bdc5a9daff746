package dev.steelyard.cli.docs;

import static dev.steelyard.cli.docs.BackendCase.NODE;
import static dev.steelyard.cli.docs.BackendCase.PYTHON;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.weight.Points;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table of what another rule of reading would do to all reference cases. */
final class RuleMoves {

  private static final List<String> MADE_FOR =
      List.of("realtime", "concurrency", "data", "gentle", "prototype");

  /** The rule, moved by one step, as a change of the decision. */
  static Map<String, Function<Decision, Decision>> rules() {
    var rules = new LinkedHashMap<String, Function<Decision, Decision>>();
    rules.put("A plain edge is no step", decision -> spread(decision, edges(decision), 0));
    rules.put("A plain edge is two steps", decision -> spread(decision, edges(decision), 2));
    rules.put("\"Made for it\" is one step", decision -> spread(decision, MADE_FOR, 1));
    rules.put("\"Made for it\" is three steps", decision -> spread(decision, MADE_FOR, 3));
    rules.put("Knowing the language is two steps", decision -> known(decision, 2));
    rules.put("Knowing the language is one step", decision -> known(decision, 1));
    rules.put("Cannot share code is *good*", decision -> sharing(decision, 1));
    rules.put("Cannot share code is *poor*", decision -> sharing(decision, -1));
    rules.put("Eight lines count the same, not six subjects", RuleMoves::eightLines);
    rules.put("No range around a rating", decision -> Steps.withRange(decision, 0));
    rules.put("A range of two steps", decision -> Steps.withRange(decision, 2));
    return rules;
  }

  private RuleMoves() {}

  static String table(List<BackendCase> cases) {
    var table = new StringBuilder("| Rule moved |");
    cases.forEach(each -> table.append(' ').append(each.title()).append(" |"));
    table.append("\n|---|").append("---|".repeat(cases.size())).append('\n');
    table.append(row("as shipped", cases, Effect::of));
    rules().forEach((rule, change) -> table.append(row(rule, cases, moved(change))));
    table.append(row("Weights vary by a quarter", cases, each -> Effect.of(each, 0.25)));
    table.append(row("Weights vary by all of themselves", cases, each -> Effect.of(each, 1)));
    return table.toString();
  }

  private static Function<Decision, Effect> moved(Function<Decision, Decision> change) {
    return decision -> Effect.of(change.apply(decision));
  }

  private static String row(
      String label, List<BackendCase> cases, Function<Decision, Effect> effect) {
    return cases.stream()
        .map(BackendCase::decision)
        .map(effect)
        .map(each -> each.lead() + ", " + each.verdict() + " (" + each.firstIn() + ")")
        .collect(Collectors.joining(" | ", "| " + label + " | ", " |\n"));
  }

  /** Criteria outside the project's needs, and upkeep, on which one is a single step ahead. */
  private static List<String> edges(Decision decision) {
    return BackendCase.points(decision).keySet().stream()
        .filter(criterion -> Math.abs(gap(decision, criterion)) == 1)
        .toList();
  }

  private static int gap(Decision decision, String criterion) {
    return Steps.level(decision, criterion, NODE) - Steps.level(decision, criterion, PYTHON);
  }

  /** Moves the one that is behind until it is so many steps behind. */
  private static Decision spread(Decision decision, List<String> criteria, int steps) {
    Decision changed = decision;
    for (String criterion : criteria) {
      int gap = gap(decision, criterion);
      String behind = gap > 0 ? PYTHON : NODE;
      changed = Steps.move(changed, criterion, behind, Math.abs(gap) - steps).orElseThrow();
    }
    return changed;
  }

  private static Decision known(Decision decision, int steps) {
    return gap(decision, "team") == 0 ? decision : spread(decision, List.of("team"), steps);
  }

  private static Decision sharing(Decision decision, int steps) {
    return Steps.move(decision, "sharing", PYTHON, steps).orElseThrow();
  }

  private static Decision eightLines(Decision decision) {
    var points = new LinkedHashMap<>(BackendCase.points(decision));
    List<String> lines = BackendCase.leaves("headToHead");
    lines.forEach(line -> points.put(line, 60.0 / lines.size()));
    return decision.withWeights(new Points(points));
  }
}
