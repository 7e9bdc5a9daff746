package dev.steelyard.json.tree;

import java.util.Iterator;
import java.util.Map;

/** Writes JSON for people: two spaces per level, short objects and arrays on one line. */
public final class JsonTreeWriter implements TreeWriter {

  private final Layout layout;

  private JsonTreeWriter(Layout layout) {
    this.layout = layout;
  }

  /**
   * A writer of documents that people edit.
   *
   * @return lines of at most 100 columns, where texts allow it
   */
  public static JsonTreeWriter narrow() {
    return new JsonTreeWriter(Layout.NARROW);
  }

  /**
   * A writer of documents that programs read.
   *
   * @return longer lines, one per row of a table
   */
  public static JsonTreeWriter wide() {
    return new JsonTreeWriter(Layout.WIDE);
  }

  @Override
  public String write(Node.Entries root) {
    var out = new StringBuilder();
    value(root, 0, 0, out);
    return out.append('\n').toString();
  }

  private void value(Node value, int depth, int left, StringBuilder out) {
    boolean nested = value instanceof Node.Entries || value instanceof Node.Items;
    if (!nested || layout.oneLine(value, depth, left)) {
      out.append(Compact.spaced(value));
    } else if (value instanceof Node.Entries entries) {
      entries(entries, depth, out);
    } else if (value instanceof Node.Items items) {
      items(items, depth, out);
    }
  }

  private void entries(Node.Entries value, int depth, StringBuilder out) {
    out.append('{');
    Iterator<Map.Entry<String, Node.Entry>> rest = value.entries().entrySet().iterator();
    while (rest.hasNext()) {
      var each = rest.next();
      String key = JsonText.quoted(each.getKey()) + ": ";
      line(depth + 1, out);
      out.append(key);
      value(each.getValue().value(), depth + 1, 2 * depth + 2 + key.length(), out);
      out.append(rest.hasNext() ? "," : "");
    }
    line(depth, out);
    out.append('}');
  }

  private void items(Node.Items value, int depth, StringBuilder out) {
    out.append('[');
    Iterator<Node> rest = value.items().iterator();
    while (rest.hasNext()) {
      line(depth + 1, out);
      value(rest.next(), depth + 1, 2 * depth + 2, out);
      out.append(rest.hasNext() ? "," : "");
    }
    line(depth, out);
    out.append(']');
  }

  private static void line(int depth, StringBuilder out) {
    out.append('\n').append("  ".repeat(depth));
  }
}
