package dev.steelyard.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.http.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

@Timeout(180)
class BrowserTest {

  private static final int MOST_QUESTIONS = 20;
  private static final String RESULT =
      "interview/backend/result?answer=team%3DJavaScript&answer=data%3Dcritical";
  private static final Map<String, String> ANSWERS =
      Map.of(
          "Which language does your team already work in?", "JavaScript",
          "Do you need live features such as chat, alerts or shared editing?", "important");

  private static TestServer server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    server = TestServer.standard();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @AfterEach
  void the_browser_has_nothing_to_complain_about() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static void fits() {
    assertThat(browser.overflow()).isZero();
    assertThat(browser.barriers()).isEmpty();
  }

  /** Answers every question; those without an answer of their own are not needed. */
  private static void answerAll() {
    for (int k = 0; k < MOST_QUESTIONS && !browser.heading().equals("Your answers"); k++) {
      fits();
      browser.choose(ANSWERS.getOrDefault(browser.heading(), "not"));
      browser.follow("Continue");
    }
  }

  @Test
  void on_a_phone_the_interview_leads_to_a_result() {
    browser.phone();
    browser.open(server.address());
    fits();
    browser.follow("Start");
    answerAll();
    assertThat(browser.heading()).isEqualTo("Your answers");
    fits();
    browser.follow("See the result");

    assertThat(browser.heading()).contains("Clear lead").contains("Node.js");
    assertThat(browser.text()).contains("What would change it").contains("Where this comes from");
    fits();
  }

  @Test
  void on_a_desk_an_answer_is_changed_after_the_result() {
    browser.desktop();
    browser.open(server.address() + RESULT);
    assertThat(browser.heading()).isEqualTo("Too close to call");
    fits();
    browser.follow("Change: Which language");
    browser.choose("Python");
    browser.follow("Continue");

    assertThat(browser.heading()).contains("Clear lead").contains("Python");
  }

  @Test
  void the_search_for_barriers_finds_one_that_is_put_there() {
    browser.desktop();
    browser.open(server.address());
    browser.run("document.documentElement.removeAttribute('lang')");
    browser.run("document.body.style.width = '200vw'");

    assertThat(browser.barriers().toString()).contains("html-has-lang");
    assertThat(browser.overflow()).isPositive();
  }

  @Test
  void going_back_keeps_the_answer() {
    browser.phone();
    browser.open(server.address() + "interview/backend");
    browser.choose("both");
    browser.follow("Continue");
    browser.follow("Back");

    assertThat(browser.heading()).isEqualTo("Which language does your team already work in?");
    assertThat(browser.checked()).isEqualTo("team=both");
  }

  @Test
  void the_keyboard_is_enough() {
    browser.desktop();
    browser.open(server.address());
    browser.tabTo("a[href='/interview/backend']");
    assertThat(browser.focusIsVisible()).isTrue();
    browser.leave(() -> browser.press(Keys.ENTER));
    browser.tabTo("input[type=radio]");
    assertThat(browser.focusIsVisible()).isTrue();
    browser.press(Keys.SPACE);
    browser.press(Keys.ARROW_DOWN);
    assertThat(browser.checked()).isEqualTo("team=Python");
    browser.tabTo("button");
    assertThat(browser.focusIsVisible()).isTrue();
    browser.leave(() -> browser.press(Keys.ENTER));

    assertThat(browser.text()).contains("2 of 10");
  }

  @Test
  void the_keyboard_can_jump_to_the_content() {
    browser.desktop();
    browser.open(server.address() + RESULT);
    browser.press(Keys.TAB);
    browser.press(Keys.ENTER);

    assertThat(browser.addressEndingWith("#content")).endsWith("#content");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "interview/backend",
        "interview/backend/answers?answer=team%3Dboth",
        RESULT,
        "interview/backend-framework/result",
        "decision",
      })
  void every_page_fits_a_narrow_window_in_light_and_in_dark(String page) {
    browser.size(320, 640, true);
    browser.open(server.address() + page);
    browser.openAllPanels();
    fits();
    browser.colours("dark");
    fits();
    browser.colours("light");
  }

  @Test
  void a_file_with_a_mistake_is_shown_with_line_and_column(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("shop.yaml");
    Files.writeString(file, TestServer.templates().starter().replace("very good", "very goood"));
    browser.desktop();
    browser.open(server.address() + "decision");
    browser.field("file").sendKeys(file.toString());
    browser.follow("See the result");

    assertThat(browser.text()).containsPattern("Line \\d+, column \\d+");
    assertThat(browser.complaints()).allMatch(line -> line.contains("status of 422"));
    fits();
  }

  @Test
  void an_address_that_leads_nowhere_gets_a_page() {
    browser.phone();
    browser.open(server.address() + "nowhere");

    assertThat(browser.heading()).isEqualTo("There is nothing at this address");
    assertThat(browser.complaints()).allMatch(line -> line.contains("status of 404"));
    fits();
  }
}
