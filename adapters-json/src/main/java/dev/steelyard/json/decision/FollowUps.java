package dev.steelyard.json.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Violations that say nothing new: they only follow from something else that is reported. */
final class FollowUps {
  private final Set<ErrorCode> silenced = EnumSet.noneOf(ErrorCode.class);
  private final Set<List<String>> unread = new HashSet<>();

  /** Everything with these codes follows from a part that could not be read. */
  void silence(ErrorCode... codes) {
    silenced.addAll(List.of(codes));
  }

  /** Nothing is missing in a row of cells that could not be read. */
  void unreadRow(String criterion) {
    unread.add(List.of("performances", criterion));
  }

  /** What is missing under one name is there under a misspelt one. */
  void misspelt(List<Violation> violations) {
    violations.forEach(this::misspelt);
  }

  private void misspelt(Violation violation) {
    List<String> path = violation.subject().path();
    boolean reference =
        violation.code() == ErrorCode.UNKNOWN_CRITERION
            || violation.code() == ErrorCode.UNKNOWN_ALTERNATIVE;
    if (reference && violation.replacement().isPresent()) {
      var meant = new ArrayList<>(path.subList(0, path.size() - 1));
      meant.add(violation.replacement().get());
      unread.add(meant);
    }
  }

  boolean include(Violation violation) {
    return silenced.contains(violation.code()) || inUnreadRow(violation);
  }

  private boolean inUnreadRow(Violation violation) {
    List<String> path = violation.subject().path();
    return violation.code() == ErrorCode.MISSING_PERFORMANCE
        && (unread.contains(path) || unread.contains(path.subList(0, 2)));
  }
}
