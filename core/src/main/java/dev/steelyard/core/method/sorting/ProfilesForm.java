package dev.steelyard.core.method.sorting;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Profiles, each a number for every criterion. */
record ProfilesForm(int least) implements Form<List<Map<String, Double>>> {

  private static final Form<List<Map<String, Double>>> PROFILES =
      Forms.list(Forms.byCriterion(Forms.number()));

  @Override
  public String text() {
    return PROFILES.text();
  }

  @Override
  public Optional<List<Map<String, Double>>> read(Setting setting, Scope scope) {
    Optional<List<Map<String, Double>>> profiles = PROFILES.read(setting, scope);
    if (profiles.isPresent() && profiles.get().size() < least) {
      scope.refuse(ErrorCode.INVALID_OPTION, "There must be at least " + least + " profiles.");
      return Optional.empty();
    }
    return profiles;
  }
}
