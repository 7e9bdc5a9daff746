package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private static final Pattern NUMERAL = Pattern.compile("\\d+");

  private static final Pattern END_OF_PART = Pattern.compile("(?<=[.:;])\\s+");

  /** Words that only English sentences have. */
  private static final Pattern ENGLISH_WORDS =
      Pattern.compile(
          "\\b(the|and|or|of|on|is|are|to|if|by|it|its|that|with|without|would|could|first|at|no"
              + "|not|one|than|points?|weights?|criteria|criterion|answers?|each|every|from|pays|left)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOO_MUCH =
      Pattern.compile(
          "\\b(beste[nrs]?|optimal\\w*|sicher\\w*|gewinn\\w*|sieg\\w*|beweis\\w*|objektiv\\w*"
              + "|wissenschaftlich\\w*|garantier\\w*|empfehl\\w*|empfohlen\\w*|perfekt\\w*)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static List<String> keys() {
    return Stream.concat(
            Stream.of(SentenceKey.values()).map(SentenceKey::id),
            Stream.of(TermKey.values()).map(key -> "term." + key.id()))
        .toList();
  }

  private static Properties file(Language language) {
    String suffix = language == Language.ENGLISH ? "" : "_" + language.tag();
    var name = "sentences" + suffix + ".properties";
    var entries = new Properties();
    try (Reader in =
        new InputStreamReader(Language.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      entries.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
    return entries;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @ParameterizedTest
  @EnumSource
  void every_file_has_every_key_once_and_no_other(Language language) {
    assertThat(file(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
    assertThat(file(language).values()).noneMatch(each -> each.toString().isBlank());
  }

  @ParameterizedTest
  @EnumSource
  void the_words_of_a_language_are_those_of_its_own_file(Language language) {
    var file = file(language);

    assertThat(keys()).allMatch(key -> language.words(key).equals(file.getProperty(key)));
  }

  @ParameterizedTest
  @EnumSource
  void every_language_fills_the_same_placeholders_and_names_the_same_numbers(Language language) {
    for (String key : keys()) {
      String english = Language.ENGLISH.words(key);
      String words = language.words(key);
      assertThat(found(PLACEHOLDER, words)).as(key).isEqualTo(found(PLACEHOLDER, english));
      String bare = PLACEHOLDER.matcher(words).replaceAll("");
      assertThat(found(NUMERAL, bare))
          .as(key)
          .isEqualTo(found(NUMERAL, PLACEHOLDER.matcher(english).replaceAll("")));
    }
  }

  @Test
  void no_german_words_are_english() {
    for (String key : keys()) {
      String bare = PLACEHOLDER.matcher(Language.GERMAN.words(key)).replaceAll("");
      assertThat(found(ENGLISH_WORDS, bare)).as(key + ": " + bare).isEmpty();
    }
  }

  @Test
  void the_search_for_english_words_finds_them_in_english_sentences() {
    assertThat(SentenceKey.values())
        .filteredOn(key -> key != SentenceKey.LEVEL_MEANS)
        .filteredOn(
            key ->
                found(ENGLISH_WORDS, PLACEHOLDER.matcher(key.template()).replaceAll("")).isEmpty())
        .containsExactly(SentenceKey.DECIDED_BECAUSE);
  }

  @Test
  void no_german_sentence_claims_too_much() {
    for (SentenceKey key : SentenceKey.values()) {
      String template = key.template(Language.GERMAN);
      assertThat(found(TOO_MUCH, template)).as(template).isEmpty();
      assertThat(template).doesNotContain("!", "  ");
    }
  }

  @Test
  void no_part_of_a_german_sentence_is_longer_than_twenty_words() {
    for (SentenceKey key : SentenceKey.values()) {
      assertThat(END_OF_PART.split(key.template(Language.GERMAN)))
          .as(key.id())
          .allMatch(part -> part.split("\\s+").length <= 20);
    }
  }

  @Test
  void german_sentences_begin_with_a_capital_and_end_with_a_stop_or_in_somebody_else_s_words() {
    assertThat(Stream.of(SentenceKey.values()).map(key -> key.template(Language.GERMAN)))
        .allMatch(template -> template.matches("(?s)(\"?\\{|\"?[A-ZÄÖÜ]).*"))
        .allMatch(
            template -> template.matches("(?s).*(\\.|\\{ask}\"|\\{text}|\\{reason}|\\{because})"));
  }

  @Test
  void the_locale_of_the_machine_changes_no_word() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRANCE);
      assertThat(SentenceKey.TOO_EARLY.template(Language.ENGLISH)).isEqualTo("Too early to call.");
      assertThat(SentenceKey.TOO_EARLY.template(Language.GERMAN))
          .isEqualTo("Zu früh für eine Aussage.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_language_is_found_by_its_tag() {
    assertThat(Language.tagged("de")).contains(Language.GERMAN);
    assertThat(Language.tagged("fr")).isEmpty();
    assertThat(Language.tags()).containsExactly("en", "de");
    assertThat(Stream.of(Language.values()).map(Language::locale).collect(Collectors.toSet()))
        .hasSize(Language.values().length);
  }

  @Test
  void a_german_sentence_is_filled_with_german_arguments() {
    var sentence =
        Sentence.of(SentenceKey.LEADS)
            .with("a", "Node.js")
            .with("b", "Python")
            .with("d", new Argument.Points(13.24))
            .with("s", new Argument.OutOf100(0.985));

    assertThat(sentence.text(Language.GERMAN))
        .isEqualTo(
            "Node.js liegt vor Python (Vorsprung: 13,2 Punkte) und steht in 98 von 100 Variationen"
                + " auf Platz eins.");
  }

  @ParameterizedTest
  @CsvSource({
    "0, keine Punkte",
    "0.4, weniger als ein Punkt",
    "1.04, 1 Punkt",
    "13.24, '13,2 Punkte'"
  })
  void german_points_have_a_decimal_comma(double points, String text) {
    assertThat(new Argument.Points(points).text(Language.GERMAN)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0_%",
    "0.00001, 'weniger als 0,1_%'",
    "0.3333, '33,3_%'",
    "0.9996, 'mehr als 99,9_%'",
    "1, 100_%"
  })
  void german_shares_have_a_space_before_the_sign(double share, String text) {
    assertThat(new Argument.Share(share).text(Language.GERMAN))
        .isEqualTo(text.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({
    "0, keiner Variation",
    "0.00005, weniger als 1 von 100 Variationen",
    "0.5799, 57 von 100 Variationen",
    "0.99995, mehr als 99 von 100 Variationen",
    "1, jeder Variation"
  })
  void german_shares_of_variations_are_cut_too(double share, String text) {
    assertThat(new Argument.OutOf100(share).text(Language.GERMAN)).isEqualTo(text);
  }

  @Test
  void german_lists_amounts_steps_and_counts_are_german() {
    var names = List.of("A", "B", "C");
    assertThat(german(new Argument.Names(names))).isEqualTo("A, B und C");
    assertThat(german(new Argument.AnyOf(names))).isEqualTo("A, B oder C");
    assertThat(german(new Argument.Steps(1))).isEqualTo("eine Stufe");
    assertThat(german(new Argument.Steps(0.5))).isEqualTo("0,5 Stufen");
    assertThat(german(new Argument.Count(3))).isEqualTo("drei");
    assertThat(german(new Argument.Digits(20_000))).isEqualTo("20.000");
    assertThat(german(new Argument.Amount(0.1234, "of the score", 4)))
        .isEqualTo("0,1234 des Gesamtwerts");
    assertThat(german(new Argument.Amount(0.00001, "of the score", 3)))
        .isEqualTo("weniger als 0,001 des Gesamtwerts");
  }

  @Test
  void a_unit_that_is_not_ours_is_left_as_it_is() {
    assertThat(german(new Argument.Amount(2, "jars", 1))).isEqualTo("2 jars");
  }

  @Test
  void performances_keep_labels_and_units_and_write_numbers_the_german_way() {
    assertThat(german(new Argument.OnScale(Performance.of(1.5), "EUR"))).isEqualTo("1,5 EUR");
    assertThat(german(new Argument.OnScale(Performance.of(99.5), "%"))).isEqualTo("99,5\u00a0%");
    assertThat(german(new Argument.OnScale(Performance.UNKNOWN, "EUR"))).isEqualTo("unbekannt");
    assertThat(german(new Argument.OnScale(Performance.between("gut", "1.5"), "")))
        .isEqualTo("gut bis 1.5");
    var around = new Performance.Between(Mark.of(0.5), Optional.of(Mark.of(1)), Mark.of(1.5));
    assertThat(german(new Argument.OnScale(around, "h"))).isEqualTo("1 (0,5 bis 1,5) h");
  }

  @Test
  void performances_in_english_are_written_as_the_decision_writes_them() {
    var around = new Performance.Between(Mark.of(0.5), Optional.of(Mark.of(1)), Mark.of(1.5));
    for (var performance :
        List.of(around, Performance.UNKNOWN, Performance.of("ok"), Performance.between(1, 2.5))) {
      assertThat(new Argument.OnScale(performance, "").text()).isEqualTo(performance.text());
    }
  }

  @Test
  void every_unit_of_a_method_has_its_own_words() {
    var units = Stream.of(TermKey.values()).filter(key -> key.name().startsWith("UNIT_")).toList();
    var english = units.stream().map(key -> key.words(Language.ENGLISH)).toList();

    assertThat(new TreeSet<>(english)).hasSize(units.size());
    assertThat(english.stream().map(unit -> TermKey.unit(unit).orElseThrow()).toList())
        .isEqualTo(units);
  }

  private static String german(Argument argument) {
    return argument.text(Language.GERMAN);
  }
}
