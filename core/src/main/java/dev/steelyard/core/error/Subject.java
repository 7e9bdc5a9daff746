package dev.steelyard.core.error;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a decision that a violation is about, as a path of names through the model.
 *
 * <p>The first name is a part of the decision ({@code alternatives}, {@code criteria}, {@code
 * performances}, {@code weights}, ...), the following ones are ids and field names. An adapter
 * turns the path into a place of its own: a JSON pointer with line and column, or an option of a
 * command.
 *
 * @param path names from the outside in; empty for the decision as a whole
 */
public record Subject(List<String> path) {

  /** Copies the path. */
  public Subject {
    path = List.copyOf(path);
  }

  /**
   * The subject at a path.
   *
   * @param path names from the outside in
   * @return the subject
   */
  public static Subject at(String... path) {
    return new Subject(List.of(path));
  }

  /**
   * This subject seen from further outside.
   *
   * @param outer the names that lead to the object this path starts in
   * @return the subject with the outer names in front
   */
  public Subject under(Subject outer) {
    var whole = new ArrayList<>(outer.path);
    whole.addAll(path);
    return new Subject(whole);
  }
}
