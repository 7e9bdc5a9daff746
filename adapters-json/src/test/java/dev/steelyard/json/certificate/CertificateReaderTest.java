package dev.steelyard.json.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.certificate.Finding;
import dev.steelyard.core.certificate.check.CertificateChecker;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Violation;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateReaderTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private static final String SOUND =
      """
      {
        "format": "certificate/1",
        "method": "weighted-sum",
        "weightedSum": true,
        "alternatives": ["soup", "salad"],
        "criteria": ["taste", "price"],
        "cells": [
          [{"low": "60.0", "is": "60.0", "high": "60.0", "drawn": "upward"},
           {"low": "40", "is": "50", "high": "60", "drawn": "downward"}],
          [{"low": "20", "is": "20", "high": "20", "drawn": "upward"},
           {"low": "4E+1", "is": "4E+1", "high": "4E+1", "drawn": "upward"}]
        ],
        "weights": [{"low": "0", "stated": "3", "high": "0"}, {"low": "0", "stated": "1", "high": "0"}],
        "ranking": ["taste", "price"],
        "premises": [{"coefficients": ["1", "-1"], "given": true}],
        "leader": "soup",
        "rivals": [{"rival": "salad", "finding": {"kind": "dominance", "leads": ["40", "0"]}}],
        "overall": {"kind": "each-rival", "weakest": "dominance"}
      }
      """;

  private final CertificateReader reader = new CertificateReader();

  private List<Violation> refusal(String text) {
    return Assertions.assertTimeoutPreemptively(
        SOON,
        () -> catchThrowableOfType(DecisionException.class, () -> reader.read(text)).violations());
  }

  @Test
  void a_certificate_written_by_hand_is_read_and_can_be_checked() {
    var certificate = reader.read(SOUND);

    assertThat(certificate.rivals().get(0).finding())
        .isEqualTo(new Finding.Dominance(List.of(new BigDecimal("40"), new BigDecimal("0"))));
    assertThat(CertificateChecker.check(certificate).accepted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "4E+1", "is"         | 4, "is"             | wrong-type      | 11:14 | "low" must be a decimal number such as "12.5" in quotes, but is a number.
          "4E+1", "is"         | "4e", "is"          | not-a-number    | 11:14 | "low" must be a decimal number such as 12.5, but is "4e".
          "4E+1", "is"         | "+4", "is"          | not-a-number    | 11:14 | "low" must be a decimal number such as 12.5, but is "+4".
          "4E+1", "is"         | "4E+401", "is"      | limit-exceeded  | 11:14 | "low" has the exponent 401, but at most 400 either way is allowed.
          "4E+1", "is"         | "NaN", "is"         | not-a-number    | 11:14 | "low" must be a decimal number such as 12.5, but is "NaN".
          "drawn": "downward"  | "drawn": "downwards" | wrong-type     | 9:55  | "drawn" must be one of upward, downward, bent, but is "downwards".
          "drawn": "downward"  | "drawn": 1          | wrong-type      | 9:55  | "drawn" must be a text, but is a number.
          "weightedSum": true  | "weightedSum": "yes" | wrong-type     | 4:18  | "weightedSum" must be true or false, but is a text.
          "method": "weighted-sum", | "metod": "x",   | missing-key     | 1:1   | A certificate needs "method".
          "ranking": ["taste", "price"], | ``         | missing-key     | 1:1   | A certificate needs "ranking".
          "ranking": ["taste", "price"] | "ranking": "taste" | wrong-type | 14:14 | "ranking" must be an array, but is a text.
          "ranking": ["taste", "price"] | "ranking": ["taste", 2] | wrong-type | 14:24 | Item 2 of "ranking" must be a text, but is a number.
          "kind": "dominance"  | "kind": "dominanc"  | wrong-type      | 17:53 | "kind" must be one of none, each-rival, dominance, running-lead, implied, sure-bounds, exact-probability, sampled-bound, regret, stated-weights, but is "dominanc".
          "kind": "dominance"  | "kind": "regret"    | missing-key     | 17:44 | A finding of kind "regret" needs "region".
          "kind": "dominance"  | "size": "dominance" | missing-key     | 17:44 | A finding needs "kind".
          ["40", "0"]          | ["40", "0", null]   | wrong-type      | 17:87 | Item 3 of "leads" must be a decimal number such as "12.5" in quotes, but is null.
          "leader": "soup",    | "leader": "soup", "leader": "salad", | duplicate-key | 16:21 | The key "leader" is given twice; it stands on line 16 already.
          "given": true        | "given": true, "who": "Ann" | unknown-key | 15:61 | "who" is not a key here. A premise has none of that name.
          "weakest": "dominance" | "weakest": "each-rival" | wrong-type | 18:48 | "weakest" must be one of dominance, running-lead, implied, sure-bounds, exact-probability, sampled-bound, regret, stated-weights, none, but is "each-rival".
          """)
  void what_is_wrong_is_said_with_its_place(
      String from, String to, String code, String place, String message) {
    assertThat(SOUND).contains(from);
    Violation first = refusal(SOUND.replaceFirst(Pattern.quote(from), to)).get(0);

    assertThat(first.message()).isEqualTo(message);
    assertThat(first.code().id()).isEqualTo(code);
    assertThat(first.place())
        .hasValueSatisfying(at -> assertThat(at.line() + ":" + at.column()).isEqualTo(place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"kind": "sampled-bound", "variations": "10000001", "first": "1", "seed": "1", "spread": "0", "least": "0.6"} | "variations" is 10000001, but at most 10000000 are allowed.
          {"kind": "sampled-bound", "variations": "100", "first": "1", "seed": "9223372036854775808", "spread": "0", "least": "0.6"} | "seed" must fit into 64 bits, but is 9223372036854775808.
          {"kind": "sampled-bound", "variations": "1.5", "first": "1", "seed": "1", "spread": "0", "least": "0.6"} | "variations" must be a whole number such as 12, but is "1.5".
          {"kind": "stated-weights", "gap": "1/0"}   | "gap" must be a fraction such as 2/3 with a denominator above 0, but is "1/0".
          {"kind": "stated-weights", "gap": "1/-2"}  | "gap" must be a fraction such as 2/3 with a denominator above 0, but is "1/-2".
          {"kind": "stated-weights", "gap": "1/2/3"} | "gap" must be a fraction such as 2/3 with a denominator above 0, but is "1/2/3".
          {"kind": "stated-weights", "gap": 0.5}     | "gap" must be a fraction such as "2/3" in quotes, but is a number.
          {"kind": "implied", "multipliers": ["x"], "scale": "1"} | Item 1 of "multipliers" must be a whole number such as 12, but is "x".
          {"kind": "regret", "region": "some", "most": "1/2", "others": []} | "region" must be one of any, ranked, but is "some".
          {"kind": "none"}                           | A finding of kind "none" needs "reason".
          []                                         | A finding must be an object, but is an array.
          """)
  void findings_are_read_strictly(String finding, String message) {
    String text = SOUND.replace("{\"kind\": \"each-rival\", \"weakest\": \"dominance\"}", finding);

    assertThat(refusal(text)).extracting(Violation::message).containsExactly(message);
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    String text = SOUND.replace("\"weightedSum\": true", "\"weightedSum\": 1").replace("soup", "");

    assertThat(refusal(text.replace("\"given\": true", "\"given\": null"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "{\"format\": \"result/1\"}", "{\"format\": 1}"})
  void what_is_no_certificate_is_named_as_such(String text) {
    assertThat(refusal(text))
        .singleElement()
        .satisfies(each -> assertThat(each.code()).isEqualTo(ErrorCode.UNKNOWN_FORMAT))
        .satisfies(each -> assertThat(each.place()).isPresent());
  }

  @Test
  void what_is_no_json_is_refused_with_its_place() {
    assertThat(refusal("{\"format\": \"certificate/1\"").get(0).code())
        .isEqualTo(ErrorCode.UNREADABLE_DOCUMENT);
    assertThat(refusal("format: certificate/1").get(0).place()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1E+999999999", "1E-999999999", "1E+99999999999999999999", "-1.5e-2147483648"})
  void exponents_that_would_take_all_memory_are_refused(String number) {
    assertThat(refusal(SOUND.replace("\"4E+1\"", "\"" + number + "\"")))
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED))
        .allSatisfy(each -> assertThat(each.place()).isPresent());
  }

  @Test
  void numbers_that_are_too_long_are_refused() {
    String digits = "9".repeat(15_000);
    String stated = SOUND.replace("\"60.0\"", "\"" + digits + "\"");
    String leads = SOUND.replace("\"leads\": [\"40\"", "\"leads\": [\"" + digits + "\"");

    assertThat(refusal(stated).get(0).message())
        .isEqualTo("\"low\" has 15000 characters, but at most 60 are allowed.");
    assertThat(refusal(leads).get(0).message())
        .isEqualTo("Item 1 of \"leads\" has 15000 characters, but at most 1000 are allowed.");
  }

  @Test
  void of_very_many_errors_only_some_are_shown() {
    String many = "0, ".repeat(300_000) + "0";
    List<Violation> shown =
        refusal(
            SOUND.replace("\"ranking\": [\"taste\", \"price\"]", "\"ranking\": [" + many + "]"));

    assertThat(shown).hasSize(101);
    assertThat(shown.get(100).message()).isEqualTo("... and 299901 more; only 100 are shown.");
  }

  @Test
  void more_alternatives_than_a_decision_can_have_are_refused() {
    String many = "\"a\", ".repeat(2_000) + "\"a\"";

    assertThat(refusal(SOUND.replace("[\"soup\", \"salad\"]", "[" + many + "]")))
        .extracting(Violation::message)
        .containsExactly(
            "Limit \"alternatives\" is passed: 2001 alternatives, but at most 1000 are allowed.");
  }

  @Test
  void nesting_without_end_is_refused() {
    assertThat(refusal("[".repeat(1_000_000)).get(0).code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
  }
}
