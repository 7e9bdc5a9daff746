package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;

/** The intermediate results of a method, each with its caption. */
final class StepTables {

  private static final int INDENT = 2;

  private static final String INDENT_TEXT = Fit.spaces(INDENT);

  private final Page page;
  private final Vocabulary names;

  StepTables(Vocabulary names, Page page) {
    this.names = names;
    this.page = page;
  }

  void write(List<Step> steps) {
    for (Step step : steps) {
      page.line(INDENT_TEXT + page.ink().strong(step.id()));
      page.paragraph(INDENT, step.caption());
      body(step);
      page.blank();
    }
  }

  private void body(Step step) {
    if (step instanceof Step.ByAlternative numbers) {
      column(numbers.values());
    } else if (step instanceof Step.ByCriterion numbers) {
      column(numbers.values());
    } else if (step instanceof Step.Table table) {
      table(table.table(), false);
    } else if (step instanceof Step.Pairs pairs) {
      table(pairs.table(), true);
    } else if (step instanceof Step.Relation relation) {
      relation(relation);
    } else {
      words(step);
    }
  }

  private void words(Step step) {
    if (step instanceof Step.Single single) {
      page.line(INDENT_TEXT + Figures.significant(single.value()));
    } else if (step instanceof Step.Condition condition) {
      page.line(INDENT_TEXT + (condition.holds() ? "yes" : "no"));
    } else if (step instanceof Step.Members members) {
      page.hanging(INDENT_TEXT, named(members.members()));
    } else if (step instanceof Step.Sets sets) {
      sets.sets().forEach(set -> page.hanging(INDENT_TEXT, named(set)));
    } else if (step instanceof Step.Labels labels) {
      var rows = new ResultTable(page, INDENT);
      labels.words().forEach((id, word) -> rows.row(name(id), word));
      rows.write();
    }
  }

  private String named(List<String> ids) {
    return ids.isEmpty() ? "none" : String.join(", ", ids.stream().map(this::name).toList());
  }

  private String name(String id) {
    return Fit.printable(names.named(id));
  }

  private void column(Column column) {
    var rows = new ResultTable(page, INDENT);
    for (int i = 0; i < column.size(); i++) {
      rows.row(name(column.ids().get(i)), Figures.significant(column.value(i)));
    }
    rows.write();
  }

  private void relation(Step.Relation relation) {
    var rows = new ResultTable(page, INDENT);
    for (int i = 0; i < relation.alternatives().size(); i++) {
      rows.row(
          name(relation.alternatives().get(i)), String.join(" ", relation.rows().get(i).split("")));
    }
    rows.write();
  }

  /** Columns that do not fit beside one another follow below, each part with the names again. */
  private void table(PerformanceTable table, boolean pairs) {
    int left = widest(table.alternatives()) + 2;
    int room = Math.max(1, page.surface().width() - INDENT - left);
    var part = new ArrayList<Integer>();
    int used = 0;
    for (int j = 0; j < table.width(); j++) {
      int width = width(table, j) + 2;
      if (!part.isEmpty() && used + width > room) {
        part(table, part, left, pairs);
        part.clear();
        used = 0;
      }
      part.add(j);
      used += width;
    }
    part(table, part, left, pairs);
  }

  private void part(PerformanceTable table, List<Integer> columns, int left, boolean pairs) {
    var head = new StringBuilder(INDENT_TEXT + Fit.spaces(left));
    columns.forEach(
        j -> head.append(Fit.right(name(table.criteria().get(j)), width(table, j) + 2)));
    page.line(head.toString());
    for (int i = 0; i < table.rows(); i++) {
      var line = new StringBuilder(INDENT_TEXT + Fit.left(name(table.alternatives().get(i)), left));
      for (int j : columns) {
        String cell = pairs && i == j ? "" : Figures.significant(table.value(i, j));
        line.append(Fit.right(cell, width(table, j) + 2));
      }
      page.line(line.toString());
    }
  }

  private int widest(List<String> ids) {
    int most = page.surface().width() / 3;
    return Math.min(most, ids.stream().mapToInt(id -> DisplayWidth.of(name(id))).max().orElse(0));
  }

  private int width(PerformanceTable table, int j) {
    int width = DisplayWidth.of(name(table.criteria().get(j)));
    for (int i = 0; i < table.rows(); i++) {
      width = Math.max(width, Figures.significant(table.value(i, j)).length());
    }
    return width;
  }
}
