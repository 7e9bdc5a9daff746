package dev.steelyard.http.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium, as a person uses it. */
final class Browser implements AutoCloseable {

  /** Kept from being collected: a logger that nobody holds forgets its level. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MOST_TABS = 60;

  private static final String ARRIVED = "return !window.left && document.readyState === 'complete'";

  private static final String AXE =
      "const done = arguments[arguments.length - 1];"
          + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
          + " 'best-practice']}).then(found => done(found.violations.map(violation =>"
          + " violation.id + ': ' + violation.nodes.map(node => node.html).join(' | '))));";

  private final ChromeDriver driver;

  Browser() {
    SELENIUM.setLevel(Level.SEVERE);
    var options = new ChromeOptions();
    options.setBinary(setting("STEELYARD_CHROMIUM", "/usr/bin/chromium"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars");
    System.setProperty(
        "webdriver.chrome.driver", setting("STEELYARD_CHROMEDRIVER", "/usr/bin/chromedriver"));
    driver = new ChromeDriver(options);
    driver.manage().timeouts().implicitlyWait(PATIENCE);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
  }

  private static String setting(String name, String standard) {
    return Optional.ofNullable(System.getenv(name))
        .filter(value -> !value.isBlank())
        .orElseGet(() -> System.getProperty(name, standard));
  }

  void phone() {
    size(390, 844, true);
  }

  void desktop() {
    size(1280, 900, false);
  }

  void size(int width, int height, boolean mobile) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
  }

  void colours(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void open(String address) {
    driver.get(address);
  }

  String heading() {
    return driver.findElement(By.tagName("h1")).getText();
  }

  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** Chooses the first answer that begins with these words. */
  void choose(String words) {
    named("label", words).click();
  }

  /** Follows the first link or presses the first button that begins with these words. */
  void follow(String words) {
    leave(named("*[self::a or self::button]", words)::click);
  }

  private WebElement named(String kind, String words) {
    return driver.findElement(
        By.xpath("//" + kind + "[starts-with(normalize-space(.), '" + words + "')]"));
  }

  /** Does what leads to another page, and waits for that page. */
  void leave(Runnable action) {
    run("window.left = true");
    action.run();
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(browser -> driver.executeScript(ARRIVED).equals(true));
  }

  /** The answer that is chosen. */
  String checked() {
    return driver.findElement(By.cssSelector("input:checked")).getDomAttribute("value");
  }

  /** The address, once it ends so; a jump within the page takes a moment. */
  String addressEndingWith(String end) {
    new WebDriverWait(driver, PATIENCE).until(browser -> driver.getCurrentUrl().endsWith(end));
    return driver.getCurrentUrl();
  }

  WebElement field(String name) {
    return driver.findElement(By.name(name));
  }

  void run(String script) {
    driver.executeScript(script);
  }

  void openAllPanels() {
    run("document.querySelectorAll('details').forEach(each => each.open = true)");
  }

  /** How much wider than the window the page is. */
  long overflow() {
    return (Long)
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** What keeps people from using the page, as far as a program can tell. */
  List<?> barriers() {
    driver.executeScript(axe());
    return (List<?>) driver.executeAsyncScript(AXE);
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the browser complained about, for instance a policy that a page does not keep. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** Presses Tab until something is reached, as people without a mouse do. */
  void tabTo(String selector) {
    for (int k = 0; k < MOST_TABS; k++) {
      press(Keys.TAB);
      if (Boolean.TRUE.equals(
          driver.executeScript("return document.activeElement.matches(arguments[0])", selector))) {
        return;
      }
    }
    throw new AssertionError("no way to " + selector + " with the Tab key");
  }

  void press(CharSequence key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** Whether what has the focus can be seen to have it. */
  boolean focusIsVisible() {
    return (Boolean)
        driver.executeScript(
            "const it = document.activeElement; const box = it.closest('.choice') || it;"
                + "return [it, box].some(each => getComputedStyle(each).outlineStyle !== 'none')");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
