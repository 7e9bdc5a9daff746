package dev.steelyard.json.tree;

import dev.steelyard.core.error.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies what an anchor marks to where an alias stands; every copied value counts. */
final class YamlCopy {
  private final Budget budget;
  private final Place alias;

  YamlCopy(Budget budget, Place alias) {
    this.budget = budget;
    this.alias = alias;
  }

  Node of(Node original) {
    return of(original, alias.pointer());
  }

  private Node of(Node original, String pointer) {
    Place where = here(pointer);
    budget.value(where);
    if (original instanceof Node.Entries entries) {
      return entries(entries, where);
    }
    if (original instanceof Node.Items items) {
      return items(items, where);
    }
    return scalar(original, where);
  }

  private Node entries(Node.Entries original, Place where) {
    budget.enter(where);
    var copy = new LinkedHashMap<String, Node.Entry>();
    for (Map.Entry<String, Node.Entry> each : original.entries().entrySet()) {
      String inner = Pointer.child(where.pointer(), each.getKey());
      copy.put(each.getKey(), new Node.Entry(here(inner), of(each.getValue().value(), inner)));
    }
    budget.leave();
    return new Node.Entries(where, copy);
  }

  private Node items(Node.Items original, Place where) {
    budget.enter(where);
    var copy = new ArrayList<Node>();
    for (Node item : original.items()) {
      copy.add(of(item, Pointer.child(where.pointer(), String.valueOf(copy.size()))));
    }
    budget.leave();
    return new Node.Items(where, copy);
  }

  private static Node scalar(Node original, Place where) {
    if (original instanceof Node.Text text) {
      return new Node.Text(where, text.text());
    }
    if (original instanceof Node.Number number) {
      return new Node.Number(where, number.text());
    }
    if (original instanceof Node.Truth truth) {
      return new Node.Truth(where, truth.value());
    }
    return new Node.Null(where);
  }

  private Place here(String pointer) {
    return new Place(pointer, alias.line(), alias.column(), alias.endColumn());
  }
}
