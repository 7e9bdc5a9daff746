package dev.steelyard.json;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.DecisionDocument;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.json.decision.DecisionReader;
import dev.steelyard.json.decision.DecisionWriter;
import dev.steelyard.json.tree.JsonTreeReader;
import dev.steelyard.json.tree.JsonTreeWriter;
import dev.steelyard.json.tree.Limits;
import java.util.List;

/** Decisions in JSON. Immutable and safe for use by several threads. */
public final class JsonFormat implements DocumentFormat {
  private final JsonTreeReader trees;
  private final DecisionReader reader;
  private final DecisionWriter writer = new DecisionWriter();

  /** The format within the standard limits. */
  public JsonFormat() {
    this(Limits.STANDARD);
  }

  /**
   * The format within other limits.
   *
   * @param limits how large a document may be
   */
  public JsonFormat(Limits limits) {
    this.trees = new JsonTreeReader(limits);
    this.reader = new DecisionReader(limits);
  }

  @Override
  public String name() {
    return "json";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/json");
  }

  @Override
  public List<String> endings() {
    return List.of("json");
  }

  @Override
  public DecisionDocument read(String text) {
    return reader.decision(trees.read(text));
  }

  @Override
  public Answers readAnswers(String text) {
    return reader.answers(trees.read(text));
  }

  @Override
  public String write(Decision decision) {
    return JsonTreeWriter.narrow().write(writer.write(decision));
  }
}
