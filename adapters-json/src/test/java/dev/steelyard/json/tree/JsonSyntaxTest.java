package dev.steelyard.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSyntaxTest {
  private final JsonTreeReader reader = new JsonTreeReader(Limits.STANDARD);

  /** In the documents, ¶ is a line break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a": }        | 1:7-8 "}" stands here, but JSON needs a value.
          {"a" 1}        | 1:6-7 "1" stands here, but JSON needs a colon after the key.
          {"a":1 "b":2}  | 1:8-9 A quote stands here, but JSON needs a comma or the end of the object.
          [1 2]          | 1:4-5 "2" stands here, but JSON needs a comma or the end of the array.
          {a: 1}         | 1:2-3 "a" stands here, but JSON needs a key in double quotes.
          {'a': 1}       | 1:2-3 "'" stands here, but JSON needs a key in double quotes.
          {"a": 1,}      | 1:9-10 "}" stands here, but JSON needs a key in double quotes.
          [1,]           | 1:4-5 "]" stands here, but JSON needs a value.
          {"a": NaN}     | 1:7-10 "NaN" stands here, but JSON needs a finite number.
          {"a": good}    | 1:7-11 "good" stands here, but JSON needs a value; texts stand in double quotes.
          {"a": 01}      | 1:8-9 "1" stands here, but JSON needs a number without zeros in front.
          {"a": +1}      | 1:8-9 "1" stands here, but JSON needs numbers without a plus sign.
          {"a": 1.}      | 1:8-9 "." stands here, but JSON needs a digit after it.
          {"a": -}       | 1:8-9 "}" stands here, but JSON needs a digit.
          {"a":¶ 12abc}  | 2:4-7 "abc" stands here, but JSON needs a comma or the end of the object.
          {"a": "x¶y"}   | 1:9-10 A line break stands here, but JSON needs \\n, \\t or another escape inside a text.
          {"a": "\\q"}    | 1:9-10 "q" stands here, but JSON needs one of " \\ / b f n r t u after a backslash.
          {"a": "\\u1G"}  | 1:11-12 "G" stands here, but JSON needs a hexadecimal digit.
          // why¶{}      | 1:1-2 "/" stands here, but JSON needs a value; JSON has no comments.
          {}}            | 1:3-4 "}" stands here, but JSON needs the end of the document.
          {} {}          | 1:4-5 Nothing may follow the end of the document.
          {"a": "abc     | 1:11-12 The document ends too early: a text is not closed by a quote.
          {"a": [1,¶ 2   | 2:3-4 The document ends too early: an array is not closed by ].
          {"a"           | 1:5-6 The document ends too early: an object is not closed by }.
          """)
  void says_what_stands_there_and_what_is_needed(String document, String refusal) {
    assertThat(Refusals.of(reader, document.replace('¶', '\n'))).isEqualTo(refusal);
  }
}
