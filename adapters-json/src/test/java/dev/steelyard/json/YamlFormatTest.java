package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.port.DocumentFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlFormatTest extends DocumentFormatContract {

  @Override
  DocumentFormat format() {
    return new YamlFormat();
  }

  @Override
  String lunch() {
    return Lunch.plain();
  }

  @Override
  String lunchWithKey(String key) {
    return Lunch.with(2, key + ": Lunch");
  }

  @Override
  String lunchWithoutTitle() {
    return Lunch.with(2, "# Lunch");
  }

  @Override
  String lunchWithNumberForTitle() {
    return Lunch.with(2, "title: 42");
  }

  @Override
  Place placeOfNumber() {
    return new Place("/title", 2, 8, 10);
  }

  @Override
  Map.Entry<String, Place> broken() {
    return Map.entry("title: a: b\n", new Place("", 1, 9, 10));
  }

  @Override
  String lunchWithExtension() {
    return Lunch.with(9, "x-mood: good");
  }

  @Override
  String answers() {
    return "team: both\ndata: not sure\n";
  }

  @Test
  void reads_answers_from_a_whole_document() {
    assertThat(format().readAnswers("title: mine\nanswers: {team: both}\n"))
        .isEqualTo(Answers.NONE.with("team", "both"));
  }

  @Test
  void writes_short_rows_on_one_line() {
    assertThat(format().write(format().read(Lunch.plain()).decision()))
        .isEqualTo(
            """
            format: decision/1
            title: Lunch
            alternatives: {soup: Soup, salad: Salad}
            criteria:
              taste: {scale: rating5}
              price: {unit: EUR, worst: 10, best: 2}
            performances:
              taste: {soup: good, salad: fair}
              price: {soup: 4, salad: 6}
            weights: {by: equal}
            """);
  }
}
