package dev.steelyard.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlSyntaxTest {
  private final YamlTreeReader reader = new YamlTreeReader(Limits.STANDARD);

  /** In the documents, ¶ is a line break and ⇥ a tab. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a: b: c             | 1:5-6 A colon cannot stand here; put the text that holds it in quotes.
          a:¶⇥- b             | 2:1-2 A tab stands here, but YAML is indented with spaces.
          a: [1, 2            | 1:9-10 A comma or ] is missing here.
          a: {b: 1            | 1:9-10 A comma or } is missing here.
          a: "x               | 1:6-7 The document ends too early: a quote is not closed.
          - a¶b: c            | 2:1-2 This does not fit the lines above; check the indentation and the quotes.
          a: 'x' y            | 1:8-9 This does not fit the lines above; check the indentation and the quotes.
          a: @x               | 1:4-5 This character cannot start a value; use quotes.
          a: "\\q"             | 1:6-7 YAML knows no such escape in a quoted text.
          a: 1¶---¶b: 2       | 2:1-4 A second document starts here, but only one is read.
          a: 1¶...¶b: 2       | 3:1-2 Nothing may follow the end of the document.
          ...                 | 1:1-2 A value is missing here.
          a: *nowhere         | 1:4-12 The alias *nowhere refers to nothing above it.
          a: &a [*a]          | 1:8-10 The alias *a refers to nothing above it.
          a: !!int 3          | 1:4-11 The tag tag:yaml.org,2002:int stands here, but tags are not read.
          ? [a]¶: b           | 1:3-4 A key must be a text.
          """)
  void says_in_plain_words_what_is_wrong(String document, String refusal) {
    String text = document.replace('¶', '\n').replace('⇥', '\t');

    assertThat(Refusals.of(reader, text)).isEqualTo(refusal);
  }
}
