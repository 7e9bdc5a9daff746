package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.Scope;
import dev.steelyard.json.tree.Compact;
import dev.steelyard.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns the options of a case into settings of a method or a weighting. Cases list what belongs to
 * criteria in their order; settings are keyed by criterion.
 */
final class CaseSettings {
  private final Case each;
  private final List<Parameter<?>> parameters;
  private final Thresholds thresholds;

  CaseSettings(Case each, List<Parameter<?>> parameters) {
    this.each = each;
    this.parameters = parameters;
    this.thresholds = new Thresholds(each, parameters.stream().map(Parameter::name).toList());
  }

  Map<String, Setting> settings() {
    var settings = new LinkedHashMap<String, Setting>();
    each.parameters().entries().forEach((name, entry) -> put(name, entry.value(), settings));
    settings.putAll(thresholds.settings());
    return settings;
  }

  private void put(String name, Node value, Map<String, Setting> settings) {
    Optional<Parameter<?>> parameter = parameter(name);
    if (thresholds.takes(name)) {
      return;
    }
    if (parameter.isPresent()) {
      settings.put(parameter.get().name(), fitting(parameter.get(), Nodes.setting(value)));
    } else if (!Variants.ours(each.method(), name, value)) {
      String shown = Compact.text(value);
      throw new UnusableCase(
          "\"" + each.method() + "\" has no parameter \"" + name + "\", here " + shown + ".");
    }
  }

  private Optional<Parameter<?>> parameter(String name) {
    String known = Variants.name(each.method(), name);
    return parameters.stream().filter(one -> one.name().equals(known)).findFirst();
  }

  /** The first way to write a setting that the parameter understands; else as it is. */
  private Setting fitting(Parameter<?> parameter, Setting stated) {
    return Stream.of(
            Optional.of(stated),
            Optional.of(worded(stated)),
            byCriterion(stated),
            byCriterion(worded(stated)),
            rowsByCriterion(stated),
            columns(stated).flatMap(this::byCriterion))
        .flatMap(Optional::stream)
        .filter(setting -> understood(parameter, setting))
        .findFirst()
        .orElseGet(() -> nearest(parameter, stated));
  }

  /** What the parameter would refuse for the best reason. */
  private Setting nearest(Parameter<?> parameter, Setting stated) {
    return parameter.form().text().contains("criterion")
        ? byCriterion(worded(stated)).orElse(stated)
        : stated;
  }

  private boolean understood(Parameter<?> parameter, Setting setting) {
    var scope =
        new Scope(each.criterionIds(), each.alternativeIds(), List.of("method"), new Violations());
    return parameter.form().read(setting, scope).isPresent();
  }

  private Optional<Setting> byCriterion(Setting setting) {
    List<String> ids = each.criterionIds();
    if (!(setting instanceof Setting.Items items) || items.all().size() != ids.size()) {
      return Optional.empty();
    }
    var keyed = new LinkedHashMap<String, Setting>();
    for (int j = 0; j < ids.size(); j++) {
      keyed.put(ids.get(j), items.all().get(j));
    }
    return Optional.of(new Setting.Entries(keyed));
  }

  /** Profiles: a list of rows, each with one number per criterion. */
  private Optional<Setting> rowsByCriterion(Setting setting) {
    if (!(setting instanceof Setting.Items items)) {
      return Optional.empty();
    }
    var rows = items.all().stream().flatMap(row -> byCriterion(row).stream()).toList();
    return rows.size() == items.all().size()
        ? Optional.of(new Setting.Items(rows))
        : Optional.empty();
  }

  /** A table turned round: one list for each criterion. */
  private Optional<Setting> columns(Setting setting) {
    int width = each.criterionIds().size();
    boolean table =
        setting instanceof Setting.Items items
            && items.all().stream()
                .allMatch(row -> row instanceof Setting.Items cells && cells.all().size() == width);
    return table
        ? Optional.of(new Setting.Items(turned((Setting.Items) setting, width)))
        : Optional.empty();
  }

  private static List<Setting> turned(Setting.Items rows, int width) {
    return IntStream.range(0, width).mapToObj(j -> column(rows, j)).toList();
  }

  private static Setting column(Setting.Items rows, int j) {
    return new Setting.Items(
        rows.all().stream().map(row -> ((Setting.Items) row).all().get(j)).toList());
  }

  /** Words and keys as settings write them. */
  private static Setting worded(Setting setting) {
    if (setting instanceof Setting.Word word) {
      return Setting.of(Variants.word(word.text()));
    }
    if (setting instanceof Setting.Items items) {
      return new Setting.Items(items.all().stream().map(CaseSettings::worded).toList());
    }
    if (setting instanceof Setting.Entries entries) {
      var worded = new LinkedHashMap<String, Setting>();
      entries.all().forEach((key, value) -> worded.put(Variants.key(key), worded(value)));
      return new Setting.Entries(worded);
    }
    return setting;
  }
}
