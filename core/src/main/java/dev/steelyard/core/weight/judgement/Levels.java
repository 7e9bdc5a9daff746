package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Criteria in order of importance, where several may share a place. */
final class Levels {

  private Levels() {}

  static List<List<String>> copy(List<List<String>> levels) {
    return levels.stream().map(List::copyOf).toList();
  }

  static List<String> named(List<List<String>> levels) {
    return levels.stream().flatMap(List::stream).toList();
  }

  /** A single id as it is, several as a list. */
  static Setting setting(List<String> level) {
    List<Setting> words = new ArrayList<>();
    level.forEach(id -> words.add(Setting.of(id)));
    return words.size() == 1 ? words.get(0) : new Setting.Items(words);
  }

  /** The number of each place for everyone who has it. */
  static Map<String, Double> spread(List<List<String>> levels, double[] numbers) {
    var spread = new LinkedHashMap<String, Double>();
    for (int k = 0; k < numbers.length; k++) {
      for (String id : levels.get(k)) {
        spread.put(id, numbers[k]);
      }
    }
    return spread;
  }
}
