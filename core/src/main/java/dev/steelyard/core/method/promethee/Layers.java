package dev.steelyard.core.method.promethee;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;

/** Layers of a partial order, from the top. */
final class Layers {

  private Layers() {}

  /** The members of each layer. */
  static Step step(Column layers) {
    var sets = new ArrayList<List<String>>();
    for (int i = 0; i < layers.size(); i++) {
      int layer = (int) layers.value(i);
      while (sets.size() < layer) {
        sets.add(new ArrayList<>());
      }
      sets.get(layer - 1).add(layers.ids().get(i));
    }
    return new Step.Sets(
        "layers",
        "Layers: nobody is better than the first, and every other has a better one in the layer"
            + " before; members of two layers may still be incomparable.",
        sets);
  }
}
