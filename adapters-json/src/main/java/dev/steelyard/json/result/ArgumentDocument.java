package dev.steelyard.json.result;

import dev.steelyard.core.explanation.Argument;

/**
 * What fills one place of a sentence.
 *
 * @param kind what sort of argument it is, for instance {@code points}
 * @param text its words
 * @param value its exact value: a number, a text or a list of texts
 */
record ArgumentDocument(String kind, String text, Object value) {

  static ArgumentDocument of(Argument argument) {
    if (argument instanceof Argument.Names names) {
      return new ArgumentDocument("names", names.text(), names.names());
    }
    if (argument instanceof Argument.AnyOf names) {
      return new ArgumentDocument("any-of", names.text(), names.names());
    }
    return worded(argument)
        ? new ArgumentDocument("name", argument.text(), argument.text())
        : number(argument);
  }

  private static boolean worded(Argument argument) {
    return argument instanceof Argument.Name
        || argument instanceof Argument.Term
        || argument instanceof Argument.OnScale;
  }

  private static ArgumentDocument number(Argument argument) {
    String text = argument.text();
    if (argument instanceof Argument.Points points) {
      return new ArgumentDocument("points", text, points.points());
    }
    if (argument instanceof Argument.Amount amount) {
      return new ArgumentDocument("amount", text, amount.value());
    }
    if (argument instanceof Argument.Share share) {
      return new ArgumentDocument("share", text, share.share());
    }
    if (argument instanceof Argument.OutOf100 part) {
      return new ArgumentDocument("out-of-100", text, part.share());
    }
    if (argument instanceof Argument.Steps steps) {
      return new ArgumentDocument("steps", text, steps.steps());
    }
    return counted(argument);
  }

  private static ArgumentDocument counted(Argument argument) {
    return argument instanceof Argument.Count count
        ? new ArgumentDocument("count", count.text(), count.count())
        : new ArgumentDocument("digits", argument.text(), ((Argument.Digits) argument).value());
  }
}
