package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Scope;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One or two ids, and a category or several. */
record MacbethForm() implements Form<MacbethAnswer> {

  private static final Form<String> ID = Forms.criterion();
  private static final Form<MacbethCategory> CATEGORY = Forms.word(MacbethCategory.class);
  private static final int ALONE = 2;
  private static final int PAIR = 3;

  @Override
  public String text() {
    return "one or two ids and a category or a list of them, such as [a, b, strong]";
  }

  @Override
  public Optional<MacbethAnswer> read(Setting setting, Scope scope) {
    if (setting instanceof Setting.Items items) {
      int size = items.all().size();
      if (size == ALONE || size == PAIR) {
        return answer(items.all(), size - 1, scope);
      }
    }
    scope.wrong(text(), "something else");
    return Optional.empty();
  }

  private static Optional<MacbethAnswer> answer(List<Setting> parts, int last, Scope scope) {
    Optional<String> more = ID.read(parts.get(0), scope.in("0"));
    Optional<String> less = last == 1 ? more : ID.read(parts.get(1), scope.in("1"));
    List<MacbethCategory> categories = categories(parts.get(last), scope.in(String.valueOf(last)));
    if (more.isEmpty() || less.isEmpty() || categories.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MacbethAnswer(
            more.get(),
            last == 1 ? Optional.empty() : less,
            Collections.min(categories),
            Collections.max(categories)));
  }

  private static List<MacbethCategory> categories(Setting setting, Scope scope) {
    if (setting instanceof Setting.Items items && !items.all().isEmpty()) {
      return Forms.list(CATEGORY).read(setting, scope).orElse(List.of());
    }
    return CATEGORY.read(setting, scope).map(List::of).orElse(List.of());
  }
}
