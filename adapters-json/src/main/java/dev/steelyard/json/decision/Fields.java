package dev.steelyard.json.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.json.tree.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An object with fixed keys. Unknown keys are noted when it is opened, except those that start x-.
 */
final class Fields {
  private static final String EXTENSION = "x-";

  private final Node.Entries object;
  private final String owner;
  private final Findings findings;
  private final Values values;
  private final Set<String> misspelt = new HashSet<>();

  private Fields(Node.Entries object, String owner, Findings findings) {
    this.object = object;
    this.owner = owner;
    this.findings = findings;
    this.values = new Values(findings);
  }

  /**
   * Opens an object.
   *
   * @param owner what it describes, as the middle of a sentence: {@code criterion "cost"}
   */
  static Fields of(Node.Entries object, String owner, List<String> keys, Findings findings) {
    var fields = new Fields(object, owner, findings);
    object.entries().forEach((key, entry) -> fields.check(key, entry, keys, true));
    return fields;
  }

  /** Opens an object in which keys that start x- mean nothing either. */
  static Fields strictly(Node.Entries object, String owner, List<String> keys, Findings findings) {
    var fields = new Fields(object, owner, findings);
    object.entries().forEach((key, entry) -> fields.check(key, entry, keys, false));
    return fields;
  }

  /** Opens an object with free keys, of which those that start x- mean nothing. */
  static Fields open(Node.Entries object, String owner, Findings findings) {
    List<String> free = object.entries().keySet().stream().filter(Fields::stated).toList();
    return of(object, owner, free, findings);
  }

  /** Whether a key is more than carried along. */
  static boolean stated(String key) {
    return !key.startsWith(EXTENSION);
  }

  private void check(String key, Node.Entry entry, List<String> known, boolean extensible) {
    if (known.contains(key)) {
      return;
    }
    if (extensible && !stated(key)) {
      findings.extension(entry.value());
      return;
    }
    String message = "\"" + key + "\" is not a key of " + owner + ".";
    var violation = Violation.of(ErrorCode.UNKNOWN_KEY, Subject.at(), message).at(entry.key());
    findings.addChoice(violation, key, known).replacement().ifPresent(misspelt::add);
  }

  boolean has(String key) {
    return object.entries().containsKey(key);
  }

  boolean hasAny(List<String> keys) {
    return keys.stream().anyMatch(this::has);
  }

  Optional<Node> node(String key) {
    return object.value(key);
  }

  Optional<String> text(String key) {
    return node(key).flatMap(node -> values.text(node, quoted(key)));
  }

  Optional<Double> number(String key) {
    return node(key).flatMap(node -> values.number(node, quoted(key)));
  }

  Optional<Node.Entries> entries(String key) {
    return node(key).flatMap(node -> values.entries(node, quoted(key)));
  }

  Optional<Node.Items> items(String key) {
    return node(key).flatMap(node -> values.items(node, quoted(key)));
  }

  /** Notes that a key is absent. */
  void require(String key) {
    require(key, Optional.empty());
  }

  /** Notes that a key is absent, with advice, unless it is there but misspelt. */
  void require(String key, Optional<String> help) {
    if (!has(key) && !misspelt.contains(key)) {
      missing("\"" + key + "\"", help);
    }
  }

  void missing(String what, Optional<String> help) {
    String message = capital(owner) + " needs " + what + ".";
    var violation = Violation.of(ErrorCode.MISSING_KEY, Subject.at(), message).at(object.place());
    findings.add(help.map(violation::help).orElse(violation));
  }

  /** Notes each key of a list that contradicts another key. */
  void conflict(String key, List<String> others) {
    others.stream().filter(this::has).forEach(other -> conflict(key, other));
  }

  private void conflict(String key, String other) {
    findings.add(
        ErrorCode.CONFLICTING_KEYS,
        object.entries().get(other).key(),
        capital(owner) + " cannot have both " + quoted(key) + " and " + quoted(other) + ".");
  }

  private static String quoted(String key) {
    return "\"" + key + "\"";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
