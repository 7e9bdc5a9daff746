package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Scope;
import java.util.List;
import java.util.Optional;

/** Two ids and a ratio. */
record PairForm(Form<String> id) implements Form<PairAnswer> {

  private static final int PARTS = 3;

  @Override
  public String text() {
    return "two ids and how many times the first counts as much as the second, such as [a, b, 3]";
  }

  @Override
  public Optional<PairAnswer> read(Setting setting, Scope scope) {
    if (setting instanceof Setting.Items items && items.all().size() == PARTS) {
      return answer(items.all(), scope);
    }
    scope.wrong(text(), "something else");
    return Optional.empty();
  }

  private Optional<PairAnswer> answer(List<Setting> parts, Scope scope) {
    Optional<String> one = id.read(parts.get(0), scope.in("0"));
    Optional<String> other = id.read(parts.get(1), scope.in("1"));
    Optional<Double> ratio = new RatioForm().read(parts.get(2), scope.in("2"));
    return one.isPresent() && other.isPresent() && ratio.isPresent()
        ? Optional.of(new PairAnswer(one.get(), other.get(), ratio.get()))
        : Optional.empty();
  }
}
