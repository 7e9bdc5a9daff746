package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.http.html.Element;
import dev.steelyard.http.html.Html;
import java.util.List;

/** What every page has around its content. */
final class Layout {

  private Layout() {}

  /** A whole page. */
  static String page(String title, List<? extends Html> content) {
    Element html =
        of("html")
            .with("lang", "en")
            .add(head(title))
            .add(of("body").add(skip(), header(), main(content), footer()));
    return "<!doctype html>\n" + html.markup() + "\n";
  }

  private static Element head(String title) {
    return of("head")
        .add(of("meta").with("charset", "utf-8"))
        .add(meta("viewport", "width=device-width, initial-scale=1"))
        .add(meta("color-scheme", "light dark"))
        .add(of("title", title + " · Steelyard"))
        .add(of("link").with("rel", "stylesheet").with("href", StyleRoutes.SHEET))
        .add(
            of("link")
                .with("rel", "icon")
                .with("type", "image/svg+xml")
                .with("href", StyleRoutes.ICON));
  }

  private static Element meta(String name, String content) {
    return of("meta").with("name", name).with("content", content);
  }

  private static Element skip() {
    return of("a", "Skip to the content").in("skip").with("href", "#content");
  }

  private static Element header() {
    return of("header")
        .in("site")
        .add(of("a", "Steelyard").in("brand").with("href", "/"))
        .add(of("span", "weighs unlike things on one beam").in("motto"));
  }

  private static Element main(List<? extends Html> content) {
    return of("main").with("id", "content").add(content);
  }

  private static Element footer() {
    return of("footer")
        .in("site")
        .add(
            of(
                "p",
                "This server calculates and keeps nothing: no account, no cookie, no tracking."
                    + " Your answers are part of the address of the page."))
        .add(
            of("p").add(of("a", "For programs: the HTTP interface").with("href", "/openapi.yaml")));
  }
}
