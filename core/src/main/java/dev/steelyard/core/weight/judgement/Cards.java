package dev.steelyard.core.weight.judgement;

import java.util.List;

/**
 * Cards in a row, the most important first.
 *
 * @param levels the ids on each place
 * @param whites how many white cards lie after each place but the last
 */
record Cards(List<List<String>> levels, List<Integer> whites) {

  Cards {
    levels = Levels.copy(levels);
    whites = List.copyOf(whites);
  }
}
