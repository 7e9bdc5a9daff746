package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.error.Place;
import dev.steelyard.core.port.DocumentFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonFormatTest extends DocumentFormatContract {
  private static final String LUNCH =
      """
      {
        "format": "decision/1",
        "title": "Lunch",
        "alternatives": { "soup": "Soup", "salad": "Salad" },
        "criteria": {
          "taste": { "scale": "rating5" },
          "price": { "unit": "EUR", "worst": 10, "best": 2 }
        },
        "performances": {
          "taste": { "soup": "good", "salad": "fair" },
          "price": { "soup": 4, "salad": 6 }
        },
        "weights": { "by": "equal" }
      }
      """;

  @Override
  DocumentFormat format() {
    return new JsonFormat();
  }

  @Override
  String lunch() {
    return LUNCH;
  }

  @Override
  String lunchWithKey(String key) {
    return LUNCH.replace("\"title\"", "\"" + key + "\"");
  }

  @Override
  String lunchWithoutTitle() {
    return LUNCH.replace("  \"title\": \"Lunch\",\n", "");
  }

  @Override
  String lunchWithNumberForTitle() {
    return LUNCH.replace("\"Lunch\"", "42");
  }

  @Override
  Place placeOfNumber() {
    return new Place("/title", 3, 12, 14);
  }

  @Override
  Map.Entry<String, Place> broken() {
    return Map.entry("{ \"title\" 3 }", new Place("", 1, 11, 12));
  }

  @Override
  String lunchWithExtension() {
    return LUNCH.replace("\"title\"", "\"x-mood\": \"good\", \"title\"");
  }

  @Override
  String answers() {
    return "{ \"answers\": { \"team\": \"both\", \"data\": \"not sure\" } }";
  }

  @Test
  void writes_the_layout_that_people_write() {
    assertThat(format().write(format().read(LUNCH).decision())).isEqualTo(LUNCH);
  }

  @Test
  void says_the_same_as_yaml() {
    assertThat(format().read(LUNCH).decision())
        .isEqualTo(new YamlFormat().read(Lunch.plain()).decision());
  }
}
