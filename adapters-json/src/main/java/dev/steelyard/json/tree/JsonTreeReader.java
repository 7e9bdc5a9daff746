package dev.steelyard.json.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads JSON, RFC 8259, and nothing beyond it: no comments, no trailing commas, no NaN. */
public final class JsonTreeReader implements TreeReader {
  private final Limits limits;
  private final JsonFactory factory;

  /**
   * A reader within limits.
   *
   * @param limits how large a document may be
   */
  public JsonTreeReader(Limits limits) {
    this.limits = limits;
    this.factory = factory(limits);
  }

  /** Jackson's own limits stand right behind ours, which know the place. */
  private static JsonFactory factory(Limits limits) {
    int characters = limits.of(Limit.CHARACTERS);
    var constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.of(Limit.DEPTH) + 1)
            .maxStringLength(characters)
            .maxNameLength(characters)
            .maxNumberLength(characters)
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(constraints)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }

  @Override
  public Tree read(String text) {
    var budget = new Budget(limits);
    String accepted = budget.accept(text);
    try (JsonParser parser = factory.createParser(accepted)) {
      return new JsonTreeBuilder(accepted, budget, parser).document();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
