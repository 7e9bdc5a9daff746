package dev.steelyard.json;

import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decided;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Evidence;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.decision.Performances;
import dev.steelyard.core.decision.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Random decisions with odd texts, numbers of any magnitude, and extensions. */
final class OddDecisions {
  private final OddTexts odd;
  private final Decision plain;

  private OddDecisions(long seed) {
    this.odd = new OddTexts(seed);
    this.plain = RandomDecisions.of(seed);
  }

  static Decision of(long seed) {
    return new OddDecisions(seed).decision();
  }

  private Decision decision() {
    List<Source> sources = plain.sources().stream().map(this::source).toList();
    return new Decision(
        heading(),
        plain.alternatives().stream().map(this::alternative).toList(),
        new OddCriteria(odd).tree(plain.criteria()),
        performances(),
        plain.constraints(),
        new OddWeights(odd).of(plain.weights()),
        new OddQuestions(odd).of(plain.questionnaire()),
        plain.answers(),
        sources,
        new OddSettings(odd).method(),
        extensions());
  }

  private Optional<String> maybe() {
    return odd.in(0.5) ? Optional.of(odd.any()) : Optional.empty();
  }

  private Heading heading() {
    Heading heading = plain.heading();
    Optional<Decided> decided =
        heading.decided().map(each -> new Decided(each.alternative(), maybe()));
    return new Heading(
        odd.any(), maybe(), maybe(), maybe(), heading.date(), heading.revisit(), decided, maybe());
  }

  private Alternative alternative(Alternative alternative) {
    return new Alternative(alternative.id(), odd.any(), maybe(), maybe(), maybe());
  }

  private Source source(Source source) {
    return new Source(source.id(), odd.any(), maybe(), maybe(), maybe());
  }

  private Performances performances() {
    var rows = new LinkedHashMap<String, Map<String, Cell>>();
    plain.performances().rows().forEach((criterion, row) -> rows.put(criterion, row(row)));
    return new Performances(rows);
  }

  private Map<String, Cell> row(Map<String, Cell> row) {
    var changed = new LinkedHashMap<String, Cell>();
    row.forEach((alternative, cell) -> changed.put(alternative, cell(cell)));
    return changed;
  }

  private Cell cell(Cell cell) {
    Evidence evidence = cell.evidence();
    return odd.in(0.5)
        ? cell
        : new Cell(
            cell.performance(),
            new Evidence(maybe(), evidence.source(), maybe(), evidence.confidence(), maybe()));
  }

  /** Where extensions may stand: in every object with fixed keys. */
  private Map<String, String> extensions() {
    var extensions = new LinkedHashMap<String, String>();
    String alternative = plain.alternativeIds().get(0);
    Criterion criterion = plain.criteria().leaves().get(0);
    add("", extensions);
    add("/alternatives/" + alternative, extensions);
    add("/performances/" + criterion.id() + "/" + alternative, extensions);
    add("/weights", extensions);
    add("/method", extensions);
    plain.sources().forEach(source -> add("/sources/" + source.id(), extensions));
    plain.questionnaire().ids().forEach(id -> add("/needs/" + id, extensions));
    if (!plain.constraints().isEmpty()) {
      add("/constraints/0", extensions);
    }
    return extensions;
  }

  private void add(String pointer, Map<String, String> extensions) {
    if (odd.in(0.3)) {
      extensions.put(pointer + "/x-note", "{\"deep\":[1.50,true,null,\"a\\nb\"]}");
      extensions.put(pointer + "/x-a~1b", "1E5");
    }
  }
}
