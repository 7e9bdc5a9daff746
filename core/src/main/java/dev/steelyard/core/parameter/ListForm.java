package dev.steelyard.core.parameter;

import dev.steelyard.core.decision.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list whose items all have one form. */
record ListForm<T>(Form<T> item, int least, int most) implements Form<List<T>> {

  @Override
  public String text() {
    String size = least == most ? least + " items" : "items";
    return "a list of " + size + ", each " + item.text();
  }

  @Override
  public Optional<List<T>> read(Setting setting, Scope scope) {
    if (!(setting instanceof Setting.Items items)) {
      scope.wrong(text(), Settings.text(setting));
      return Optional.empty();
    }
    int size = items.all().size();
    if (size < least || size > most) {
      scope.wrong(text(), "a list of " + size);
      return Optional.empty();
    }
    return each(items.all(), scope);
  }

  private Optional<List<T>> each(List<Setting> all, Scope scope) {
    var read = new ArrayList<T>();
    for (int k = 0; k < all.size(); k++) {
      item.read(all.get(k), scope.in(String.valueOf(k))).ifPresent(read::add);
    }
    return read.size() == all.size() ? Optional.of(List.copyOf(read)) : Optional.empty();
  }
}
