package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.http.html.Element;
import dev.steelyard.http.html.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * Each criterion pulls toward one of two alternatives. Lengths are parts of the width, so that the
 * picture fits a phone without its words getting smaller.
 */
final class TugOfWar {

  private static final int ROW = 48;
  private static final int TOP = 34;
  private static final int LONGEST_NAME = 38;

  private final Comparison comparison;
  private final Names names;
  private final String id;

  TugOfWar(Comparison comparison, Names names, String id) {
    this.comparison = comparison;
    this.names = names;
    this.id = id;
  }

  /** The picture, described by the sentence that also stands beside it. */
  Element picture(String sentence) {
    List<Pull> pulls = comparison.pulls().stream().filter(pull -> pull.points() != 0).toList();
    String height = String.valueOf(TOP + ROW * pulls.size());
    return of("svg")
        .in("tug")
        .with("role", "img")
        .with("aria-labelledby", id + "-title " + id + "-description")
        .with("width", "100%")
        .with("height", height)
        .add(of("title", title()).with("id", id + "-title"))
        .add(of("desc", sentence).with("id", id + "-description"))
        .add(sides())
        .add(rows(pulls));
  }

  private String title() {
    return "What pulls toward "
        + names.alternative(comparison.first())
        + " and what toward "
        + names.alternative(comparison.second());
  }

  private List<Element> sides() {
    String left = "◂ " + shortened(names.alternative(comparison.second()));
    String right = shortened(names.alternative(comparison.first())) + " ▸";
    return List.of(text("side", "0", "start", 14).add(Html.text(left)), rightText(right));
  }

  private static Element rightText(String text) {
    return text("side", "100%", "end", 14).add(Html.text(text));
  }

  private List<Element> rows(List<Pull> pulls) {
    double largest = pulls.stream().mapToDouble(pull -> Math.abs(pull.points())).max().orElse(1);
    var rows = new ArrayList<Element>();
    for (int k = 0; k < pulls.size(); k++) {
      rows.addAll(row(pulls.get(k), TOP + ROW * k, largest));
    }
    return rows;
  }

  private List<Element> row(Pull pull, int y, double largest) {
    String name = shortened(names.criterion(pull.criterion()));
    String points = Parts.tenths(Math.abs(pull.shown()));
    String toward = pull.points() > 0 ? points + " ▸" : "◂ " + points;
    return List.of(
        text("name", "0", "start", y + 15).add(Html.text(name)),
        text("points", "100%", "end", y + 15).add(Html.text(toward)),
        bar(pull.points(), y + 24, largest),
        axis(y + 22));
  }

  private Element bar(double points, int y, double largest) {
    double width = Math.abs(points) / largest / 2;
    boolean first = points > 0;
    return Bar.rectangle(hue(first), first ? 0.5 : 0.5 - width, width).with("y", String.valueOf(y));
  }

  private String hue(boolean first) {
    String alternative = first ? comparison.first() : comparison.second();
    return Bar.styleClass(names.decision().alternativeIds().indexOf(alternative));
  }

  /** The middle, drawn beside the bar only, so that it never runs through a name. */
  private static Element axis(int y) {
    return of("line")
        .in("axis")
        .with("x1", "50%")
        .with("x2", "50%")
        .with("y1", String.valueOf(y))
        .with("y2", String.valueOf(y + 16));
  }

  private static Element text(String styleClass, String x, String anchor, int y) {
    return of("text")
        .in(styleClass)
        .with("x", x)
        .with("y", String.valueOf(y))
        .with("text-anchor", anchor);
  }

  private static String shortened(String name) {
    int length = name.codePointCount(0, name.length());
    return length <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }
}
