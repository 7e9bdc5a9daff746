package dev.steelyard.http.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {

  @Test
  void text_is_escaped() {
    assertThat(Element.of("p", "<script>alert('x') & \"y\"</script>").markup())
        .isEqualTo("<p>&lt;script&gt;alert(&#39;x&#39;) &amp; &quot;y&quot;&lt;/script&gt;</p>");
  }

  @Test
  void attribute_values_are_escaped() {
    assertThat(Element.of("p").with("title", "\"><img src=x onerror=y>").markup())
        .isEqualTo("<p title=\"&quot;&gt;&lt;img src=x onerror=y&gt;\"></p>");
  }

  @Test
  void characters_that_html_cannot_write_are_replaced() {
    assertThat(Element.of("p", "a\u0000b\u001bc\ud800d\u0085e").markup())
        .isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe</p>");
  }

  @Test
  void characters_outside_the_basic_plane_stay() {
    assertThat(Element.of("p", "⚖ 𝛼 \uD83D\uDE00").markup()).isEqualTo("<p>⚖ 𝛼 😀</p>");
  }

  @Test
  void void_elements_have_no_end_tag() {
    assertThat(Element.of("input").with("type", "radio").with("required").markup())
        .isEqualTo("<input type=\"radio\" required>");
  }

  @Test
  void elements_nest_in_the_order_added() {
    Element list = Element.of("ul").add(Element.of("li", "one"), Element.of("li", "two"));

    assertThat(list.in("short").markup())
        .isEqualTo("<ul class=\"short\"><li>one</li><li>two</li></ul>");
  }

  @Test
  void an_element_stays_as_it_is_when_another_is_made_from_it() {
    Element empty = Element.of("p");

    assertThat(empty.add(Html.text("more")).markup()).isEqualTo("<p>more</p>");
    assertThat(empty.markup()).isEqualTo("<p></p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"style", "STYLE", "onclick", "onLoad", "a b", "a>b", ""})
  void an_attribute_that_could_carry_style_or_script_is_refused(String attribute) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Element.of("p").with(attribute, "x"))
        .withMessage("not an attribute of a page: " + attribute);
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "Style", "p>", "", "1"})
  void an_element_of_style_or_script_is_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Element.of(name))
        .withMessage("not an element of a page: " + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "//evil.example/",
        "/\\evil.example/",
        "evil"
      })
  void an_address_that_is_not_ours_and_not_on_the_web_is_refused(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Element.of("a").with("href", address))
        .withMessage("not an address of a page: " + address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/interview/backend?a=b", "#content", "https://example.org/x"})
  void own_addresses_and_web_addresses_are_fine(String address) {
    assertThat(Element.of("a").with("href", address).markup())
        .isEqualTo("<a href=\"" + address + "\"></a>");
  }
}
