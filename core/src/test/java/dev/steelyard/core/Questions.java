package dev.steelyard.core;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Choice;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.decision.Performance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions in few words. */
public final class Questions {

  private Questions() {}

  /**
   * A question about a fact.
   *
   * @param id its id
   * @param choices its answers
   * @return a question that asks for the fact
   */
  public static ChoiceQuestion fact(String id, Choice... choices) {
    return new ChoiceQuestion(id, "What about " + id + "?", Optional.empty(), List.of(choices));
  }

  /**
   * An answer that says nothing.
   *
   * @param label the answer
   * @return a choice without ratings
   */
  public static Choice choice(String label) {
    return new Choice(label, Map.of());
  }

  /**
   * An answer that rates alternatives on one criterion.
   *
   * @param label the answer
   * @param criterion its id
   * @param row alternative to performance
   * @return a choice
   */
  public static Choice choice(String label, String criterion, Map<String, Performance> row) {
    var cells = new LinkedHashMap<String, Cell>();
    row.keySet().stream().sorted().forEach(id -> cells.put(id, Cell.of(row.get(id))));
    var ratings = new LinkedHashMap<String, Map<String, Cell>>();
    ratings.put(criterion, cells);
    return new Choice(label, ratings);
  }

  /**
   * An answer with numbers for Alpha and Beta of {@link PercentTable} on its first criterion.
   *
   * @param label the answer
   * @param a the performance of Alpha
   * @param b the performance of Beta
   * @return a choice
   */
  public static Choice choice(String label, double a, double b) {
    return choice(label, "c1", Map.of("a", Performance.of(a), "b", Performance.of(b)));
  }

  /**
   * A question about a need.
   *
   * @param id its id
   * @param criterion the id of the criterion that gets all points of the answer
   * @return a question that asks for importance
   */
  public static ImportanceQuestion need(String id, String criterion) {
    return new ImportanceQuestion(
        id, "Do you need " + id + "?", Optional.empty(), Map.of(criterion, 1.0));
  }
}
