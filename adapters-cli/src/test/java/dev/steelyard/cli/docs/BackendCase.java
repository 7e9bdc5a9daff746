package dev.steelyard.cli.docs;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Questionnaire;
import dev.steelyard.core.weight.Points;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import dev.steelyard.json.BuiltInDecisions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The built-in decision with some answers, written out as plain performances and points, so that
 * each of them can be moved alone.
 *
 * @param title what was answered, in words
 * @param decision the same judgement without questions
 */
record BackendCase(String title, Decision decision) {

  static final Decision BACKEND =
      new BuiltInDecisions().template("backend").orElseThrow().decision();

  static final String NODE = "node";
  static final String PYTHON = "python";

  static List<BackendCase> references() {
    return List.of(
        of("Knows both, no special need", "team", "both"),
        of("JavaScript, real-time important", "team", "JavaScript", "realtime", "important"),
        of("JavaScript, data analysis critical", "team", "JavaScript", "data", "critical"));
  }

  static BackendCase of(String title, String... questionsAndAnswers) {
    var answers = Answers.NONE;
    for (int k = 0; k < questionsAndAnswers.length; k += 2) {
      answers = answers.with(questionsAndAnswers[k], questionsAndAnswers[k + 1]);
    }
    return new BackendCase(title, plain(BACKEND.withAnswers(answers)));
  }

  private static Decision plain(Decision decision) {
    return new Decision(
        decision.heading(),
        decision.alternatives(),
        decision.criteria(),
        decision.knownPerformances(),
        decision.constraints(),
        new Points(points(decision)),
        Questionnaire.NONE,
        Answers.NONE,
        decision.sources(),
        decision.method(),
        decision.extensions());
  }

  static Map<String, Double> points(Decision decision) {
    var points = new LinkedHashMap<String, Double>();
    for (Weight weight : Weights.of(decision).all()) {
      points.put(weight.criterion(), weight.points());
    }
    return points;
  }

  /** The ids of the judged criteria at or below a node. */
  static List<String> leaves(String node) {
    var found = BACKEND.criteria().node(node).orElseThrow();
    return CriteriaTree.leaves(List.of(found)).stream().map(Criterion::id).toList();
  }

  static String name(String node) {
    return BACKEND.criteria().node(node).orElseThrow().name();
  }
}
