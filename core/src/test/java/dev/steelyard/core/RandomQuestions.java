package dev.steelyard.core;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Choice;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.decision.ImportanceScale;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.decision.Questionnaire;
import dev.steelyard.core.decision.WeightStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Random questions of both kinds. */
final class RandomQuestions {

  private final Chance chance;
  private final RandomCells cells;

  RandomQuestions(Chance chance, RandomCells cells) {
    this.chance = chance;
    this.cells = cells;
  }

  Questionnaire questionnaire(CriteriaTree tree, WeightStatement weights) {
    var questions = new ArrayList<Question>();
    while (chance.in(0.4)) {
      questions.add(choice("q" + questions.size(), tree));
    }
    while (weights.usesAnswers() && chance.in(0.7)) {
      questions.add(importance("q" + questions.size(), tree));
    }
    return new Questionnaire(questions, chance.in(0.7) ? ImportanceScale.STANDARD : levels());
  }

  private static ImportanceScale levels() {
    var points = new LinkedHashMap<String, Double>();
    points.put("no matter", 0.0);
    points.put("some", 7.5);
    points.put("much", 50.0);
    return new ImportanceScale(points, 5, 30);
  }

  private Question choice(String id, CriteriaTree tree) {
    var choices = new ArrayList<Choice>();
    for (String label : List.of("first", "second", "neither")) {
      choices.add(new Choice(label, label.equals("neither") ? Map.of() : ratings(tree)));
    }
    return new ChoiceQuestion(id, "What about " + id + "?", why(), choices);
  }

  private Map<String, Map<String, Cell>> ratings(CriteriaTree tree) {
    var ratings = new LinkedHashMap<String, Map<String, Cell>>();
    Criterion criterion = chance.of(tree.leaves());
    ratings.put(criterion.id(), cells.row(criterion));
    return ratings;
  }

  private Question importance(String id, CriteriaTree tree) {
    var shares = new LinkedHashMap<String, Double>();
    shares.put(chance.of(tree.leaves()).id(), 1.0);
    shares.putIfAbsent(chance.of(tree.leaves()).id(), chance.number(0.1, 1));
    return new ImportanceQuestion(id, "Do you need " + id + "?", why(), shares);
  }

  private Optional<String> why() {
    return chance.maybe(0.5, () -> "It changes the order.");
  }
}
