package dev.steelyard.json.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Builds the tree of one JSON document from the events of its parser. */
final class JsonTreeBuilder {
  private final String text;
  private final Lines lines;
  private final Budget budget;
  private final JsonParser parser;
  private final List<Violation> duplicates = new ArrayList<>();

  JsonTreeBuilder(String text, Budget budget, JsonParser parser) {
    this.text = text;
    this.lines = new Lines(text);
    this.budget = budget;
    this.parser = parser;
  }

  Tree document() throws IOException {
    try {
      return tree();
    } catch (JsonProcessingException refusal) {
      throw new JsonSyntax(text, lines).refusal(refusal);
    }
  }

  private Tree tree() throws IOException {
    if (parser.nextToken() == null) {
      throw Unreadable.at(here(Pointer.ROOT, 0), "The document is empty.");
    }
    Node root = value(Pointer.ROOT);
    if (parser.nextToken() != null) {
      throw Unreadable.at(
          here(Pointer.ROOT, start() + 1), "Nothing may follow the end of the document.");
    }
    return new Tree(root, duplicates);
  }

  private Node value(String pointer) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> entries(pointer);
      case START_ARRAY -> items(pointer);
      case VALUE_STRING -> text(pointer);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer);
      case VALUE_TRUE, VALUE_FALSE -> new Node.Truth(scalar(pointer), parser.getBooleanValue());
      case VALUE_NULL -> new Node.Null(scalar(pointer));
      default -> throw new IllegalStateException("not a value: " + parser.currentToken());
    };
  }

  private Node entries(String pointer) throws IOException {
    Lines.Position from = open(pointer);
    var builder = new EntriesBuilder(duplicates);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      entry(pointer, builder);
    }
    return builder.build(close(pointer, from));
  }

  private void entry(String pointer, EntriesBuilder builder) throws IOException {
    String name = parser.currentName();
    String inner = Pointer.child(pointer, name);
    Place where = here(inner, endOfText(start()));
    budget.text(name, where);
    parser.nextToken();
    builder.add(name, where, value(inner));
  }

  private Node items(String pointer) throws IOException {
    Lines.Position from = open(pointer);
    var items = new ArrayList<Node>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(Pointer.child(pointer, String.valueOf(items.size()))));
    }
    return new Node.Items(close(pointer, from), items);
  }

  private Lines.Position open(String pointer) {
    Place where = here(pointer, start() + 1);
    budget.value(where);
    budget.enter(where);
    return lines.at(start());
  }

  private Place close(String pointer, Lines.Position from) {
    budget.leave();
    return lines.span(pointer, from, start() + 1);
  }

  private Node text(String pointer) throws IOException {
    String content = parser.getText();
    Place where = here(pointer, endOfText(start()));
    budget.value(where);
    return new Node.Text(where, budget.text(content, where));
  }

  private Node number(String pointer) throws IOException {
    String digits = parser.getText();
    Place where = scalar(pointer);
    return new Node.Number(where, budget.number(digits, where));
  }

  private Place scalar(String pointer) throws IOException {
    Place where = here(pointer, start() + parser.getTextLength());
    budget.value(where);
    return where;
  }

  private int start() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private Place here(String pointer, int end) {
    return lines.span(pointer, lines.at(Math.max(start(), 0)), Math.max(end, 0));
  }

  /** The offset after the closing quote of the text that starts at an offset. */
  private int endOfText(int from) {
    int end = from + 1;
    while (text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }
}
