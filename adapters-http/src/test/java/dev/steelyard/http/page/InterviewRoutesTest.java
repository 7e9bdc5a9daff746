package dev.steelyard.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.http.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InterviewRoutesTest {

  private static final String PATH = "/interview/backend";
  private static final String ALL =
      "?answer=team%3DJavaScript&answer=realtime%3Dimportant&answer=sharing%3Dnot+sure"
          + "&answer=concurrency%3Dnot+needed&answer=upkeep%3Dimportant&answer=data%3Dnot+needed"
          + "&answer=gentle%3Dnot+needed&answer=prototype%3Dnot+needed&answer=budget%3Dnot+needed"
          + "&answer=architecture%3Dopen";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.standard();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(String path) {
    var response = server.get(path, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  @Test
  void the_first_question_comes_with_its_place_and_its_answers() {
    assertThat(page(PATH))
        .contains("<h1>Which language does your team already work in?</h1>")
        .contains("<span class=\"unseen\">Question </span>1 of 10")
        .contains("<span>JavaScript</span>", "<span>neither</span>", "<span>not sure</span>")
        .contains("<summary>Why we ask</summary>");
  }

  @Test
  void no_score_is_shown_before_the_end() {
    assertThat(page(PATH + "?answer=team%3DJavaScript"))
        .doesNotContain("points", "leads", "Clear lead", "<svg");
  }

  @Test
  void answers_travel_in_the_form() {
    assertThat(page(PATH + "?answer=team%3DJavaScript&asked=team"))
        .contains("2 of 10")
        .contains("<input type=\"hidden\" name=\"answer\" value=\"team=JavaScript\">");
  }

  @Test
  void a_question_without_an_answer_is_asked_again() {
    assertThat(page(PATH + "?asked=team"))
        .contains(
            "<title>Error: Which language does your team already work in? · Steelyard</title>")
        .contains("Choose an answer. “Not sure” is one too.")
        .contains("1 of 10");
  }

  @Test
  void going_back_shows_the_answer_that_was_given() {
    assertThat(page(PATH + "?answer=team%3DPython&ask=team"))
        .contains("1 of 10")
        .contains("value=\"team=Python\" required checked>");
  }

  @Test
  void the_back_link_leads_to_the_question_before() {
    assertThat(page(PATH + "?answer=team%3DPython"))
        .contains("href=\"/interview/backend?answer=team%3DPython&amp;ask=team\"");
    assertThat(page(PATH)).contains("<a href=\"/\" class=\"back\">Back</a>");
  }

  @Test
  void after_the_last_question_come_the_answers() {
    assertThat(page(PATH + ALL))
        .contains("<h1>Your answers</h1>")
        .contains("<dt>Which language does your team already work in?</dt>")
        .contains("<dd class=\"given\">JavaScript</dd>")
        .contains(">Change<span class=\"unseen\">: Which language does your team already work in?")
        .contains(">See the result</a>");
  }

  @Test
  void answers_can_be_checked_before_all_are_given() {
    assertThat(page(PATH + "/answers?answer=team%3Dboth"))
        .contains("<dd class=\"given\">both</dd>")
        .contains("<dd class=\"quiet\">not answered</dd>");
  }

  @Test
  void a_changed_answer_leads_back_to_where_it_was_changed() {
    var response =
        server.get(PATH + "?answer=team%3Dboth&asked=team&then=answers", "Accept", "text/html");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location"))
        .contains("/interview/backend/answers?answer=team%3Dboth");
  }

  @Test
  void a_page_to_go_to_that_is_not_known_is_refused() {
    var response = server.get(PATH + "?then=//evil.example");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("Parameter then must be answers or result, but was \\\"//evil.example\\\".");
  }

  @Test
  void a_question_that_is_not_known_is_refused() {
    var response = server.get(PATH + "?ask=colour");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("There is no question \\\"colour\\\".");
  }

  @Test
  void when_no_answer_left_can_change_who_comes_first_it_offers_to_stop() {
    assertThat(page(PATH + ALL.substring(0, ALL.lastIndexOf('&'))))
        .contains("You can stop here: no answer that is left can change who comes first.")
        .contains(">Stop and check your answers</a>");
  }
}
