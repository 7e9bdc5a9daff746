package dev.steelyard.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.explanation.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static Properties file(Language language) {
    String suffix = language == Language.ENGLISH ? "" : "_" + language.tag();
    String name = "screen" + suffix + ".properties";
    var entries = new Properties();
    try (Reader in =
        new InputStreamReader(Phrase.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      entries.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
    return entries;
  }

  private static List<String> places(String words) {
    return PLACE.matcher(words).results().map(MatchResult::group).sorted().toList();
  }

  @ParameterizedTest
  @EnumSource
  void every_file_has_every_phrase_and_no_other(Language language) {
    assertThat(file(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(Stream.of(Phrase.values()).map(Phrase::id).toList());
  }

  @ParameterizedTest
  @EnumSource
  void every_phrase_has_the_same_places_in_every_language(Phrase phrase) {
    String english = file(Language.ENGLISH).getProperty(phrase.id());
    String german = file(Language.GERMAN).getProperty(phrase.id());

    assertThat(places(german)).isEqualTo(places(english));
    assertThat(german).isNotBlank();
  }

  @Test
  void places_are_filled_and_fillings_are_never_read_as_places() {
    assertThat(Phrase.RATHER.in(Language.ENGLISH, "{1}", "$1")).isEqualTo("Why {1} rather than $1");
    assertThat(Phrase.RATHER.in(Language.GERMAN, "A", "B")).isEqualTo("Warum A statt B");
  }
}
