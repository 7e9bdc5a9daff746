package dev.steelyard.core.parameter;

import java.util.Objects;
import java.util.Optional;

/**
 * A parameter that a method or a weighting understands.
 *
 * @param name its key in decision files
 * @param meaning what it does, in one sentence
 * @param form what its setting looks like
 * @param standard its value when it is not stated; empty if it must be stated
 * @param standardText the standard value in words
 * @param <T> what it is read as
 */
public record Parameter<T>(
    String name, String meaning, Form<T> form, Optional<T> standard, String standardText) {

  /** Refuses null. */
  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(standard, "standard");
    Objects.requireNonNull(standardText, "standardText");
  }

  /**
   * A parameter that must be stated.
   *
   * @param name its key
   * @param meaning what it does
   * @param form what it looks like
   * @param <T> what it is read as
   * @return the parameter
   */
  public static <T> Parameter<T> of(String name, String meaning, Form<T> form) {
    return new Parameter<>(name, meaning, form, Optional.empty(), "");
  }

  /**
   * The same parameter with a standard value.
   *
   * @param value the value when it is not stated
   * @param text the value in words
   * @return a copy
   */
  public Parameter<T> orElse(T value, String text) {
    return new Parameter<>(name, meaning, form, Optional.of(value), text);
  }

  /**
   * The same parameter, which need not be stated.
   *
   * @param text what holds when it is not stated
   * @return a parameter that is empty when it is not stated
   */
  public Parameter<Optional<T>> optional(String text) {
    return new Parameter<>(
        name, meaning, form.map(Optional::of), Optional.of(Optional.empty()), text);
  }

  /**
   * Whether it must be stated.
   *
   * @return true if there is no standard value
   */
  public boolean required() {
    return standard.isEmpty();
  }
}
