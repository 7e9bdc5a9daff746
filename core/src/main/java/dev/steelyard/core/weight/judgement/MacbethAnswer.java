package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.parameter.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How much more attractive one step from worst to best is than another, or than no step at all.
 *
 * @param more the id of the more attractive
 * @param less the id of the less attractive; empty for no step at all
 * @param least the smallest category it may be
 * @param most the largest category it may be
 */
public record MacbethAnswer(
    String more, Optional<String> less, MacbethCategory least, MacbethCategory most) {

  /** Refuses null. */
  public MacbethAnswer {
    Objects.requireNonNull(more, "more");
    Objects.requireNonNull(less, "less");
    Objects.requireNonNull(least, "least");
    Objects.requireNonNull(most, "most");
  }

  Setting setting() {
    var parts = new ArrayList<Setting>();
    parts.add(Setting.of(more));
    less.ifPresent(id -> parts.add(Setting.of(id)));
    List<Setting> words = new ArrayList<>();
    categories().forEach(word -> words.add(Setting.of(word)));
    parts.add(words.size() == 1 ? words.get(0) : new Setting.Items(words));
    return new Setting.Items(parts);
  }

  private List<String> categories() {
    var words = new ArrayList<String>();
    for (MacbethCategory each : MacbethCategory.values()) {
      if (each.compareTo(least) >= 0 && each.compareTo(most) <= 0) {
        words.add(Forms.word(each));
      }
    }
    return words;
  }

  /** What was asked, whichever way round; nothing is the empty id. */
  List<String> question() {
    String other = less.orElse("");
    return more.compareTo(other) < 0 ? List.of(more, other) : List.of(other, more);
  }

  /** Whether the categories are in order, and no difference is not mixed with others. */
  boolean usable() {
    return least == most || least != MacbethCategory.NONE && least.compareTo(most) < 0;
  }

  /** The answer in words. */
  String text() {
    String than = less.map(id -> "\"" + id + "\"").orElse("nothing");
    return "\"" + more + "\" over " + than + ": " + String.join(" or ", categories());
  }
}
