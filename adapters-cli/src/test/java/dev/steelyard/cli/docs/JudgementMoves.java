package dev.steelyard.cli.docs;

import static dev.steelyard.cli.docs.BackendCase.NODE;
import static dev.steelyard.cli.docs.BackendCase.PYTHON;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.weight.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of what one step in each rating and each weight does to a case. */
final class JudgementMoves {

  private static final List<String> SUBJECTS =
      List.of("performance", "learning", "speed", "ecosystem", "scalability", "hosting");

  private final BackendCase start;
  private final Effect before;

  JudgementMoves(BackendCase start) {
    this.start = start;
    this.before = Effect.of(start.decision());
  }

  /** One row per criterion that counts. */
  String ratings() {
    var table = new StringBuilder();
    table.append("| Criterion | Node.js down | Node.js up | Python down | Python up |\n");
    table.append("|---|---|---|---|---|\n");
    BackendCase.points(start.decision())
        .forEach(
            (criterion, points) -> {
              if (points > 0) {
                table.append(row(BackendCase.name(criterion), ratings(criterion)));
              }
            });
    return table.toString();
  }

  private List<String> ratings(String criterion) {
    return Stream.of(
            rating(criterion, NODE, -1),
            rating(criterion, NODE, 1),
            rating(criterion, PYTHON, -1),
            rating(criterion, PYTHON, 1))
        .toList();
  }

  private String rating(String criterion, String alternative, int steps) {
    return Steps.move(start.decision(), criterion, alternative, steps)
        .map(this::effect)
        .orElse("–");
  }

  private String effect(Decision decision) {
    return Effect.of(decision).comparedWith(before);
  }

  /** One row per start weight, and one for the points of the need. */
  String weights() {
    var table = new StringBuilder("| Start points | less | more |\n|---|---|---|\n");
    for (String subject : SUBJECTS) {
      String label = BackendCase.name(subject) + ": 10 → 5 or 15";
      table.append(row(label, List.of(points(subject, -5), points(subject, 5))));
    }
    String team = BackendCase.name("team") + ": 30 → 20 or 40";
    table.append(row(team, List.of(points("team", -10), points("team", 10))));
    for (String need : needs()) {
      table.append(row(BackendCase.name(need) + halved(need), List.of(half(need), more(need))));
    }
    return table.toString();
  }

  private List<String> needs() {
    var points = BackendCase.points(start.decision());
    return BackendCase.leaves("project").stream().filter(need -> points.get(need) > 0).toList();
  }

  private String halved(String need) {
    long points = Math.round(BackendCase.points(start.decision()).get(need));
    return ": " + points + " → " + points / 2 + " or " + points * 3 / 2;
  }

  private String half(String need) {
    return points(need, -BackendCase.points(start.decision()).get(need) / 2);
  }

  private String more(String need) {
    return points(need, BackendCase.points(start.decision()).get(need) / 2);
  }

  /** A subject's points are shared out equally among its members. */
  private String points(String node, double change) {
    var points = new LinkedHashMap<>(BackendCase.points(start.decision()));
    List<String> members = BackendCase.leaves(node);
    members.forEach(each -> points.merge(each, change / members.size(), Double::sum));
    return effect(start.decision().withWeights(new Points(points)));
  }

  private static String row(String label, List<String> cells) {
    var all = new ArrayList<String>();
    all.add(label);
    all.addAll(cells);
    return all.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
