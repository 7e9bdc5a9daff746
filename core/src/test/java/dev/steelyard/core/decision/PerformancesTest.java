package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerformancesTest {

  private static final Cell GOOD = Cell.of(Performance.of("good"));
  private static final Cell POOR = Cell.of(Performance.of("poor"));

  private static Performances table() {
    var rows = new LinkedHashMap<String, Map<String, Cell>>();
    rows.put("support", row("server", GOOD));
    rows.put("cost", row("server", Cell.UNKNOWN));
    return new Performances(rows);
  }

  private static Map<String, Cell> row(String alternative, Cell cell) {
    var row = new LinkedHashMap<String, Cell>();
    row.put(alternative, cell);
    return row;
  }

  @Test
  void a_cell_that_is_not_stated_is_empty_and_one_that_is_unknown_is_not() {
    assertThat(table().cell("support", "server")).contains(GOOD);
    assertThat(table().cell("cost", "server")).contains(Cell.UNKNOWN);
    assertThat(table().cell("cost", "cloud")).isEmpty();
    assertThat(table().cell("speed", "server")).isEmpty();
  }

  @Test
  void changes_replace_and_add_cells_and_leave_the_others() {
    var change = new LinkedHashMap<String, Map<String, Cell>>();
    change.put("support", row("cloud", POOR));
    change.put("speed", row("server", POOR));

    var changed = table().with(change);

    assertThat(changed.cell("support", "server")).contains(GOOD);
    assertThat(changed.cell("support", "cloud")).contains(POOR);
    assertThat(changed.cell("speed", "server")).contains(POOR);
    assertThat(changed.rows().keySet()).containsExactly("support", "cost", "speed");
    assertThat(table().cell("support", "cloud")).isEmpty();
  }

  @Test
  void later_changes_of_the_rows_do_not_reach_it() {
    var row = row("server", GOOD);
    var rows = new LinkedHashMap<String, Map<String, Cell>>();
    rows.put("support", row);
    var performances = new Performances(rows);
    row.put("server", POOR);
    rows.clear();

    assertThat(performances.cell("support", "server")).contains(GOOD);
    assertThatThrownBy(() -> performances.rows().get("support").clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
