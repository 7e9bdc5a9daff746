package dev.steelyard.json.result;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every kind of step as a document. */
final class StepDocuments {
  private StepDocuments() {}

  static StepDocument of(Step step) {
    if (step instanceof Step.Table table) {
      return TableDocument.of(table);
    }
    if (step instanceof Step.Pairs pairs) {
      return PairsDocument.of(pairs);
    }
    if (step instanceof Step.ByAlternative each) {
      return ValuesDocument.of(each.id(), each.caption(), "by-alternative", each.values());
    }
    if (step instanceof Step.ByCriterion each) {
      return ValuesDocument.of(each.id(), each.caption(), "by-criterion", each.values());
    }
    if (step instanceof Step.Relation relation) {
      return RelationDocument.of(relation);
    }
    return small(step);
  }

  private static StepDocument small(Step step) {
    if (step instanceof Step.Single single) {
      return new SingleDocument(step.id(), step.caption(), "single", single.value());
    }
    if (step instanceof Step.Condition condition) {
      return new ConditionDocument(step.id(), step.caption(), "condition", condition.holds());
    }
    if (step instanceof Step.Members members) {
      return new MembersDocument(step.id(), step.caption(), "members", members.members());
    }
    if (step instanceof Step.Sets sets) {
      return new SetsDocument(step.id(), step.caption(), "sets", sets.sets());
    }
    return words(step);
  }

  private static StepDocument words(Step step) {
    if (step instanceof Step.Assignment each) {
      return new AssignmentDocument(each.id(), each.caption(), "assignment", each.categories());
    }
    if (step instanceof Step.CriterionByAlternative each) {
      return new CriteriaDocument(
          each.id(), each.caption(), "criterion-by-alternative", each.criteria());
    }
    return BallotsDocument.of((Step.Ballots) step);
  }

  /**
   * Numbers for every alternative and criterion.
   *
   * @param values one row per alternative, one number per criterion
   */
  record TableDocument(
      String id,
      String caption,
      String kind,
      List<String> alternatives,
      List<String> criteria,
      List<List<Double>> values)
      implements StepDocument {

    static TableDocument of(Step.Table step) {
      PerformanceTable table = step.table();
      var values = IntStream.range(0, table.rows()).mapToObj(i -> row(table, i)).toList();
      return new TableDocument(
          step.id(), step.caption(), "table", table.alternatives(), table.criteria(), values);
    }

    private static List<Double> row(PerformanceTable table, int i) {
      return IntStream.range(0, table.width()).mapToObj(j -> table.value(i, j)).toList();
    }
  }

  /** One number for each alternative or criterion, by id. */
  record ValuesDocument(String id, String caption, String kind, Map<String, Double> values)
      implements StepDocument {

    static ValuesDocument of(String id, String caption, String kind, Column column) {
      var values = new LinkedHashMap<String, Double>();
      for (int i = 0; i < column.size(); i++) {
        values.put(column.ids().get(i), column.value(i));
      }
      return new ValuesDocument(id, caption, kind, values);
    }
  }

  /** One number for each two alternatives, by the id of the first, then that of the second. */
  record PairsDocument(
      String id, String caption, String kind, Map<String, Map<String, Double>> values)
      implements StepDocument {

    static PairsDocument of(Step.Pairs step) {
      PerformanceTable table = step.table();
      var values = new LinkedHashMap<String, Map<String, Double>>();
      for (int i = 0; i < table.rows(); i++) {
        values.put(table.alternatives().get(i), row(table, i));
      }
      return new PairsDocument(step.id(), step.caption(), "pairs", values);
    }

    private static Map<String, Double> row(PerformanceTable table, int i) {
      String first = table.alternatives().get(i);
      var row = new LinkedHashMap<String, Double>();
      for (int j = 0; j < table.width(); j++) {
        String second = table.criteria().get(j);
        if (!second.equals(first)) {
          row.put(second, table.value(i, j));
        }
      }
      return row;
    }
  }

  /**
   * How every two alternatives stand to each other.
   *
   * @param alternatives what the characters of a row are about, in order
   * @param rows by id of the first alternative
   */
  record RelationDocument(
      String id, String caption, String kind, List<String> alternatives, Map<String, String> rows)
      implements StepDocument {

    static RelationDocument of(Step.Relation step) {
      var rows = new LinkedHashMap<String, String>();
      for (int i = 0; i < step.rows().size(); i++) {
        rows.put(step.alternatives().get(i), step.rows().get(i));
      }
      return new RelationDocument(step.id(), step.caption(), "relation", step.alternatives(), rows);
    }
  }

  /** One number. */
  record SingleDocument(String id, String caption, String kind, double value)
      implements StepDocument {}

  /** Whether a condition holds. */
  record ConditionDocument(String id, String caption, String kind, boolean holds)
      implements StepDocument {}

  /** Some alternatives. */
  record MembersDocument(String id, String caption, String kind, List<String> members)
      implements StepDocument {}

  /** Several sets of alternatives. */
  record SetsDocument(String id, String caption, String kind, List<List<String>> sets)
      implements StepDocument {}

  /** The category of each alternative, by id. */
  record AssignmentDocument(String id, String caption, String kind, Map<String, String> categories)
      implements StepDocument {}

  /** One criterion for each alternative that has one, by id. */
  record CriteriaDocument(String id, String caption, String kind, Map<String, String> criteria)
      implements StepDocument {}

  /** The votes about each alternative about which there are some, by id. */
  record BallotsDocument(String id, String caption, String kind, Map<String, Ballot> ballots)
      implements StepDocument {

    static BallotsDocument of(Step.Ballots step) {
      var ballots = new LinkedHashMap<String, Ballot>();
      step.ballots().forEach((alternative, each) -> ballots.put(alternative, Ballot.of(each)));
      return new BallotsDocument(step.id(), step.caption(), "ballots", ballots);
    }
  }

  /** Which criteria vote how, by id. */
  record Ballot(List<String> supporting, List<String> opposing, List<String> vetoing) {

    static Ballot of(Step.Ballot each) {
      return new Ballot(each.supporting(), each.opposing(), each.vetoing());
    }
  }
}
