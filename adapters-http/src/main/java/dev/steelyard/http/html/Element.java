package dev.steelyard.http.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An HTML or SVG element. Immutable; every method returns a new element.
 *
 * <p>An attribute that would carry style or script is refused, and so is an address that is not
 * ours and not on the web: the pages must work under a policy that forbids all three.
 */
public final class Element implements Html {

  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "action");
  private static final String NAME = "[a-zA-Z][a-zA-Z0-9-]*";
  private static final String ADDRESS = "(/|/[^/\\\\].*|#.*|https?://.*)";

  private final String name;
  private final Map<String, String> attributes;
  private final List<Html> children;

  private Element(String name, Map<String, String> attributes, List<Html> children) {
    this.name = name;
    this.attributes = attributes;
    this.children = children;
  }

  /**
   * An empty element.
   *
   * @param name its name
   * @return the element
   * @throws IllegalArgumentException if the name is not one of an element, or is one of a script or
   *     style
   */
  public static Element of(String name) {
    if (!name.matches(NAME) || name.matches("(?i)script|style")) {
      throw new IllegalArgumentException("not an element of a page: " + name);
    }
    return new Element(name, new LinkedHashMap<>(), List.of());
  }

  /**
   * An element that holds text.
   *
   * @param name its name
   * @param text any characters
   * @return the element
   */
  public static Element of(String name, String text) {
    return of(name).add(Html.text(text));
  }

  /**
   * This element with an attribute.
   *
   * @param attribute its name
   * @param value any characters
   * @return a new element
   * @throws IllegalArgumentException if the attribute carries style or script, or an address that
   *     is neither ours nor on the web
   */
  public Element with(String attribute, String value) {
    if (!attribute.matches(NAME) || attribute.matches("(?i)style|on.*")) {
      throw new IllegalArgumentException("not an attribute of a page: " + attribute);
    }
    if (ADDRESSES.contains(attribute) && !value.matches(ADDRESS)) {
      throw new IllegalArgumentException("not an address of a page: " + value);
    }
    var more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new Element(name, more, children);
  }

  /**
   * This element with an attribute that says yes by being there.
   *
   * @param attribute its name
   * @return a new element
   */
  public Element with(String attribute) {
    return with(attribute, "");
  }

  /**
   * This element of a class of the style sheet.
   *
   * @param styleClass name of the class
   * @return a new element
   */
  public Element in(String styleClass) {
    return with("class", styleClass);
  }

  /**
   * This element with more inside.
   *
   * @param more what comes after what is inside already
   * @return a new element
   */
  public Element add(Html... more) {
    return add(List.of(more));
  }

  /**
   * This element with more inside.
   *
   * @param more what comes after what is inside already
   * @return a new element
   */
  public Element add(List<? extends Html> more) {
    var all = new ArrayList<>(children);
    all.addAll(more);
    return new Element(name, attributes, all);
  }

  @Override
  public void appendTo(StringBuilder markup) {
    markup.append('<').append(name);
    attributes.forEach((attribute, value) -> append(attribute, value, markup));
    markup.append('>');
    if (!VOID.contains(name)) {
      children.forEach(child -> child.appendTo(markup));
      markup.append("</").append(name).append('>');
    }
  }

  private static void append(String attribute, String value, StringBuilder markup) {
    markup.append(' ').append(attribute);
    if (!value.isEmpty()) {
      markup.append("=\"");
      Html.text(value).appendTo(markup);
      markup.append('"');
    }
  }

  /**
   * The markup of this element and everything inside.
   *
   * @return HTML
   */
  public String markup() {
    var markup = new StringBuilder();
    appendTo(markup);
    return markup.toString();
  }
}
