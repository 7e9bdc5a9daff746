package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of cards: ids and lists of ids, with numbers of white cards between them where those are
 * allowed.
 */
record CardsForm(boolean withWhites) implements Form<Cards> {

  private static final int MOST_WHITES = 1000;

  @Override
  public String text() {
    String text = "a list of ids, the most important first, with lists for those that are equal";
    return withWhites ? text + " and numbers of white cards in between" : text;
  }

  @Override
  public Optional<Cards> read(Setting setting, Scope scope) {
    if (setting instanceof Setting.Items items && wellPlaced(items.all())) {
      return cards(items.all(), scope);
    }
    scope.wrong(text(), setting instanceof Setting.Items ? "another list" : "something else");
    return Optional.empty();
  }

  /** White cards lie between two others. */
  private boolean wellPlaced(List<Setting> all) {
    boolean open = true;
    for (Setting each : all) {
      boolean white = isWhite(each);
      if (white && (open || !withWhites)) {
        return false;
      }
      open = white;
    }
    return !open;
  }

  private static boolean isWhite(Setting setting) {
    return setting instanceof Setting.Number;
  }

  private static Optional<Cards> cards(List<Setting> all, Scope scope) {
    var levels = new ArrayList<List<String>>();
    var whites = new ArrayList<Integer>();
    int wrong = 0;
    for (int k = 0; k < all.size(); k++) {
      Scope here = scope.in(String.valueOf(k));
      boolean read =
          isWhite(all.get(k))
              ? white(all.get(k), here, whites)
              : level(all.get(k), here, levels, whites);
      wrong += read ? 0 : 1;
    }
    return wrong == 0 ? Optional.of(new Cards(levels, whites)) : Optional.empty();
  }

  private static boolean white(Setting setting, Scope scope, List<Integer> whites) {
    Optional<Integer> count = Forms.whole(0, MOST_WHITES).read(setting, scope);
    count.ifPresent(whites::add);
    return count.isPresent();
  }

  /** Where no number stands before a level, there are no white cards before it. */
  private static boolean level(
      Setting setting, Scope scope, List<List<String>> levels, List<Integer> whites) {
    Optional<List<String>> level =
        setting instanceof Setting.Items
            ? Forms.list(Forms.criterion()).read(setting, scope)
            : Forms.criterion().read(setting, scope).map(List::of);
    if (whites.size() < levels.size()) {
      whites.add(0);
    }
    level.ifPresent(levels::add);
    return level.isPresent();
  }
}
