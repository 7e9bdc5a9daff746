package dev.steelyard.core.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One numeric case.
 *
 * @param node the case as it is in its file
 */
public record ReferenceCase(JsonNode node) {

  /** Its name. */
  public String id() {
    return node.path("id").asText();
  }

  /** What is expected. */
  public JsonNode expected() {
    return node.path("expected");
  }

  /** The options of the case. */
  public JsonNode parameters() {
    return node.path("parameters");
  }

  /** A number among the options. */
  public double number(String parameter) {
    return parameters().path(parameter).asDouble();
  }

  /** A word among the options. */
  public String word(String parameter) {
    return parameters().path(parameter).asText();
  }

  /** Whether the published formula has no value. */
  public boolean undefined() {
    return expected().has("undefined");
  }

  /** The names of the alternatives. */
  public List<String> alternatives() {
    return texts(node.path("alternatives"));
  }

  /** The names of the criteria. */
  public List<String> criteria() {
    var names = new ArrayList<String>();
    node.path("criteria").forEach(each -> names.add(each.path("name").asText()));
    return names;
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  /** The directions of the criteria. */
  public List<Direction> directions() {
    var directions = new ArrayList<Direction>();
    node.path("criteria")
        .forEach(
            each ->
                directions.add(
                    each.path("direction").asText().equals("min")
                        ? Direction.MINIMIZE
                        : Direction.MAXIMIZE));
    return directions;
  }

  /** Performances, directions and weights as given; criteria without a weight have 1. */
  public MethodInput input() {
    List<String> criteria = criteria();
    JsonNode matrix = node.path("matrix");
    double[][] columns = new double[criteria.size()][matrix.size()];
    double[] weights = new double[criteria.size()];
    for (int j = 0; j < columns.length; j++) {
      weights[j] = node.path("criteria").path(j).path("weight").asDouble(1);
      for (int i = 0; i < columns[j].length; i++) {
        columns[j][i] = matrix.path(i).path(j).asDouble();
      }
    }
    return MethodInput.of(
        PerformanceTable.of(alternatives(), criteria, columns), directions(), weights);
  }

  /** A field of every criterion, keyed by criterion, where it is there and not null. */
  public Map<String, Double> byCriterion(String field) {
    var values = new LinkedHashMap<String, Double>();
    for (JsonNode each : node.path("criteria")) {
      if (each.path(field).isNumber()) {
        values.put(each.path("name").asText(), each.path(field).asDouble());
      }
    }
    return values;
  }

  /** A list among the options, keyed by criterion. */
  public Map<String, JsonNode> parameterByCriterion(String parameter) {
    var values = new LinkedHashMap<String, JsonNode>();
    List<String> criteria = criteria();
    for (int j = 0; j < criteria.size(); j++) {
      values.put(criteria.get(j), parameters().path(parameter).path(j));
    }
    return values;
  }

  /** A JSON value as a setting. */
  public static Setting setting(JsonNode value) {
    if (value.isNumber()) {
      return Setting.of(value.asDouble());
    }
    if (value.isBoolean()) {
      return new Setting.Truth(value.asBoolean());
    }
    if (value.isTextual()) {
      return Setting.of(value.asText());
    }
    if (value.isArray()) {
      var items = new ArrayList<Setting>();
      value.forEach(each -> items.add(setting(each)));
      return new Setting.Items(items);
    }
    var entries = new LinkedHashMap<String, Setting>();
    value.properties().forEach(each -> entries.put(each.getKey(), setting(each.getValue())));
    return new Setting.Entries(entries);
  }

  /** Runs a method and compares everything; where there is no value it may refuse. */
  public void check(AggregationMethod method) {
    Evaluation evaluation;
    try {
      evaluation = method.evaluate(input());
    } catch (InapplicableMethodException refusal) {
      if (!undefined() && node.path("mayReject").isMissingNode()) {
        fail(id() + " was refused: " + refusal.violations());
      }
      assertThat(method.fitness(input()).level()).isEqualTo(Fitness.Level.REFUSED);
      return;
    }
    assertThat(method.fitness(input()).level()).isNotEqualTo(Fitness.Level.REFUSED);
    if (undefined()) {
      assertThat(method.fitness(input()).level()).isEqualTo(Fitness.Level.DEGENERATE);
    } else {
      check(evaluation, expected(), node.path("tolerance").asDouble());
      JsonNode published = node.path("published");
      if (!published.isMissingNode()) {
        absolute().check(evaluation, published, published.path("tolerance").asDouble());
      }
    }
  }

  /** Published figures have a tolerance of their own, which is never that of the whole array. */
  private ReferenceCase absolute() {
    ObjectNode copy = node.deepCopy();
    copy.remove("toleranceMode");
    return new ReferenceCase(copy);
  }

  private void check(Evaluation evaluation, JsonNode wanted, double tolerance) {
    wanted
        .properties()
        .forEach(
            each -> {
              if (!List.of("tolerance", "citation", "note").contains(each.getKey())) {
                check(evaluation, each.getKey(), each.getValue(), tolerance);
              }
            });
  }

  private void check(Evaluation evaluation, String key, JsonNode wanted, double tolerance) {
    switch (key) {
      case "scores" -> checkNumbers(key, evaluation.scores(), wanted, tolerance);
      case "ranking" -> checkRanking(evaluation, wanted);
      default -> {
        Step step =
            evaluation
                .step(key)
                .orElseThrow(() -> new AssertionError(id() + ": there is no step '" + key + "'"));
        checkStep(key, step, wanted, tolerance);
      }
    }
  }

  private void checkRanking(Evaluation evaluation, JsonNode wanted) {
    if (node.path("nearTie").asBoolean()) {
      return;
    }
    var ranks = new LinkedHashMap<String, Integer>();
    for (RankedAlternative each : evaluation.ranking().ranked()) {
      ranks.put(each.alternative(), each.rank());
    }
    List<String> alternatives = alternatives();
    for (int i = 0; i < alternatives.size(); i++) {
      assertThat(ranks.get(alternatives.get(i)))
          .as("%s: rank of %s", id(), alternatives.get(i))
          .isEqualTo(wanted.path(i).asInt());
    }
  }

  private void checkStep(String key, Step step, JsonNode wanted, double tolerance) {
    if (step instanceof Step.ByAlternative numbers) {
      checkNumbers(key, numbers.values(), wanted, tolerance);
    } else if (step instanceof Step.ByCriterion numbers) {
      checkNumbers(key, numbers.values(), wanted, tolerance);
    } else if (step instanceof Step.Table table) {
      checkTable(key, table.table(), wanted, tolerance);
    } else if (step instanceof Step.Pairs pairs) {
      checkTable(key, pairs.table(), wanted, tolerance);
    } else if (step instanceof Step.Single single) {
      checkNumber(key, single.value(), wanted.asDouble(), tolerance * scale(wanted));
    } else if (step instanceof Step.Condition condition) {
      assertThat(condition.holds()).as("%s: %s", id(), key).isEqualTo(wanted.asBoolean());
    } else if (step instanceof Step.Members members) {
      assertThat(members.members())
          .as("%s: %s", id(), key)
          .containsExactlyElementsOf(names(wanted));
    } else if (step instanceof Step.Sets sets) {
      var lists = new ArrayList<List<String>>();
      wanted.forEach(each -> lists.add(names(each)));
      assertThat(sets.sets()).as("%s: %s", id(), key).isEqualTo(lists);
    } else if (step instanceof Step.Assignment assignment) {
      assertThat(List.copyOf(assignment.categories().values()))
          .as("%s: %s", id(), key)
          .isEqualTo(texts(wanted));
    } else if (step instanceof Step.Relation relation) {
      assertThat(relation.rows()).as("%s: %s", id(), key).isEqualTo(rows(wanted));
    }
  }

  /** Rows as strings: as they are, or from zeros and ones. */
  private static List<String> rows(JsonNode wanted) {
    var rows = new ArrayList<String>();
    for (JsonNode row : wanted) {
      if (row.isTextual()) {
        rows.add(row.asText());
      } else {
        var text = new StringBuilder();
        row.forEach(each -> text.append(each.asInt() != 0 || each.asBoolean() ? '1' : '0'));
        rows.add(text.toString());
      }
    }
    return rows;
  }

  private List<String> names(JsonNode indices) {
    List<String> alternatives = alternatives();
    var names = new ArrayList<String>();
    indices.forEach(each -> names.add(alternatives.get(each.asInt())));
    return names;
  }

  private void checkTable(String key, PerformanceTable table, JsonNode wanted, double tolerance) {
    assertThat(table.rows()).as("%s: rows of %s", id(), key).isEqualTo(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      assertThat(table.width()).as("%s: width of %s", id(), key).isEqualTo(wanted.path(i).size());
      for (int j = 0; j < wanted.path(i).size(); j++) {
        JsonNode cell = wanted.path(i).path(j);
        if (!cell.isNull()) {
          checkNumber(
              key + "[" + i + "][" + j + "]",
              table.value(i, j),
              cell.asDouble(),
              tolerance * scale(wanted, cell));
        }
      }
    }
  }

  private void checkNumbers(String key, Column actual, JsonNode wanted, double tolerance) {
    assertThat(actual.size()).as("%s: size of %s", id(), key).isEqualTo(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.path(i).isNull()) {
        checkNumber(
            key + "[" + i + "]",
            actual.value(i),
            wanted.path(i).asDouble(),
            tolerance * scale(wanted, wanted.path(i)));
      }
    }
  }

  /** Numbers are compared relative to their own size, or to that of the largest of the array. */
  private double scale(JsonNode array, JsonNode one) {
    if (!node.path("toleranceMode").asText().equals("relative")) {
      return scale(one);
    }
    double most = 0;
    for (JsonNode each : array) {
      most = Math.max(most, Math.abs(each.asDouble()));
    }
    return most;
  }

  private static double scale(JsonNode one) {
    return Math.max(1, Math.abs(one.asDouble()));
  }

  private void checkNumber(String what, double actual, double wanted, double allowed) {
    if (!(Math.abs(actual - wanted) <= allowed)) {
      fail("%s: %s should be %s, but was %s", id(), what, wanted, actual);
    }
  }
}
