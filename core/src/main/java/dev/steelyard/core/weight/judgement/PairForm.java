package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two ids and a ratio, or a triangle of ratios. */
record PairForm(Form<String> id) implements Form<PairAnswer> {

  private static final int PARTS = 3;

  @Override
  public String text() {
    return "two ids and how many times the first counts as much as the second, such as [a, b, 3]"
        + " or [a, b, [2, 3, 4]]";
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
    List<Double> ratios = ratios(parts.get(2), scope.in("2"));
    return one.isPresent() && other.isPresent() && !ratios.isEmpty()
        ? Optional.of(
            new PairAnswer(one.get(), other.get(), ratios.get(1), ratios.get(0), ratios.get(2)))
        : Optional.empty();
  }

  /** Low, most likely and high; empty if anything was wrong. */
  private static List<Double> ratios(Setting setting, Scope scope) {
    if (setting instanceof Setting.Items items) {
      return triangle(items.all(), scope);
    }
    Optional<Double> ratio = new RatioForm().read(setting, scope);
    return ratio.map(exact -> List.of(exact, exact, exact)).orElse(List.of());
  }

  private static List<Double> triangle(List<Setting> corners, Scope scope) {
    var ratios = new ArrayList<Double>();
    for (int k = 0; k < corners.size(); k++) {
      new RatioForm().read(corners.get(k), scope.in(String.valueOf(k))).ifPresent(ratios::add);
    }
    if (ratios.size() < corners.size()) {
      return List.of();
    }
    boolean rising = ratios.equals(ratios.stream().sorted().toList());
    if (ratios.size() != PARTS || !rising) {
      scope.wrong("three ratios, none below the one before it", rising ? "not three" : "falling");
      return List.of();
    }
    return ratios;
  }
}
