package dev.steelyard.core.method.promethee;

import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.parameter.Forms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A preference function as it is stated, which may not make sense. */
record StatedPreference(
    Optional<PreferenceShape> named,
    Optional<Double> q,
    Optional<Double> p,
    Optional<Double> s,
    Optional<List<List<Double>>> points) {

  /** The shape that is named, or the one that has the thresholds that are given. */
  private PreferenceShape shape() {
    return named.orElseGet(this::inferred);
  }

  private PreferenceShape inferred() {
    if (points.isPresent()) {
      return PreferenceShape.POINTS;
    }
    return switch (given()) {
      case "q" -> PreferenceShape.U_SHAPE;
      case "p" -> PreferenceShape.V_SHAPE;
      case "qp" -> PreferenceShape.LINEAR;
      case "" -> PreferenceShape.USUAL;
      default -> PreferenceShape.GAUSSIAN;
    };
  }

  /** The letters of the thresholds that are given. */
  private String given() {
    return Stream.of(letter("q", q), letter("p", p), letter("s", s)).collect(Collectors.joining());
  }

  private static String letter(String letter, Optional<Double> threshold) {
    return threshold.isPresent() ? letter : "";
  }

  /** What is wrong with it, a sentence. */
  Optional<String> fault() {
    String word = Forms.word(shape());
    if (!given().equals(shape().thresholds())) {
      return Optional.of(
          "The preference function "
              + word
              + " has "
              + list(shape().thresholds())
              + ", but what is given is "
              + list(given())
              + ".");
    }
    if (points.isPresent() != (shape() == PreferenceShape.POINTS)) {
      return Optional.of("\"points\" belong to the preference function points, and only to it.");
    }
    return numbers(word);
  }

  private Optional<String> numbers(String word) {
    if (shape() == PreferenceShape.POINTS) {
      return rising(points.orElseThrow())
          ? Optional.empty()
          : Optional.of(
              "\"points\" must be pairs of a gap of at least 0 and a degree from 0 to 1, at least"
                  + " one, and must not fall.");
    }
    if (shape() == PreferenceShape.V_SHAPE && p.orElseThrow() <= 0) {
      return Optional.of("The p of " + word + " must be above 0.");
    }
    if (shape() == PreferenceShape.GAUSSIAN && s.orElseThrow() <= 0) {
      return Optional.of("The s of " + word + " must be above 0.");
    }
    return given().equals("qp") && q.orElseThrow() > p.orElseThrow()
        ? Optional.of(
            "The q of "
                + word
                + " must not be above its p, but they are "
                + Numbers.text(q.orElseThrow())
                + " and "
                + Numbers.text(p.orElseThrow())
                + ".")
        : Optional.empty();
  }

  private static boolean rising(List<List<Double>> points) {
    boolean rising = !points.isEmpty();
    List<Double> previous = List.of(0.0, 0.0);
    for (List<Double> point : points) {
      rising &= point.get(0) >= previous.get(0) && point.get(1) >= previous.get(1);
      rising &= point.get(0) <= Ramp.LARGEST && point.get(1) <= 1;
      previous = point;
    }
    return rising;
  }

  private static String list(String letters) {
    return letters.isEmpty() ? "no threshold" : letters.replace("qp", "q and p");
  }

  /** The function; there must be no fault. */
  PreferenceFunction function() {
    return switch (shape()) {
      case USUAL -> PreferenceFunction.usual();
      case U_SHAPE -> PreferenceFunction.uShape(q.orElseThrow());
      case V_SHAPE -> PreferenceFunction.vShape(p.orElseThrow());
      case LEVEL -> PreferenceFunction.level(q.orElseThrow(), p.orElseThrow());
      case LINEAR -> PreferenceFunction.linear(q.orElseThrow(), p.orElseThrow());
      case GAUSSIAN -> PreferenceFunction.gaussian(s.orElseThrow());
      case POINTS ->
          PreferenceFunction.piecewiseLinear(
              points.orElseThrow().stream()
                  .map(point -> new PreferencePoint(point.get(0), point.get(1)))
                  .toList());
    };
  }
}
