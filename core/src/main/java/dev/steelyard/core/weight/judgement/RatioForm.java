package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Scope;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number from 0.000001 to 1000000, or two whole numbers such as {@code "1/3"}. */
record RatioForm() implements Form<Double> {

  private static final Pattern FRACTION = Pattern.compile("([0-9]{1,7})/([0-9]{1,7})");

  @Override
  public String text() {
    return "a number from 0.000001 to 1000000, or a fraction such as \"1/3\"";
  }

  @Override
  public Optional<Double> read(Setting setting, Scope scope) {
    Optional<Double> ratio = ratio(setting).filter(RatioForm::admitted);
    if (ratio.isEmpty()) {
      scope.wrong(text(), found(setting));
    }
    return ratio;
  }

  private static boolean admitted(double ratio) {
    return ratio >= 1 / PairAnswer.MOST && ratio <= PairAnswer.MOST;
  }

  private static Optional<Double> ratio(Setting setting) {
    if (setting instanceof Setting.Number number) {
      return Optional.of(number.value());
    }
    return setting instanceof Setting.Word word ? fraction(word.text()) : Optional.empty();
  }

  private static Optional<Double> fraction(String text) {
    Matcher parts = FRACTION.matcher(text);
    return parts.matches()
        ? Optional.of(Double.parseDouble(parts.group(1)) / Double.parseDouble(parts.group(2)))
        : Optional.empty();
  }

  private static String found(Setting setting) {
    if (setting instanceof Setting.Number number) {
      return Numbers.text(number.value());
    }
    return setting instanceof Setting.Word word ? "\"" + word.text() + "\"" : "something else";
  }
}
