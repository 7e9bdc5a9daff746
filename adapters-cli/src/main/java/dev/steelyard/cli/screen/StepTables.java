package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

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
      page.blank();
      page.line(INDENT_TEXT + page.ink().strong(step.id()));
      page.paragraph(INDENT, step.caption());
      body(step);
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
      page.line(INDENT_TEXT + counted(single.value()));
    } else if (step instanceof Step.Condition condition) {
      page.line(INDENT_TEXT + (condition.holds() ? "yes" : "no"));
    } else if (step instanceof Step.Members members) {
      page.hanging(INDENT_TEXT, named(members.members()));
    } else if (step instanceof Step.Sets sets) {
      sets.sets().forEach(set -> page.hanging(INDENT_TEXT, named(set)));
    } else if (step instanceof Step.Ballots votes) {
      votes.ballots().forEach((id, ballot) -> ballot(name(id), ballot));
    } else {
      labelled(step);
    }
  }

  /** A single value often is a count, which has no decimals. */
  private static String counted(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e7;
    return whole ? String.valueOf((long) value) : Figures.significant(value);
  }

  private void labelled(Step step) {
    var rows = new ResultTable(page, INDENT);
    if (step instanceof Step.Assignment assignment) {
      assignment.categories().forEach((id, category) -> rows.row(name(id), category));
    } else if (step instanceof Step.CriterionByAlternative each) {
      each.criteria().forEach((id, criterion) -> rows.row(name(id), name(criterion)));
    }
    rows.write();
  }

  private void ballot(String name, Step.Ballot ballot) {
    page.hanging(
        INDENT_TEXT,
        name
            + ": for "
            + named(ballot.supporting())
            + "; against "
            + named(ballot.opposing())
            + "; veto "
            + named(ballot.vetoing()));
  }

  private String named(List<String> ids) {
    return ids.isEmpty() ? "none" : String.join(", ", ids.stream().map(this::name).toList());
  }

  private String name(String id) {
    return Fit.printable(names.named(id));
  }

  /** Names are cut where the figures would not fit beside them. */
  private void column(Column column) {
    List<String> values = figures(column.size(), column::value);
    int widest = values.stream().mapToInt(String::length).max().orElse(0);
    int room = page.surface().width() - INDENT - ResultTable.GAP - widest;
    var rows = new ResultTable(page, INDENT);
    for (int i = 0; i < column.size(); i++) {
      rows.row(Fit.cut(name(column.ids().get(i)), room, page.ellipsis()), values.get(i));
    }
    rows.write();
  }

  private static List<String> figures(int size, IntToDoubleFunction value) {
    return IntStream.range(0, size)
        .mapToObj(i -> Figures.significant(value.applyAsDouble(i)))
        .toList();
  }

  private void relation(Step.Relation relation) {
    new RelationMarks(page, INDENT, names(relation.alternatives()), relation.rows()).write();
  }

  private List<String> names(List<String> ids) {
    return ids.stream().map(this::name).toList();
  }

  private void table(PerformanceTable table, boolean pairs) {
    var wide = new WideTable(page, INDENT, names(table.alternatives()));
    for (int j = 0; j < table.width(); j++) {
      int column = j;
      var cells = new ArrayList<>(figures(table.rows(), i -> table.value(i, column)));
      if (pairs) {
        cells.set(j, "");
      }
      wide.column(name(table.criteria().get(j)), cells);
    }
    wide.write();
  }
}
