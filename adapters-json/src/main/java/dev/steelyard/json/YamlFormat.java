package dev.steelyard.json;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.DecisionDocument;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.json.decision.DecisionReader;
import dev.steelyard.json.decision.DecisionWriter;
import dev.steelyard.json.tree.Limits;
import dev.steelyard.json.tree.YamlTreeReader;
import dev.steelyard.json.tree.YamlTreeWriter;
import java.util.List;

/** Decisions in YAML. Immutable and safe for use by several threads. */
public final class YamlFormat implements DocumentFormat {
  private final YamlTreeReader trees;
  private final DecisionReader reader;
  private final DecisionWriter writer = new DecisionWriter();

  /** The format within the standard limits. */
  public YamlFormat() {
    this(Limits.STANDARD);
  }

  /**
   * The format within other limits.
   *
   * @param limits how large a document may be
   */
  public YamlFormat(Limits limits) {
    this.trees = new YamlTreeReader(limits);
    this.reader = new DecisionReader(limits);
  }

  @Override
  public String name() {
    return "yaml";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/yaml", "application/x-yaml", "text/yaml");
  }

  @Override
  public List<String> endings() {
    return List.of("yaml", "yml");
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
    return new YamlTreeWriter().write(writer.write(decision));
  }
}
