package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.http.html.Element;
import dev.steelyard.http.html.Html;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Small pieces that several pages are made of. */
final class Parts {

  private static final int FEW = 4;

  private Parts() {}

  static Element section(String id, String heading, List<? extends Html> content) {
    return of("section")
        .with("aria-labelledby", id)
        .add(of("h2", heading).with("id", id))
        .add(content);
  }

  static Element details(String summary, List<? extends Html> content) {
    return of("details").add(of("summary", summary)).add(content);
  }

  static List<Element> paragraphs(List<Sentence> sentences) {
    return sentences.stream().map(sentence -> of("p", sentence.text())).toList();
  }

  static Element list(List<Sentence> sentences) {
    return of("ul").add(sentences.stream().map(each -> of("li", each.text())).toList());
  }

  /** A list of which only the beginning is open, where it is long. */
  static List<Element> shortList(List<Sentence> sentences) {
    if (sentences.size() <= FEW + 1) {
      return List.of(list(sentences));
    }
    List<Sentence> rest = sentences.subList(FEW, sentences.size());
    return List.of(
        list(sentences.subList(0, FEW)), details(rest.size() + " more", List.of(list(rest))));
  }

  /** Headings of columns; a number sign before one says that its column has numbers. */
  static Element head(String... headings) {
    return of("thead").add(of("tr").add(Stream.of(headings).map(Parts::columnHead).toList()));
  }

  private static Element columnHead(String heading) {
    return heading.startsWith("#")
        ? of("th", heading.substring(1)).with("scope", "col").in("number")
        : of("th", heading).with("scope", "col");
  }

  static Element rowHead(String text) {
    return of("th", text).with("scope", "row");
  }

  static Element button(String text) {
    return of("button", text).with("type", "submit");
  }

  static Element buttonLink(String text, Address address) {
    return link(text, address).in("button");
  }

  static Element link(String text, Address address) {
    return of("a", text).with("href", address.text());
  }

  static Element hidden(String name, String value) {
    return of("input").with("type", "hidden").with("name", name).with("value", value);
  }

  /** Text that only people who listen to the page need. */
  static Element unseen(String text) {
    return of("span", text).in("unseen");
  }

  static String tenths(double number) {
    return String.format(Locale.ROOT, "%.1f", number + 0.0);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }
}
