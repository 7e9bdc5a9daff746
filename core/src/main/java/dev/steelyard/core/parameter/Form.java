package dev.steelyard.core.parameter;

import dev.steelyard.core.decision.Setting;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of setting: what it looks like, and how it is read.
 *
 * @param <T> what it is read as
 */
public interface Form<T> {

  /**
   * What a setting of this form looks like.
   *
   * @return the middle of a sentence, for instance {@code a number from 0 to 1}
   */
  String text();

  /**
   * Reads a setting.
   *
   * @param setting what is stated
   * @param scope where it stands; what is wrong is noted there
   * @return empty if anything was wrong
   */
  Optional<T> read(Setting setting, Scope scope);

  /**
   * The same form, read as something else.
   *
   * @param change makes the one from the other; it must not fail
   * @param <U> what it is read as
   * @return a form with the same text
   */
  default <U> Form<U> map(Function<? super T, ? extends U> change) {
    Form<T> inner = this;
    return new Form<>() {

      @Override
      public String text() {
        return inner.text();
      }

      @Override
      public Optional<U> read(Setting setting, Scope scope) {
        return inner.read(setting, scope).map(change);
      }
    };
  }
}
