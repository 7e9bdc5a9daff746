package dev.steelyard.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.error.WarningCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckReportTest {

  private static final Violation VIOLATION =
      Violation.of(ErrorCode.INVALID_ID, Subject.at("alternatives"), "\"a b\" cannot be an id.");

  private static final Warning WARNING =
      Warning.of(WarningCode.NO_REASON, Subject.at("performances"), "No reason.", "Add one.");

  @Test
  void a_document_with_warnings_is_valid() {
    assertThat(new CheckReport("shop.json", List.of(), List.of(WARNING)).valid()).isTrue();
  }

  @Test
  void a_document_with_violations_is_not() {
    assertThat(new CheckReport("shop.json", List.of(VIOLATION), List.of()).valid()).isFalse();
  }

  @Test
  void later_changes_of_a_list_do_not_change_the_report() {
    var violations = new ArrayList<Violation>();
    var report = new CheckReport("shop.json", violations, List.of());
    violations.add(VIOLATION);

    assertThat(report.valid()).isTrue();
  }
}
