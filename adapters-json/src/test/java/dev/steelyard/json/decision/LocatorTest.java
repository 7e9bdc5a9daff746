package dev.steelyard.json.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.json.YamlFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {
  private static final String TEXT =
      """
      format: decision/1
      title: Lunch
      alternatives: {soup: Soup, salad: {name: Salad}}
      criteria: {all: {children: {taste: {scale: {bad: 0, fine: 100}}}}}
      performances: {taste: {soup: fine, salad: {is: fine, why: Green.}}}
      constraints: [{criterion: taste, atLeast: bad}]
      weights: {by: needs, start: {all: 3}}
      needs: {hungry: {ask: Hungry?, options: {a: {}, b: {rate: {taste: {soup: bad}}}}}}
      """;

  /** What stands at the place that is found for a path. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title                               | Lunch
          alternatives/soup                   | Soup
          alternatives/soup/note              | Soup
          alternatives/salad/name             | Salad
          criteria/taste/scale/bad            | 0
          criteria/taste/worst                | {scale: {bad: 0, fine: 100}}
          performances/taste/salad/why        | Green.
          performances/taste/salad/source     | {is: fine, why: Green.}
          performances/taste/pizza            | {soup: fine, salad: {is: fine, why: Green.}}
          constraints/0/bound                 | bad
          constraints/0/because               | {criterion: taste, atLeast: bad}
          weights/start/all                   | 3
          questions/hungry/ask                | Hungry?
          questions/hungry/options/b/rate/taste/soup | bad
          method/name                         | format: decision/1
          """)
  void a_part_is_found_or_the_nearest_one_around_it(String path, String found) {
    var document = new YamlFormat().read(TEXT);

    Place place = document.place(Subject.at(path.split("/"))).orElseThrow();

    String line = TEXT.split("\n")[place.line() - 1];
    assertThat(line.substring(place.column() - 1, place.endColumn() - 1)).isEqualTo(found);
  }
}
