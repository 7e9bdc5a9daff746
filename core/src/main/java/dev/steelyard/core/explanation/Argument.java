package dev.steelyard.core.explanation;

import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import java.util.List;

/** Something a sentence says about the numbers, kept as data so that it can be checked. */
public sealed interface Argument {

  /**
   * The argument in a language.
   *
   * @param language which one
   * @return part of a sentence
   */
  String text(Language language);

  /**
   * The argument in English words.
   *
   * @return part of a sentence
   */
  default String text() {
    return text(Language.ENGLISH);
  }

  /**
   * A name or a label, the same in every language.
   *
   * @param text as people read it
   */
  record Name(String text) implements Argument {

    @Override
    public String text(Language language) {
      return text;
    }
  }

  /**
   * Words that have a translation.
   *
   * @param key which ones
   */
  record Term(TermKey key) implements Argument {

    @Override
    public String text(Language language) {
      return key.words(language);
    }
  }

  /**
   * A performance in the unit of its scale. Labels and units are in the words of the decision.
   *
   * @param performance how an alternative does, or could do
   * @param unit the unit of the scale; empty if it has none
   */
  record OnScale(Performance performance, String unit) implements Argument {

    @Override
    public String text(Language language) {
      String text = shown(language, performance.marks());
      if (unit.isEmpty() || performance.marks().isEmpty()) {
        return text;
      }
      return unit.equals("%") ? language.percent(text) : text + " " + unit;
    }

    private static String shown(Language language, List<Mark> marks) {
      var texts = marks.stream().map(mark -> shown(language, mark)).toList();
      return switch (texts.size()) {
        case 0 -> TermKey.UNKNOWN.words(language);
        case 1 -> texts.get(0);
        case 2 -> range(Template.of(TermKey.RANGE, language), texts);
        default ->
            range(Template.of(TermKey.RANGE_AROUND, language).with("is", texts.get(1)), texts);
      };
    }

    private static String range(Template template, List<String> texts) {
      return template.with("low", texts.get(0)).with("high", texts.get(texts.size() - 1)).text();
    }

    private static String shown(Language language, Mark mark) {
      return mark instanceof Mark.Number number ? language.number(number.value()) : mark.text();
    }
  }

  /**
   * A gap or a pull.
   *
   * @param points at least 0
   */
  record Points(double points) implements Argument {

    @Override
    public String text(Language language) {
      double tenths = LargestRemainder.round(points);
      if (points < 1) {
        return (points == 0 ? TermKey.POINTS_NONE : TermKey.POINTS_FEW).words(language);
      }
      var key = language.singular(tenths) ? TermKey.POINTS_ONE : TermKey.POINTS_MANY;
      return Template.of(key, language).with("n", language.number(tenths)).text();
    }
  }

  /**
   * A gap or a pull of a method whose scores are no points.
   *
   * @param value at least 0
   * @param unit what it is part of, in English, for instance {@code of the score}; shown as it is
   *     where {@link TermKey} has no translation
   * @param decimals to how many decimals it is shown; negative for tens, hundreds and so on
   */
  record Amount(double value, String unit, int decimals) implements Argument {

    @Override
    public String text(Language language) {
      return Template.of(TermKey.AMOUNT, language)
          .with("n", number(language))
          .with("unit", TermKey.unit(unit).map(key -> key.words(language)).orElse(unit))
          .text();
    }

    private String number(Language language) {
      double shown = LargestRemainder.round(value, decimals);
      String least = language.number(Math.pow(10, -decimals));
      return shown == 0 && value > 0
          ? Template.of(TermKey.LESS_THAN, language).with("n", least).text()
          : language.number(shown);
    }
  }

  /**
   * A gap or a pull in the unit of a measure.
   *
   * @param measure points, or something else
   * @param value at least 0
   * @return points for {@link Measure#POINTS}, else an amount
   */
  static Argument in(Measure measure, double value) {
    return measure.equals(Measure.POINTS)
        ? new Points(value)
        : new Amount(value, measure.unit(), measure.decimals());
  }

  /**
   * A weight as part of all weight, in tenths of a per cent; never "0%" of something or "100%" of
   * less than all.
   *
   * @param share 0 to 1
   */
  record Share(double share) implements Argument {

    @Override
    public String text(Language language) {
      return language.percent(number(language));
    }

    private String number(Language language) {
      double tenths = LargestRemainder.round(share * 100);
      if (tenths == 0 && share > 0) {
        return Template.of(TermKey.LESS_THAN, language).with("n", language.number(0.1)).text();
      }
      return tenths == 100 && share < 1
          ? Template.of(TermKey.MORE_THAN, language).with("n", language.number(99.9)).text()
          : language.number(tenths);
    }
  }

  /**
   * In how many of the variations something holds. It is cut, not rounded, to whole hundredths, so
   * that it never claims a level that was not reached.
   *
   * @param share 0 to 1; 1 only when it holds in every single one
   */
  record OutOf100(double share) implements Argument {

    @Override
    public String text(Language language) {
      long hundredths = (long) Math.floor(share * 100 + 1e-9);
      return Template.of(key(hundredths), language).with("n", language.whole(hundredths)).text();
    }

    private TermKey key(long hundredths) {
      if (share == 1 || share == 0) {
        return share == 1 ? TermKey.VARIATIONS_ALL : TermKey.VARIATIONS_NONE;
      }
      if (share > 0.99) {
        return TermKey.VARIATIONS_MOST;
      }
      return hundredths == 0 ? TermKey.VARIATIONS_FEW : TermKey.VARIATIONS_SOME;
    }
  }

  /**
   * A number of things.
   *
   * @param count at least 0
   */
  record Count(int count) implements Argument {

    private static final List<TermKey> WORDS =
        List.of(
            TermKey.COUNT_NONE,
            TermKey.COUNT_ONE,
            TermKey.COUNT_TWO,
            TermKey.COUNT_THREE,
            TermKey.COUNT_FOUR,
            TermKey.COUNT_FIVE,
            TermKey.COUNT_SIX,
            TermKey.COUNT_SEVEN,
            TermKey.COUNT_EIGHT,
            TermKey.COUNT_NINE);

    @Override
    public String text(Language language) {
      return count < WORDS.size() ? WORDS.get(count).words(language) : language.whole(count);
    }
  }

  /**
   * Several names, joined as a list.
   *
   * @param names as people read them, at least one
   */
  record Names(List<String> names) implements Argument {

    /** Copies the names. */
    public Names {
      names = List.copyOf(names);
    }

    @Override
    public String text(Language language) {
      return language.joined(names, true);
    }
  }

  /**
   * Several names of which any one will do.
   *
   * @param names as people read them, at least one
   */
  record AnyOf(List<String> names) implements Argument {

    /** Copies the names. */
    public AnyOf {
      names = List.copyOf(names);
    }

    @Override
    public String text(Language language) {
      return language.joined(names, false);
    }
  }

  /**
   * A number of steps of a scale.
   *
   * @param steps more than 0, in halves
   */
  record Steps(double steps) implements Argument {

    @Override
    public String text(Language language) {
      var key = language.singular(steps) ? TermKey.STEPS_ONE : TermKey.STEPS_MANY;
      return Template.of(key, language).with("n", language.number(steps)).text();
    }
  }

  /**
   * A whole number written in digits.
   *
   * @param value any
   */
  record Digits(long value) implements Argument {

    @Override
    public String text(Language language) {
      return language.whole(value);
    }
  }
}
