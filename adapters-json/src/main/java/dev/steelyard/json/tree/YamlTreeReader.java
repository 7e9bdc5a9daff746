package dev.steelyard.json.tree;

import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document by the core rules of YAML 1.2: {@code yes} and {@code on} are texts,
 * merge keys are not special, tags are refused, and every alias counts as a copy of what it stands
 * for.
 */
public final class YamlTreeReader implements TreeReader {
  private final Limits limits;

  /**
   * A reader within limits.
   *
   * @param limits how large a document may be
   */
  public YamlTreeReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Tree read(String text) {
    var budget = new Budget(limits);
    String accepted = budget.accept(text);
    var places = new YamlPlaces(accepted);
    try {
      return new YamlTreeBuilder(events(accepted), budget, places).document();
    } catch (YamlEngineException refusal) {
      throw new YamlSyntax(places).refusal(refusal);
    }
  }

  private Iterator<Event> events(String text) {
    var settings = LoadSettings.builder().setCodePointLimit(limits.of(Limit.CHARACTERS)).build();
    return new Parse(settings).parseString(text).iterator();
  }
}
