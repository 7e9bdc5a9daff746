package dev.steelyard.json.tree;

import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree of one YAML document from the events of its parser. */
final class YamlTreeBuilder {
  private final Iterator<Event> events;
  private final Budget budget;
  private final YamlPlaces places;
  private final List<Violation> duplicates = new ArrayList<>();
  private final Map<String, Node> anchors = new HashMap<>();

  YamlTreeBuilder(Iterator<Event> events, Budget budget, YamlPlaces places) {
    this.events = events;
    this.budget = budget;
    this.places = places;
  }

  Tree document() {
    events.next();
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      throw Unreadable.at(places.start(), "The document is empty.");
    }
    Node root = value(events.next(), Pointer.ROOT);
    events.next();
    requireEnd(events.next());
    return new Tree(root, duplicates);
  }

  private void requireEnd(Event event) {
    if (event.getEventId() != Event.ID.StreamEnd) {
      throw Unreadable.at(
          places.of(event, Pointer.ROOT), "A second document starts here, but only one is read.");
    }
  }

  private Node value(Event event, String pointer) {
    Place where = places.of(event, pointer);
    if (event instanceof AliasEvent alias) {
      return copy(alias, where);
    }
    refuseTag(event, where);
    budget.value(where);
    Node node = made(event, where);
    ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), node));
    return node;
  }

  private static void refuseTag(Event event, Place where) {
    YamlTags.of(event)
        .ifPresent(
            tag -> {
              throw Unreadable.at(where, "The tag " + tag + " stands here, but tags are not read.");
            });
  }

  private Node made(Event event, Place where) {
    if (event instanceof ScalarEvent scalar) {
      return new YamlScalars(budget).node(scalar, where);
    }
    budget.enter(where);
    Node node = event.getEventId() == Event.ID.MappingStart ? entries(where) : items(where);
    budget.leave();
    return node;
  }

  private Node entries(Place start) {
    var builder = new EntriesBuilder(duplicates);
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      entry(event, start.pointer(), builder);
      event = events.next();
    }
    return builder.build(places.until(start, event));
  }

  private void entry(Event event, String outer, EntriesBuilder builder) {
    Place unnamed = places.of(event, outer);
    if (!(event instanceof ScalarEvent scalar)) {
      throw Unreadable.at(unnamed, "A key must be a text.");
    }
    refuseTag(event, unnamed);
    String inner = Pointer.child(outer, scalar.getValue());
    Place where = places.of(event, inner);
    budget.text(scalar.getValue(), where);
    builder.add(scalar.getValue(), where, value(events.next(), inner));
  }

  private Node items(Place start) {
    var items = new ArrayList<Node>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(value(event, Pointer.child(start.pointer(), String.valueOf(items.size()))));
      event = events.next();
    }
    return new Node.Items(places.until(start, event), items);
  }

  private Node copy(AliasEvent alias, Place where) {
    budget.alias(where);
    String name = alias.getAlias().getValue();
    Node original = anchors.get(name);
    if (original == null) {
      throw Unreadable.at(where, "The alias *" + name + " refers to nothing above it.");
    }
    return new YamlCopy(budget, where).of(original);
  }
}
