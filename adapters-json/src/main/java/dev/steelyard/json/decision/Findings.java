package dev.steelyard.json.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.json.tree.Compact;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Limits;
import dev.steelyard.json.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is found while a document is read: everything that is wrong, and what is only carried along.
 */
final class Findings {
  private final Limits limits;
  private final Violations violations = new Violations();
  private final FollowUps followUps = new FollowUps();
  private final References references = new References();
  private final Map<String, String> extensions = new LinkedHashMap<>();

  Findings(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  void add(Violation violation) {
    violations.add(violation);
  }

  void add(ErrorCode code, Place where, String message) {
    add(Violation.of(code, Subject.at(), message).at(where));
  }

  void wrongType(Node node, String what, String expected) {
    add(
        ErrorCode.WRONG_TYPE,
        node.place(),
        what + " must be " + expected + ", but is " + node.kind() + ".");
  }

  /** Builds a part of the decision, or notes why core refuses it. */
  <T> Optional<T> attempt(Subject where, Supplier<T> part) {
    return violations.attempt(where, part);
  }

  /** Notes a text that is none of a few, with the nearest of them. */
  Violation addChoice(Violation violation, String actual, List<String> allowed) {
    boolean explained = references.affords(allowed.size());
    Violation noted = explained ? violation.choices(actual, allowed) : violation;
    add(noted);
    return noted;
  }

  References references() {
    return references;
  }

  /** What need not be said because it follows from something else. */
  FollowUps followUps() {
    return followUps;
  }

  /** Keeps what is only carried along; it must be able to stand in JSON. */
  void extension(Node value) {
    if (finite(value)) {
      extensions.put(value.place().pointer(), Compact.text(value));
    } else {
      add(ErrorCode.NOT_A_NUMBER, value.place(), "An extension can hold finite numbers only.");
    }
  }

  private static boolean finite(Node value) {
    if (value instanceof Node.Entries object) {
      return object.entries().values().stream().allMatch(entry -> finite(entry.value()));
    }
    if (value instanceof Node.Items items) {
      return items.items().stream().allMatch(Findings::finite);
    }
    return !(value instanceof Node.Number number) || endsWithDigit(number.text());
  }

  /** All numbers of JSON do; NaN and Infinity do not. */
  private static boolean endsWithDigit(String number) {
    return Character.isDigit(number.charAt(number.length() - 1));
  }

  Map<String, String> extensions() {
    return extensions;
  }

  void throwIfAny(Locator locator) {
    followUps.misspelt(violations.all());
    var all = new Violations();
    violations.all().stream()
        .filter(each -> each.place().isPresent() || !followUps.include(each))
        .map(each -> each.place().isPresent() ? each : each.at(locator.place(each)))
        .forEach(all::add);
    if (!all.none()) {
      throw new InvalidDecisionException(shortened(all.all()));
    }
  }

  private List<Violation> shortened(List<Violation> all) {
    int most = Math.min(limits.of(Limit.VIOLATIONS), all.size());
    int more = all.size() - most + references.omitted();
    if (more == 0) {
      return all;
    }
    var shown = new ArrayList<>(all.subList(0, most));
    Place last = shown.get(shown.size() - 1).place().orElseThrow();
    String message = "... and " + more + " more; only " + shown.size() + " are shown.";
    shown.add(Violation.of(ErrorCode.LIMIT_EXCEEDED, Subject.at(), message).at(last));
    return shown;
  }
}
