package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.port.Weighing;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.weight.Shares;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Cases of hierarchies of pairwise comparisons: the priorities of the alternatives under each leaf
 * are performances, and the weights of the leaves are products of local weights.
 */
final class HierarchyCases implements CaseKind {
  private final CaseEngine engine;

  HierarchyCases(CaseEngine engine) {
    this.engine = engine;
  }

  @Override
  public Computed compute(Case each) {
    var eigenvector = new Hierarchy(engine, each, "eigenvector");
    Evaluation evaluation = eigenvector.evaluation();
    return Computed.of(
        new Composer()
            .put("priorities", StepValues.column(evaluation.scores()))
            .put(
                "prioritiesGeometricMean",
                StepValues.column(
                    new Hierarchy(engine, each, "geometric-mean").evaluation().scores()))
            .put("ranking", Ranks.of(evaluation.ranking(), evaluation.scores().ids()))
            .put("nodes", eigenvector.nodes()));
  }

  /** A hierarchy under one way to turn answers into priorities. */
  private static final class Hierarchy {
    private final CaseEngine engine;
    private final String priorities;
    private final List<String> alternatives;
    private final List<double[]> columns = new ArrayList<>();
    private final LinkedHashMap<String, Double> weights = new LinkedHashMap<>();
    private final Composer nodes = new Composer();

    Hierarchy(CaseEngine engine, Case each, String priorities) {
      this.engine = engine;
      this.priorities = priorities;
      this.alternatives = Case.ids("a", Nodes.items(each.required("alternatives")).size());
      walk(Nodes.entries(each.required("hierarchy")), 1);
    }

    private void walk(Node.Entries node, double weight) {
      var facts = new Composer().put("globalWeight", Computed.number(weight));
      if (node.value("alternativesPairwise").isPresent()) {
        leaf(node, weight, facts);
      } else {
        inner(node, weight, facts);
      }
      nodes.put(Nodes.text(Case.required(node, "name")), facts.build());
    }

    private void leaf(Node.Entries node, double weight, Composer facts) {
      Weighing weighing = weigh(Case.required(node, "alternativesPairwise"), alternatives.size());
      double[] local = CriteriaWeighing.weights(weighing);
      columns.add(local);
      weights.put("c" + columns.size(), weight);
      facts.put("localAlternativePriorities", Computed.numbers(local));
      facts.put("consistencyIndex", index(weighing));
    }

    private void inner(Node.Entries node, double weight, Composer facts) {
      List<Node> children = Nodes.items(Case.required(node, "children"));
      Weighing weighing = weigh(Case.required(node, "pairwise"), children.size());
      double[] local = CriteriaWeighing.weights(weighing);
      facts.put("localWeights", Computed.numbers(local));
      facts.put("consistencyIndex", index(weighing));
      for (int k = 0; k < local.length; k++) {
        walk(Nodes.entries(children.get(k)), weight * local[k]);
      }
    }

    private Weighing weigh(Node matrix, int size) {
      List<String> ids = Case.ids("c", size);
      var settings = PairAnswers.settings(matrix, ids, priorities);
      var statement = WeighingCases.statement(PairAnswers.BY, settings, ids);
      return engine.weigh(
          new CaseData(List.of("a1"), benefits(size), new double[1][size])
              .decision(MethodChoice.STANDARD, statement));
    }

    private static List<Direction> benefits(int size) {
      return Collections.nCopies(size, Direction.MAXIMIZE);
    }

    private static Node index(Weighing weighing) {
      var step =
          weighing.steps().stream()
              .filter(each -> each.id().equals("consistencyIndex"))
              .map(Step.Single.class::cast)
              .findFirst();
      return Computed.number(
          step.orElseThrow(() -> new UnusableCase("There is no consistency index.")).value());
    }

    /** Priorities sum to 1, so dividing them by their sum changes nothing. */
    Evaluation evaluation() {
      double[][] matrix = new double[alternatives.size()][columns.size()];
      for (int i = 0; i < matrix.length; i++) {
        for (int j = 0; j < columns.size(); j++) {
          matrix[i][j] = columns.get(j)[i];
        }
      }
      return engine.rank(
          new CaseData(alternatives, benefits(columns.size()), matrix)
              .decision(
                  new MethodChoice("weighted-sum").with("normalization", Setting.of("sum")),
                  new Shares(weights)));
    }

    Node nodes() {
      return nodes.build();
    }
  }
}
