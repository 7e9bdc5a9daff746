package dev.steelyard.core.parameter;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a setting stands, which ids it may name, and where errors are collected.
 *
 * @param criteria the ids of the judged criteria
 * @param alternatives the ids of the alternatives in play
 * @param path where the setting is, from the top of the decision
 * @param violations what was found wrong so far; added to while reading
 */
public record Scope(
    List<String> criteria, List<String> alternatives, List<String> path, Violations violations) {

  /** Copies the lists. */
  public Scope {
    criteria = List.copyOf(criteria);
    alternatives = List.copyOf(alternatives);
    path = List.copyOf(path);
  }

  /**
   * The scope of a part.
   *
   * @param key its name or place
   * @return the same ids and errors, one step deeper
   */
  public Scope in(String key) {
    var deeper = new ArrayList<>(path);
    deeper.add(key);
    return new Scope(criteria, alternatives, deeper, violations);
  }

  /**
   * Notes that the setting has the wrong form.
   *
   * @param expected what it must be, for instance {@code a number from 0 to 1}
   * @param found what it is
   */
  public void wrong(String expected, String found) {
    refuse(
        ErrorCode.INVALID_OPTION,
        "\"" + name() + "\" must be " + expected + ", but is " + found + ".");
  }

  /**
   * Notes that the setting is not one of some words.
   *
   * @param actual the word found
   * @param allowed the words it may be
   */
  public void wrongChoice(String actual, List<String> allowed) {
    String list = String.join(", ", allowed);
    String message = "\"" + name() + "\" must be one of " + list + ", but is \"" + actual + "\".";
    violations.add(
        Violation.of(ErrorCode.INVALID_OPTION, subject(), message).choices(actual, allowed));
  }

  /**
   * Notes that the key of the setting is none that is known.
   *
   * @param code what it is not
   * @param message what is wrong, a sentence
   * @param allowed the keys it may be
   */
  public void unknownKey(ErrorCode code, String message, List<String> allowed) {
    violations.add(Violation.of(code, subject(), message).choices(name(), allowed));
  }

  /**
   * Notes a violation here.
   *
   * @param code its kind
   * @param message what is wrong, a sentence
   */
  public void refuse(ErrorCode code, String message) {
    violations.add(Violation.of(code, subject(), message));
  }

  /**
   * The subject of this place.
   *
   * @return the path as a subject
   */
  public Subject subject() {
    return new Subject(path);
  }

  /** The innermost name of the path. */
  String name() {
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }
}
