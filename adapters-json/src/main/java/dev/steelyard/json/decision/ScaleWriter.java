package dev.steelyard.json.decision;

import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.TargetScale;
import dev.steelyard.core.decision.UnanchoredScale;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Optional;

/** Writes the scale of a criterion among the keys of that criterion. */
final class ScaleWriter {
  private final ScaleNames names;

  ScaleWriter(ScaleNames names) {
    this.names = names;
  }

  void write(Scale scale, Composer criterion) {
    Optional<String> name = names.name(scale);
    if (name.isPresent()) {
      name.filter(each -> !names.standard().equals(name))
          .ifPresent(each -> criterion.put("scale", each));
    } else {
      writeOut(scale, criterion);
    }
  }

  private static void writeOut(Scale scale, Composer criterion) {
    if (scale instanceof LabelScale labels) {
      criterion.put("scale", labels(labels));
    } else if (scale instanceof NumericScale numeric) {
      criterion
          .put("unit", numeric.unit())
          .put("worst", Composer.number(numeric.worst()))
          .put("best", Composer.number(numeric.best()));
      curve(numeric.curve(), criterion);
    } else if (scale instanceof UnanchoredScale directed) {
      criterion
          .put("unit", directed.unit())
          .put("direction", Directions.word(directed.direction()));
    } else if (scale instanceof TargetScale target) {
      criterion
          .put("unit", target.unit())
          .put("goal", Composer.number(target.goal()))
          .put("within", Composer.number(target.within()));
    }
  }

  private static void curve(List<CurvePoint> curve, Composer criterion) {
    if (!curve.isEmpty()) {
      criterion.put("curve", Composer.items(curve.stream().map(ScaleWriter::point).toList()));
    }
  }

  private static Node point(CurvePoint point) {
    return Composer.items(List.of(Composer.number(point.at()), Composer.number(point.points())));
  }

  static Node labels(LabelScale scale) {
    var composer = new Composer();
    scale.levels().forEach(level -> composer.put(level.label(), level(level)));
    return composer.build();
  }

  private static Node level(Level level) {
    Node points = Composer.number(level.points());
    return level
        .meaning()
        .<Node>map(meaning -> new Composer().put("points", points).put("meaning", meaning).build())
        .orElse(points);
  }
}
