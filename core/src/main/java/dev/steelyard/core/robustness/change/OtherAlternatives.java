package dev.steelyard.core.robustness.change;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Choice;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Performances;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.decision.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The same decision with one alternative less or one more. */
final class OtherAlternatives {

  private final Decision decision;

  OtherAlternatives(Decision decision) {
    this.decision = decision;
  }

  /** Without an alternative, its cells, and what answers say about it. */
  Decision without(String alternative) {
    var left =
        decision.alternatives().stream().filter(each -> !each.id().equals(alternative)).toList();
    var questions =
        decision.questionnaire().questions().stream()
            .map(question -> without(question, alternative))
            .toList();
    return with(
        left,
        new Performances(without(decision.performances().rows(), alternative)),
        new Questionnaire(questions, decision.questionnaire().importance()));
  }

  private static Question without(Question question, String alternative) {
    if (question instanceof ChoiceQuestion asked) {
      var choices =
          asked.choices().stream()
              .map(each -> new Choice(each.label(), without(each.ratings(), alternative)))
              .toList();
      return new ChoiceQuestion(asked.id(), asked.ask(), asked.why(), choices);
    }
    return question;
  }

  private static Map<String, Map<String, Cell>> without(
      Map<String, Map<String, Cell>> rows, String alternative) {
    var left = new LinkedHashMap<String, Map<String, Cell>>();
    rows.forEach(
        (criterion, row) -> {
          var cells = new LinkedHashMap<>(row);
          cells.remove(alternative);
          left.put(criterion, cells);
        });
    return left;
  }

  /**
   * With a copy of an alternative at the end.
   *
   * @param performance makes the performance of the copy from criterion and original
   */
  Decision with(String alternative, BiFunction<String, Performance, Performance> performance) {
    var all = new ArrayList<>(decision.alternatives());
    String id = fresh(alternative);
    Alternative original = decision.alternative(alternative).orElseThrow();
    all.add(
        new Alternative(
            id,
            original.name() + " (" + id + ")",
            Optional.empty(),
            Optional.empty(),
            original.out()));
    var cells = new LinkedHashMap<String, Map<String, Cell>>();
    decision
        .criteria()
        .leaves()
        .forEach(
            leaf -> {
              Cell cell = decision.cell(leaf.id(), alternative);
              var row = new LinkedHashMap<String, Cell>();
              row.put(id, Cell.of(performance.apply(leaf.id(), cell.performance())));
              cells.put(leaf.id(), row);
            });
    return with(all, decision.performances().with(cells), decision.questionnaire());
  }

  private String fresh(String alternative) {
    String id = alternative + "-copy";
    for (int k = 2; taken(id); k++) {
      id = alternative + "-copy-" + k;
    }
    return id;
  }

  private boolean taken(String id) {
    return decision.alternative(id).isPresent() || decision.criteria().node(id).isPresent();
  }

  private Decision with(
      List<Alternative> alternatives, Performances performances, Questionnaire questionnaire) {
    return new Decision(
        decision.heading(),
        alternatives,
        decision.criteria(),
        performances,
        decision.constraints(),
        decision.weights(),
        questionnaire,
        decision.answers(),
        decision.sources(),
        decision.method(),
        decision.extensions());
  }
}
