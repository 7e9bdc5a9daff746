package dev.steelyard.json.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes YAML for people: block style, with short objects and arrays on one line. */
public final class YamlTreeWriter implements TreeWriter {

  private static final List<String> OLD_TRUTH_VALUES = List.of("yes", "no", "on", "off", "y", "n");

  /** Layout decides where lines break, so the printer never may. */
  private static final int NEVER = Integer.MAX_VALUE;

  private final DumpSettings settings =
      DumpSettings.builder()
          .setWidth(NEVER)
          .setSplitLines(false)
          .setIndent(2)
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setSchema(new CoreSchema())
          .build();

  /** Has no state but its settings. */
  public YamlTreeWriter() {}

  @Override
  public String write(Node.Entries root) {
    var events = new Serialize(settings).serializeOne(node(root, 0, 0));
    return new Present(settings).emitToString(events.iterator());
  }

  private org.snakeyaml.engine.v2.nodes.Node node(Node value, int depth, int left) {
    if (value instanceof Node.Entries entries) {
      return entries(entries, depth, style(value, depth, left));
    }
    if (value instanceof Node.Items items) {
      return items(items, depth, style(value, depth, left));
    }
    return scalar(value);
  }

  private static FlowStyle style(Node value, int depth, int left) {
    return Layout.NARROW.oneLine(value, depth, left) ? FlowStyle.FLOW : FlowStyle.BLOCK;
  }

  private MappingNode entries(Node.Entries value, int depth, FlowStyle style) {
    List<NodeTuple> tuples = new ArrayList<>();
    value
        .entries()
        .forEach(
            (key, entry) -> {
              int left = 2 * depth + key.length() + 2;
              tuples.add(new NodeTuple(text(key), node(entry.value(), depth + 1, left)));
            });
    return new MappingNode(Tag.MAP, tuples, style);
  }

  private SequenceNode items(Node.Items value, int depth, FlowStyle style) {
    List<org.snakeyaml.engine.v2.nodes.Node> nodes = new ArrayList<>();
    value.items().forEach(item -> nodes.add(node(item, depth + 1, 2 * depth + 2)));
    return new SequenceNode(Tag.SEQ, nodes, style);
  }

  private static ScalarNode scalar(Node value) {
    if (value instanceof Node.Text text) {
      return text(text.text());
    }
    Tag tag = value instanceof Node.Truth ? Tag.BOOL : Tag.NULL;
    if (value instanceof Node.Number number) {
      tag = number.text().matches("-?[0-9]+") ? Tag.INT : Tag.FLOAT;
    }
    return new ScalarNode(tag, JsonText.scalar(value), ScalarStyle.PLAIN);
  }

  private static ScalarNode text(String text) {
    return new ScalarNode(
        Tag.STR, text, plain(text) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
  }

  /**
   * Whether a text may stand without quotes, as far as its meaning allows. White space at the ends
   * and line breaks would not survive, and older readers take some words for truth values.
   */
  private static boolean plain(String text) {
    return text.strip().equals(text)
        && text.codePoints().noneMatch(Character::isISOControl)
        && !OLD_TRUTH_VALUES.contains(text.toLowerCase(Locale.ROOT));
  }
}
