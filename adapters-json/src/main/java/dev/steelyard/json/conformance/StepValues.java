package dev.steelyard.json.conformance;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.stream.IntStream;

/** Steps in the notation of cases: arrays in the order of the case, and indices instead of ids. */
final class StepValues {
  private final List<String> alternatives;

  StepValues(List<String> alternatives) {
    this.alternatives = alternatives;
  }

  /**
   * A step as a value.
   *
   * @param like what is expected, which says how a relation is written
   */
  Node of(Step step, Node like) {
    if (step instanceof Step.Table table) {
      return table(table.table());
    }
    if (step instanceof Step.Pairs pairs) {
      return table(pairs.table());
    }
    if (step instanceof Step.ByAlternative each) {
      return column(each.values());
    }
    if (step instanceof Step.ByCriterion each) {
      return column(each.values());
    }
    return step instanceof Step.Relation relation ? relation(relation, like) : small(step);
  }

  private Node small(Step step) {
    if (step instanceof Step.Single single) {
      return Computed.number(single.value());
    }
    if (step instanceof Step.Condition condition) {
      return Composer.truth(condition.holds());
    }
    if (step instanceof Step.Members members) {
      return indices(members.members());
    }
    if (step instanceof Step.Sets sets) {
      return Computed.list(sets.sets(), this::indices);
    }
    return words(step);
  }

  private static Node words(Step step) {
    if (step instanceof Step.Assignment assignment) {
      return Computed.list(List.copyOf(assignment.categories().values()), StepValues::word);
    }
    if (step instanceof Step.CriterionByAlternative each) {
      return Computed.list(List.copyOf(each.criteria().values()), Composer::text);
    }
    var ballots = new Composer();
    ((Step.Ballots) step).ballots().forEach((id, ballot) -> ballots.put(id, votes(ballot)));
    return ballots.build();
  }

  private static Node votes(Step.Ballot ballot) {
    return new Composer()
        .put("supporting", Computed.list(ballot.supporting(), Composer::text))
        .put("opposing", Computed.list(ballot.opposing(), Composer::text))
        .put("vetoing", Computed.list(ballot.vetoing(), Composer::text))
        .build();
  }

  /** Categories are numbers in cases. */
  private static Node word(String word) {
    return word.matches("[0-9]{1,9}")
        ? Computed.whole(Integer.parseInt(word))
        : Composer.text(word);
  }

  private Node indices(List<String> ids) {
    return Computed.list(ids, id -> Computed.whole(alternatives.indexOf(id)));
  }

  static Node column(Column column) {
    return Computed.numbers(column.toArray());
  }

  private static Node table(PerformanceTable table) {
    return Composer.items(
        IntStream.range(0, table.rows())
            .mapToObj(
                i ->
                    Computed.numbers(
                        IntStream.range(0, table.width())
                            .mapToDouble(j -> table.value(i, j))
                            .toArray()))
            .toList());
  }

  private static Node relation(Step.Relation relation, Node like) {
    boolean texts =
        like instanceof Node.Items rows
            && rows.items().stream().allMatch(Node.Text.class::isInstance);
    return Computed.list(
        relation.rows(), row -> texts ? Composer.text(row) : Composer.items(truths(row)));
  }

  private static List<Node> truths(String row) {
    return row.chars().mapToObj(each -> Composer.truth(each == '1')).toList();
  }
}
