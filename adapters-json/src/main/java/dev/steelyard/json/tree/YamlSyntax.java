package dev.steelyard.json.tree;

import dev.steelyard.core.error.UnreadableDocumentException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words why a text is not YAML. */
final class YamlSyntax {

  /** What the parser's messages contain, and what we say instead. */
  private static final Map<String, String> MEANINGS = meanings();

  private final YamlPlaces places;

  YamlSyntax(YamlPlaces places) {
    this.places = places;
  }

  private static Map<String, String> meanings() {
    var meanings = new LinkedHashMap<String, String>();
    meanings.put("TAB", "A tab stands here, but YAML is indented with spaces.");
    meanings.put(
        "mapping values are not allowed",
        "A colon cannot stand here; put the text that holds it in quotes.");
    meanings.put(
        "expected <block end>",
        "This does not fit the lines above; check the indentation and the quotes.");
    meanings.put("expected ',' or '}'", "A comma or } is missing here.");
    meanings.put("expected ',' or ']'", "A comma or ] is missing here.");
    meanings.put("could not find expected ':'", "A colon is missing after this key.");
    meanings.put("unexpected end of stream", "The document ends too early: a quote is not closed.");
    meanings.put("cannot start any token", "This character cannot start a value; use quotes.");
    meanings.put("unknown escape character", "YAML knows no such escape in a quoted text.");
    meanings.put("node content", "A value is missing here.");
    meanings.put("<document start>", "Nothing may follow the end of the document.");
    return meanings;
  }

  UnreadableDocumentException refusal(YamlEngineException cause) {
    if (cause instanceof MarkedYamlEngineException marked) {
      return Unreadable.at(places.at(marked.getProblemMark()), meaning(marked.getProblem()));
    }
    if (cause instanceof ReaderException reader) {
      return Unreadable.at(
          places.at(reader.getPosition()), "This character cannot stand in a YAML document.");
    }
    return Unreadable.at(places.start(), "The document is not well-formed YAML.");
  }

  private static String meaning(String problem) {
    return MEANINGS.entrySet().stream()
        .filter(entry -> problem.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("The document is not well-formed YAML here: " + problem + ".");
  }
}
