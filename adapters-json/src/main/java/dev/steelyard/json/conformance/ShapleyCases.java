package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cases of Shapley values: a table of coalitions, or the gap of two alternatives. */
final class ShapleyCases implements CaseKind {
  private static final String SUBSETS = "uses only the criteria in S";
  private static final String TOPSIS = "TOPSIS, vector normalisation";
  private static final String WEIGHTED_SUM = "weighted sum of min-max normalised values";

  private final CaseEngine engine;

  ShapleyCases(CaseEngine engine) {
    this.engine = engine;
  }

  @Override
  public Computed compute(Case each) {
    return each.optional("game").isPresent() ? table(each) : gap(each);
  }

  private static Computed table(Case each) {
    var worth = new HashMap<Set<Integer>, Double>();
    for (Node line : Nodes.items(each.required("game"))) {
      Node.Entries entries = Nodes.entries(line);
      Set<Integer> coalition =
          Nodes.items(Case.required(entries, "coalition")).stream()
              .map(Nodes::index)
              .collect(Collectors.toSet());
      worth.put(coalition, Nodes.number(Case.required(entries, "value")));
    }
    int players = worth.keySet().stream().mapToInt(Set::size).max().orElse(0);
    return Computed.of(
        new Composer()
            .put("contributions", new ShapleyGame(Case.ids("c", players), worth::get).values()));
  }

  private Computed gap(Case each) {
    int first = Nodes.index(each.parameter("first"));
    int second = Nodes.index(each.parameter("second"));
    Evaluation evaluation = rank(each);
    Column scores = evaluation.scores();
    return Computed.of(
        new Composer()
            .put("scores", StepValues.column(scores))
            .put("difference", Computed.number(scores.value(first) - scores.value(second)))
            .put("contributions", contributions(each, evaluation, first, second)));
  }

  private Evaluation rank(Case each) {
    return engine.rank(CaseDecision.of(each, method(Nodes.text(each.parameter("aggregation")))));
  }

  private static MethodChoice method(String aggregation) {
    return switch (aggregation) {
      case TOPSIS -> new MethodChoice("topsis").with("normalization", Setting.of("vector"));
      case WEIGHTED_SUM ->
          new MethodChoice("weighted-sum").with("normalization", Setting.of("min-max"));
      default -> throw new UnusableCase("Shapley values of \"" + aggregation + "\" are not built.");
    };
  }

  private Node contributions(Case each, Evaluation evaluation, int first, int second) {
    List<String> criteria = each.criterionIds();
    if (Nodes.text(each.parameter("game")).contains(SUBSETS)) {
      return new ShapleyGame(criteria, coalition -> gap(each, coalition, first, second)).values();
    }
    if (evaluation.method().equals("topsis")) {
      double[] weights = IntStream.range(0, criteria.size()).mapToDouble(each::weight).toArray();
      var composite = new TopsisComposite(evaluation, weights);
      return new ShapleyGame(
              criteria, one -> composite.closeness(j -> one.contains(j) ? first : second))
          .values();
    }
    List<String> ids = each.alternativeIds();
    return ShapleyGame.parts(evaluation.compare(ids.get(first), ids.get(second)), criteria);
  }

  /** The gap when only some criteria are there; nothing without any. */
  private double gap(Case each, Set<Integer> coalition, int first, int second) {
    if (coalition.isEmpty()) {
      return 0;
    }
    Column scores = rank(each.only(coalition)).scores();
    return scores.value(first) - scores.value(second);
  }
}
