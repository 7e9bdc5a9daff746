package dev.steelyard.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.http.TestServer;
import dev.steelyard.http.html.Html;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultPageTest {

  private static final String HOSTILE = "</title><script>alert(1)</script>\"'&<svg onload=x>";

  private static Outcome outcome(String template, Answers answers) {
    var decision = TestServer.templates().template(template).orElseThrow().decision();
    return outcome(decision.withAnswers(answers));
  }

  private static Outcome outcome(Decision decision) {
    return Steelyard.standard().engine().evaluate(decision, EvaluationOptions.STANDARD);
  }

  private static Outcome outcomeOf(String yaml) {
    return outcome(TestServer.formats().offered(TestServer.YAML).read(yaml).decision());
  }

  private static String markup(Outcome outcome) {
    return new ResultPage(outcome, Steelyard.standard().engine()).markup(List.of());
  }

  private static String shown(Sentence sentence) {
    var markup = new StringBuilder();
    Html.text(sentence.text()).appendTo(markup);
    return markup.toString();
  }

  private static Answers javaScript() {
    return Answers.NONE.with("team", "JavaScript").with("realtime", "important");
  }

  @Test
  void the_verdict_comes_first() {
    String page = markup(outcome("backend", javaScript()));

    assertThat(page)
        .contains(
            "<h1><span class=\"code\">Clear lead</span><span class=\"unseen\">: </span>"
                + "<span>Node.js</span></h1>")
        .contains("<div class=\"verdict\" role=\"status\">");
    assertThat(page.indexOf("<h1>")).isLessThan(page.indexOf("<h2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "backend-framework"})
  void every_sentence_of_the_answer_is_on_the_page(String template) {
    Outcome outcome = outcome(template, Answers.NONE);
    var said = outcome.statements();
    String page = markup(outcome);

    assertThat(
            Stream.of(
                    said.verdict(),
                    said.reasons(),
                    said.changes(),
                    said.settling(),
                    said.evidence(),
                    said.advice(),
                    said.conventions())
                .flatMap(List::stream)
                .map(ResultPageTest::shown))
        .isNotEmpty()
        .allSatisfy(sentence -> assertThat(page).contains(sentence));
  }

  @Test
  void a_verdict_that_declines_names_nobody_in_its_heading() {
    assertThat(markup(outcome("backend", Answers.NONE)))
        .contains("<h1><span class=\"code\">Too early to call</span></h1>");
  }

  @Test
  void the_picture_is_described_and_has_a_table() {
    assertThat(markup(outcome("backend", javaScript())))
        .contains("role=\"img\" aria-labelledby=\"tug-title tug-description\"")
        .contains(
            "<title id=\"tug-title\">What pulls toward Node.js and what toward Python</title>")
        .contains("<summary>The same as a table</summary>")
        .contains("<th scope=\"row\">Real-time features</th>");
  }

  @Test
  void every_alternative_is_compared_with_the_first() {
    Outcome outcome = outcome("backend-framework", Answers.NONE.with("team", "Python"));

    assertThat(outcome.comparisons()).hasSize(4);
    assertThat(markup(outcome).split("rather than")).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void the_table_adds_up_to_the_lead() {
    Outcome outcome = outcome("backend", javaScript());
    var comparison = outcome.comparisons().get(0);

    assertThat(comparison.pulls().stream().mapToDouble(pull -> pull.shown()).sum())
        .isCloseTo(comparison.shownGap(), Offset.offset(1e-9));
    assertThat(markup(outcome))
        .contains(
            "<th scope=\"row\">Together</th><td></td><td>Node.js</td><td class=\"number\">"
                + Parts.tenths(comparison.shownGap()));
  }

  @Test
  void reasons_and_sources_stand_beside_every_rating() {
    assertThat(markup(outcome("backend", javaScript())))
        .contains("All performances, with reasons and sources")
        .contains("very good (good to excellent)")
        .contains("Our own reading");
  }

  @Test
  void names_are_never_read_as_markup() {
    String yaml =
        """
        format: decision/1
        title: "%1$s"
        alternatives: {a: "A%1$s", b: "B%1$s"}
        criteria: {c: {name: "C%1$s", scale: rating5}}
        performances:
          c:
            a: {is: good, why: "W%1$s", link: "javascript:alert(1)", source: s}
            b: {is: fair, by: "Y%1$s", link: "https://example.org/?a=%1$s"}
        weights: {by: equal}
        sources: {s: "S%1$s"}
        """
            .formatted(HOSTILE.replace("\"", "\\\""));

    String page = markup(outcomeOf(yaml));

    assertThat(page)
        .doesNotContain("<script", "<svg onload", "href=\"javascript")
        .contains("A&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;&lt;svg");
  }

  @Test
  void pages_carry_no_style_and_no_script_of_their_own() {
    assertThat(markup(outcome("backend", javaScript())))
        .doesNotContain("<script", "<style", " style=", " onclick=", "javascript:");
  }

  @Test
  void knocked_out_alternatives_are_named_with_the_reason() {
    String yaml =
        """
        format: decision/1
        title: Where?
        alternatives: {a: Here, b: {name: There, out: Too far away.}}
        criteria: {c: {name: Rent, scale: rating5}}
        performances: {c: {a: good, b: good}}
        weights: {by: equal}
        """;

    assertThat(markup(outcomeOf(yaml)))
        .contains("<h3>Not in play</h3>")
        .contains("<li>There: Too far away.</li>");
  }
}
