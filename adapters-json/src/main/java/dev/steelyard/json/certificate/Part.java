package dev.steelyard.json.certificate;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * An object of a certificate. Keys that mean nothing are refused: what is not checked must not
 * stand beside what is.
 */
final class Part {
  private final Optional<Node.Entries> object;
  private final String owner;
  private final Complaints complaints;
  private final Numerals numerals;

  private Part(Optional<Node.Entries> object, String owner, Complaints complaints) {
    this.object = object;
    this.owner = owner;
    this.complaints = complaints;
    this.numerals = new Numerals(complaints);
  }

  /**
   * Opens an object.
   *
   * @param owner what it describes, as the start of a sentence: {@code A premise}
   */
  static Part of(Node node, String owner, Complaints complaints) {
    if (node instanceof Node.Entries entries) {
      return new Part(Optional.of(entries), owner, complaints);
    }
    String message = owner + " must be an object, but is " + node.kind() + ".";
    complaints.add(ErrorCode.WRONG_TYPE, node.place(), message);
    return new Part(Optional.empty(), owner, complaints);
  }

  /** Notes every key that is not among those that are known. */
  Part knowing(List<String> keys) {
    object.ifPresent(
        entries ->
            entries.entries().entrySet().stream()
                .filter(each -> !keys.contains(each.getKey()))
                .forEach(each -> unknown(each.getKey(), each.getValue(), keys)));
    return this;
  }

  private void unknown(String key, Node.Entry entry, List<String> keys) {
    String message = "\"" + key + "\" is not a key here. " + owner + " has none of that name.";
    complaints.add(
        Violation.of(ErrorCode.UNKNOWN_KEY, Subject.at(), message)
            .choices(key, keys)
            .at(entry.key()));
  }

  Complaints complaints() {
    return complaints;
  }

  Optional<Node> find(String key) {
    return object.flatMap(entries -> entries.value(key));
  }

  /** Notes that a key is absent; all keys are, of what is no object. */
  Optional<Node> need(String key) {
    Optional<Node> value = find(key);
    if (value.isEmpty() && object.isPresent()) {
      String message = owner + " needs \"" + key + "\".";
      complaints.add(ErrorCode.MISSING_KEY, object.get().place(), message);
    }
    return value;
  }

  /** What a key holds, or something harmless in its place. */
  <T> T need(String key, BiFunction<Node, String, T> read, T otherwise) {
    return need(key).map(node -> read.apply(node, "\"" + key + "\"")).orElse(otherwise);
  }

  /** The items of an array. */
  <T> List<T> list(String key, BiFunction<Node, String, T> read) {
    return need(key, (node, what) -> list(node, what, read), List.of());
  }

  /** The items of an array that is known to be there. */
  <T> List<T> list(Node node, String what, BiFunction<Node, String, T> read) {
    if (node instanceof Node.Items items) {
      return IntStream.range(0, items.items().size())
          .mapToObj(k -> read.apply(items.items().get(k), "Item " + (k + 1) + " of " + what))
          .toList();
    }
    wrong(node, what, "an array");
    return List.of();
  }

  String text(Node node, String what) {
    if (node instanceof Node.Text text) {
      return text.text();
    }
    wrong(node, what, "a text");
    return "";
  }

  boolean truth(Node node, String what) {
    if (node instanceof Node.Truth truth) {
      return truth.value();
    }
    wrong(node, what, "true or false");
    return false;
  }

  /** One of a few words, else the first of them. */
  String word(Node node, String what, List<String> words) {
    String word = text(node, what);
    if (node instanceof Node.Text && !words.contains(word)) {
      String message = what + " must be one of " + String.join(", ", words);
      complaints.add(
          Violation.of(ErrorCode.WRONG_TYPE, Subject.at(), message + ", but is \"" + word + "\".")
              .choices(word, words)
              .at(node.place()));
    }
    return words.contains(word) ? word : words.get(0);
  }

  private void wrong(Node node, String what, String expected) {
    String message = what + " must be " + expected + ", but is " + node.kind() + ".";
    complaints.add(ErrorCode.WRONG_TYPE, node.place(), message);
  }

  Numerals numerals() {
    return numerals;
  }
}
