package dev.steelyard.json;

import static dev.steelyard.core.error.ErrorCode.BLANK_TEXT;
import static dev.steelyard.core.error.ErrorCode.CONFLICTING_KEYS;
import static dev.steelyard.core.error.ErrorCode.CONFLICTING_WEIGHTS;
import static dev.steelyard.core.error.ErrorCode.DUPLICATE_ID;
import static dev.steelyard.core.error.ErrorCode.DUPLICATE_KEY;
import static dev.steelyard.core.error.ErrorCode.INVALID_CURVE;
import static dev.steelyard.core.error.ErrorCode.INVALID_DATE;
import static dev.steelyard.core.error.ErrorCode.INVALID_ID;
import static dev.steelyard.core.error.ErrorCode.INVALID_QUESTION;
import static dev.steelyard.core.error.ErrorCode.INVALID_RANGE;
import static dev.steelyard.core.error.ErrorCode.INVALID_SCALE;
import static dev.steelyard.core.error.ErrorCode.INVALID_WEIGHT;
import static dev.steelyard.core.error.ErrorCode.LIMIT_EXCEEDED;
import static dev.steelyard.core.error.ErrorCode.MISSING_KEY;
import static dev.steelyard.core.error.ErrorCode.MISSING_PERFORMANCE;
import static dev.steelyard.core.error.ErrorCode.MISSING_WEIGHT;
import static dev.steelyard.core.error.ErrorCode.NOT_A_NUMBER;
import static dev.steelyard.core.error.ErrorCode.NO_ALTERNATIVES;
import static dev.steelyard.core.error.ErrorCode.NO_CRITERIA;
import static dev.steelyard.core.error.ErrorCode.OUTSIDE_SCALE;
import static dev.steelyard.core.error.ErrorCode.UNKNOWN_ALTERNATIVE;
import static dev.steelyard.core.error.ErrorCode.UNKNOWN_ANSWER;
import static dev.steelyard.core.error.ErrorCode.UNKNOWN_CRITERION;
import static dev.steelyard.core.error.ErrorCode.UNKNOWN_FORMAT;
import static dev.steelyard.core.error.ErrorCode.UNKNOWN_KEY;
import static dev.steelyard.core.error.ErrorCode.UNKNOWN_LABEL;
import static dev.steelyard.core.error.ErrorCode.UNKNOWN_QUESTION;
import static dev.steelyard.core.error.ErrorCode.UNKNOWN_SCALE;
import static dev.steelyard.core.error.ErrorCode.UNKNOWN_SOURCE;
import static dev.steelyard.core.error.ErrorCode.UNREADABLE_DOCUMENT;
import static dev.steelyard.core.error.ErrorCode.WEIGHTS_SUM_TO_ZERO;
import static dev.steelyard.core.error.ErrorCode.WRONG_PERFORMANCE;
import static dev.steelyard.core.error.ErrorCode.WRONG_TYPE;

import dev.steelyard.core.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;

/** What the reader can refuse, one small document each; at least one per code. */
public final class ErrorExamples {
  private static final String PRICE = "price: {unit: EUR, worst: 10, best: 2}}";

  private ErrorExamples() {}

  /** All of them; the first of a code is its plainest. */
  public static List<ErrorExample> all() {
    var all = new ArrayList<ErrorExample>();
    all.addAll(documents());
    all.addAll(keys());
    all.addAll(types());
    all.addAll(names());
    all.addAll(scales());
    all.addAll(directions());
    all.addAll(cells());
    all.addAll(constraints());
    all.addAll(weights());
    all.addAll(questions());
    return all;
  }

  private static ErrorExample line(ErrorCode code, int line, String text, String whereAndMessage) {
    String[] parts = whereAndMessage.split(" ", 2);
    return new ErrorExample(code, Lunch.with(line, text), parts[0], parts[1]);
  }

  private static ErrorExample added(ErrorCode code, String text, String whereAndMessage) {
    return line(code, 9, text, whereAndMessage);
  }

  private static List<ErrorExample> documents() {
    return List.of(
        line(
            UNREADABLE_DOCUMENT,
            2,
            "title: Lunch: where?",
            "2:13:14 A colon cannot stand here; put the text that holds it in quotes."),
        line(
            LIMIT_EXCEEDED,
            2,
            "title: " + "very ".repeat(5_000),
            "2:8:25007 Limit \"text-length\" is passed: 24999 characters in one text, but at most"
                + " 20000 are allowed."),
        line(
            UNKNOWN_FORMAT,
            1,
            "format: decision/2",
            "1:9:19 The document says format \"decision/2\", but a decision says"
                + " \"decision/1\"."),
        line(
            UNKNOWN_FORMAT,
            1,
            "# nothing",
            "2:1:13 The document says no format, but a decision says \"decision/1\"."));
  }

  private static List<ErrorExample> keys() {
    return List.of(
        added(UNKNOWN_KEY, "wieghts: {}", "9:1:8 \"wieghts\" is not a key of a decision."),
        line(
            UNKNOWN_KEY,
            4,
            "criteria: {taste: {scale: rating5, wieght: 3}, " + PRICE,
            "4:36:42 \"wieght\" is not a key of criterion \"taste\"."),
        added(
            DUPLICATE_KEY,
            "title: Dinner",
            "9:1:6 The key \"title\" is given twice; it stands on line 2 already."),
        line(MISSING_KEY, 2, "# no title", "1:1:19 A decision needs \"title\"."),
        line(
            MISSING_KEY,
            4,
            "criteria: {taste: {scale: rating5}, price: {unit: EUR, worst: 10}}",
            "4:44:66 Criterion \"price\" needs \"best\"."),
        line(
            MISSING_KEY,
            4,
            "criteria: {taste: {}, " + PRICE,
            "4:19:21 Criterion \"taste\" needs a scale."),
        line(
            CONFLICTING_KEYS,
            4,
            "criteria: {taste: {scale: rating5, unit: stars}, " + PRICE,
            "4:36:40 Criterion \"taste\" cannot have both \"scale\" and \"unit\"."));
  }

  private static List<ErrorExample> types() {
    return List.of(
        line(WRONG_TYPE, 2, "title: 3", "2:8:9 \"title\" must be a text, but is a number."),
        line(
            WRONG_TYPE,
            3,
            "alternatives: [soup, salad]",
            "3:15:28 \"alternatives\" must be an object, but is an array."),
        line(WRONG_TYPE, 7, "  price: {soup: , salad: 6}", "7:16:17 A performance is left empty."),
        line(
            WRONG_TYPE,
            7,
            "  price: {soup: {is: 4, confidence: hihg}, salad: 6}",
            "7:37:41 \"confidence\" must be one of low, medium, high, but is \"hihg\"."),
        line(
            NOT_A_NUMBER,
            4,
            "criteria: {taste: {scale: rating5}, price: {worst: .inf, best: 2}}",
            "4:52:56 \"worst\" must be a finite number, but is not."));
  }

  private static List<ErrorExample> names() {
    return List.of(
        line(BLANK_TEXT, 2, "title: ' '", "2:8:11 The title of a decision is blank."),
        added(
            INVALID_ID,
            "sources: {our menu: The menu}",
            "9:11:19 \"our menu\" cannot be an id: letters, digits, - and _, at most 64"
                + " characters."),
        line(
            DUPLICATE_ID,
            4,
            "criteria: {taste: {scale: rating5}, more: {children: {taste: {scale: rating5}, "
                + PRICE
                + "}}",
            "4:55:60 The id \"taste\" is used more than once."),
        line(
            NO_ALTERNATIVES,
            3,
            "alternatives: {}",
            "3:15:17 A decision needs at least one alternative, but has none."),
        line(
            NO_CRITERIA,
            4,
            "criteria: {}",
            "4:11:13 A decision needs at least one criterion, but has none."),
        added(
            UNKNOWN_ALTERNATIVE,
            "decided: {alternative: pizza}",
            "9:24:29 There is no alternative \"pizza\"."),
        line(
            UNKNOWN_ALTERNATIVE,
            6,
            "  taste: {soup: good, salat: fair}",
            "6:23:28 There is no alternative \"salat\"."),
        line(
            UNKNOWN_CRITERION,
            6,
            "  tasty: {soup: good, salad: fair}",
            "6:3:8 There is no criterion \"tasty\"."),
        added(INVALID_DATE, "date: 24 November", "9:7:18 \"24 November\" is not a calendar date."));
  }

  private static List<ErrorExample> scales() {
    return List.of(
        line(
            UNKNOWN_SCALE,
            4,
            "criteria: {taste: {scale: ratting5}, " + PRICE,
            "4:27:35 There is no scale \"ratting5\"."),
        line(
            INVALID_SCALE,
            4,
            "criteria: {taste: {scale: rating5}, price: {unit: EUR, worst: 10, best: 10}}",
            "4:73:75 Worst and best of a scale must differ, but both are 10."),
        line(
            INVALID_SCALE,
            4,
            "criteria: {taste: {scale: {bad: 0, no: 100}}, " + PRICE,
            "4:40:43 \"no\" cannot be a label: some readers take it for a truth value."),
        added(
            INVALID_SCALE,
            "scales: {rating5: {bad: 0, fine: 100}}",
            "9:10:17 \"rating5\" is a built-in scale and cannot be defined again."),
        line(
            INVALID_CURVE,
            4,
            "criteria: {taste: {scale: rating5}, price: {worst: 10, best: 2, curve: [[2, 9]]}}",
            "4:72:80 A curve must run over the whole scale, from 2 to 10."));
  }

  private static List<ErrorExample> directions() {
    String taste = "criteria: {taste: {scale: rating5}, price: ";
    return List.of(
        line(
            CONFLICTING_KEYS,
            4,
            taste + "{direction: min, worst: 10}}",
            "4:61:66 Criterion \"price\" cannot have both \"direction\" and \"worst\"."),
        line(
            WRONG_TYPE,
            4,
            taste + "{direction: less}}",
            "4:56:60 \"direction\" must be one of max, min, but is \"less\"."));
  }

  private static List<ErrorExample> cells() {
    return List.of(
        line(
            UNKNOWN_LABEL,
            6,
            "  taste: {soup: {is: goood, range: [fair, good]}, salad: fair}",
            "6:22:27 \"goood\" is not on scale rating5."),
        line(
            UNKNOWN_LABEL,
            6,
            "  taste: {soup: {is: good, range: [fair, godo]}, salad: fair}",
            "6:42:46 \"godo\" is not on scale rating5."),
        line(
            OUTSIDE_SCALE,
            7,
            "  price: {soup: 12, salad: 6}",
            "7:17:19 12 is outside this scale, 2 to 10 EUR."),
        line(
            WRONG_PERFORMANCE,
            7,
            "  price: {soup: cheap, salad: 6}",
            "7:17:22 \"cheap\" is a label, but this criterion is measured by a number from 2 to 10"
                + " EUR."),
        line(
            INVALID_RANGE,
            7,
            "  price: {soup: [5, 3], salad: 6}",
            "7:17:23 A range runs from low to high, but this one runs from 5 to 3."),
        line(
            INVALID_RANGE,
            7,
            "  price: {soup: {is: 8, range: [3, 5]}, salad: 6}",
            "7:22:23 The value 8 is outside its own range, 3 to 5."),
        line(
            MISSING_PERFORMANCE,
            7,
            "  price: {soup: 4}",
            "7:10:19 \"Salad\" is not judged on \"price\"."),
        line(
            UNKNOWN_SOURCE,
            7,
            "  price: {soup: {is: 4, source: menu}, salad: 6}",
            "7:33:37 There is no source \"menu\"."));
  }

  private static List<ErrorExample> constraints() {
    return List.of(
        added(
            UNKNOWN_LABEL,
            "constraints: [{criterion: taste, atLeast: godo}]",
            "9:43:47 \"godo\" is not on scale rating5."),
        added(
            UNKNOWN_CRITERION,
            "constraints: [{criterion: tasty, is: good}]",
            "9:27:32 There is no criterion \"tasty\"."),
        added(
            MISSING_KEY,
            "constraints: [{criterion: taste}]",
            "9:15:33 A constraint needs one of \"atLeast\", \"atMost\" and \"is\"."));
  }

  private static List<ErrorExample> weights() {
    return List.of(
        line(
            INVALID_WEIGHT,
            8,
            "weights: {by: points, points: {taste: -1, price: 2}}",
            "8:39:41 Weight of \"taste\" must be a finite number of at least 0, but was -1."),
        line(
            WEIGHTS_SUM_TO_ZERO,
            8,
            "weights: {by: points, points: {taste: 0, price: 0}}",
            "8:31:51 At least one weight must be more than 0, but all are 0."),
        line(
            MISSING_WEIGHT,
            8,
            "weights: {by: points, points: {taste: 3}}",
            "8:31:41 \"price\" has no weight."),
        line(
            UNKNOWN_CRITERION,
            8,
            "weights: {by: points, points: {taste: 1, price: 1, wine: 2}}",
            "8:52:56 \"wine\" is weighted, but there is no such criterion here."),
        new ErrorExample(
            CONFLICTING_WEIGHTS,
            """
            format: decision/1
            title: Lunch
            alternatives: {soup: Soup}
            criteria: {food: {children: {taste: {scale: rating5}}}}
            performances: {taste: {soup: good}}
            weights: {by: points, points: {food: 1, taste: 1}}
            """,
            "6:41:46",
            "\"taste\" is weighted, and so is a group that holds it."),
        line(WRONG_TYPE, 8, "weights: {by: equl}", "8:15:19 There are no weights by \"equl\"."));
  }

  private static List<ErrorExample> questions() {
    return List.of(
        added(
            INVALID_QUESTION,
            "needs: {hungry: {ask: Are you hungry?, options: {very: {}}}}",
            "9:17:60 Question \"hungry\" must offer two or more different answers besides \"not"
                + " sure\"."),
        added(
            UNKNOWN_QUESTION,
            "answers: {hungry: very}",
            "9:11:17 There is no question \"hungry\"."),
        added(
            UNKNOWN_ANSWER,
            "needs: {hungry: {ask: Are you hungry?, options: {very: {}, little: {}}}}\n"
                + "answers: {hungry: vry}",
            "10:19:22 \"vry\" is not an answer to question \"hungry\"."));
  }
}
