package dev.steelyard.json.tree;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the entries of one object and notes keys that are given twice. */
final class EntriesBuilder {
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final List<Violation> duplicates;

  EntriesBuilder(List<Violation> duplicates) {
    this.duplicates = duplicates;
  }

  void add(String key, Place where, Node value) {
    var first = entries.putIfAbsent(key, new Node.Entry(where, value));
    if (first != null) {
      duplicates.add(duplicate(key, where, first.key().line()));
    }
  }

  private static Violation duplicate(String key, Place where, int firstLine) {
    String message =
        "The key \"" + key + "\" is given twice; it stands on line " + firstLine + " already.";
    return Violation.of(ErrorCode.DUPLICATE_KEY, Subject.at(), message).at(where);
  }

  Node.Entries build(Place place) {
    return new Node.Entries(place, entries);
  }
}
