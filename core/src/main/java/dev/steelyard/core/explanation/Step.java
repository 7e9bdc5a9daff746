package dev.steelyard.core.explanation;

import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An intermediate result of a method, as the computation itself used it. */
public sealed interface Step {

  /**
   * Its stable name, for instance {@code values}; the symbol of the literature where there is one.
   *
   * @return unique among the steps of an evaluation
   */
  String id();

  /**
   * What it shows, in one sentence.
   *
   * @return a sentence that ends with a period
   */
  String caption();

  /**
   * Numbers for every alternative and criterion, or for other rows and columns that the caption
   * names.
   *
   * @param id stable name
   * @param caption what it shows
   * @param table the numbers, keyed by row and column
   */
  record Table(String id, String caption, PerformanceTable table) implements Step {

    /** Refuses null. */
    public Table {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(caption, "caption");
      Objects.requireNonNull(table, "table");
    }
  }

  /**
   * One number for each alternative.
   *
   * @param id stable name
   * @param caption what it shows
   * @param values the numbers, keyed by alternative
   */
  record ByAlternative(String id, String caption, Column values) implements Step {

    /** Refuses null. */
    public ByAlternative {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(caption, "caption");
      Objects.requireNonNull(values, "values");
    }
  }

  /**
   * One number for each criterion.
   *
   * @param id stable name
   * @param caption what it shows
   * @param values the numbers, keyed by criterion
   */
  record ByCriterion(String id, String caption, Column values) implements Step {

    /** Refuses null. */
    public ByCriterion {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(caption, "caption");
      Objects.requireNonNull(values, "values");
    }
  }

  /**
   * One number for each pair of alternatives; that of an alternative with itself says nothing.
   *
   * @param id stable name
   * @param caption what it shows
   * @param table the numbers, the first of the pair in the row, the second in the column
   */
  record Pairs(String id, String caption, PerformanceTable table) implements Step {

    /** Refuses null. */
    public Pairs {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(caption, "caption");
      Objects.requireNonNull(table, "table");
    }
  }

  /**
   * How every two alternatives stand to each other.
   *
   * @param id stable name
   * @param caption what it shows, and what each character means
   * @param alternatives the ids of rows and columns
   * @param rows one string per alternative with one character per alternative: {@code P} the row is
   *     better, {@code N} the column is better, {@code I} indifferent, {@code R} incomparable; or
   *     {@code 1} and {@code 0} where a relation holds and where not
   */
  record Relation(String id, String caption, List<String> alternatives, List<String> rows)
      implements Step {

    /** Copies the lists. */
    public Relation {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(caption, "caption");
      alternatives = List.copyOf(alternatives);
      rows = List.copyOf(rows);
    }

    /**
     * Whether two alternatives cannot be compared.
     *
     * @param first id of one
     * @param second id of the other
     * @return true where the relation says {@code R}
     */
    public boolean incomparable(String first, String second) {
      return rows.get(alternatives.indexOf(first)).charAt(alternatives.indexOf(second)) == 'R';
    }
  }

  /**
   * One number.
   *
   * @param id stable name
   * @param caption what it shows
   * @param value finite
   */
  record Single(String id, String caption, double value) implements Step {

    /** Refuses null. */
    public Single {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(caption, "caption");
    }
  }

  /**
   * Whether a condition holds.
   *
   * @param id stable name
   * @param caption the condition
   * @param holds true if it does
   */
  record Condition(String id, String caption, boolean holds) implements Step {

    /** Refuses null. */
    public Condition {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(caption, "caption");
    }
  }

  /**
   * Some alternatives, for instance a compromise set.
   *
   * @param id stable name
   * @param caption what they have in common
   * @param members their ids, in row order
   */
  record Members(String id, String caption, List<String> members) implements Step {

    /** Copies the list. */
    public Members {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(caption, "caption");
      members = List.copyOf(members);
    }
  }

  /**
   * Several sets of alternatives, for instance kernels, or classes from the best to the worst.
   *
   * @param id stable name
   * @param caption what the sets are
   * @param sets the ids in each
   */
  record Sets(String id, String caption, List<List<String>> sets) implements Step {

    /** Copies the lists. */
    public Sets {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(caption, "caption");
      sets = sets.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The category that a sorting method assigns each alternative to.
   *
   * @param id stable name, of the rule where a method has several
   * @param caption by which rule
   * @param categories name or number of the category, by id of the alternative, in row order
   */
  record Assignment(String id, String caption, Map<String, String> categories) implements Step {

    /** Copies the map and keeps its order. */
    public Assignment {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(caption, "caption");
      categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }
  }

  /**
   * One criterion for each alternative, for instance the one of its greatest regret.
   *
   * @param id stable name
   * @param caption what the criterion decides
   * @param criteria id of the criterion, by id of the alternative, in row order; without the
   *     alternatives that have none
   */
  record CriterionByAlternative(String id, String caption, Map<String, String> criteria)
      implements Step {

    /** Copies the map and keeps its order. */
    public CriterionByAlternative {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(caption, "caption");
      criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
    }
  }

  /**
   * How the criteria vote on something about each alternative, for instance whether it reaches the
   * next category.
   *
   * @param id stable name
   * @param caption what the vote is about
   * @param ballots by id of the alternative, in row order; without those about whom nothing is open
   */
  record Ballots(String id, String caption, Map<String, Ballot> ballots) implements Step {

    /** Copies the map and keeps its order. */
    public Ballots {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(caption, "caption");
      ballots = Collections.unmodifiableMap(new LinkedHashMap<>(ballots));
    }
  }

  /**
   * The votes of the criteria, by id, each criterion in one list.
   *
   * @param supporting those for it
   * @param opposing those against it
   * @param vetoing those against it whose word alone decides
   */
  record Ballot(List<String> supporting, List<String> opposing, List<String> vetoing) {

    /** Copies the lists. */
    public Ballot {
      supporting = List.copyOf(supporting);
      opposing = List.copyOf(opposing);
      vetoing = List.copyOf(vetoing);
    }
  }
}
