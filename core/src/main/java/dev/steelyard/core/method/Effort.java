package dev.steelyard.core.method;

/**
 * How the work of one evaluation grows, in elementary steps of about a nanosecond: rough numbers,
 * enough to plan how often a method can be run in a few seconds, and the same on every machine.
 */
public enum Effort {
  /** With the cells of the table, m alternatives by n criteria. */
  CELLS {
    @Override
    public double operations(int alternatives, int criteria) {
      return 50.0 * alternatives * criteria;
    }
  },
  /** With every two alternatives on every criterion. */
  PAIRS {
    @Override
    public double operations(int alternatives, int criteria) {
      return 20.0 * alternatives * alternatives * criteria;
    }
  },
  /** With every two alternatives on every two criteria. */
  SQUARES {
    @Override
    public double operations(int alternatives, int criteria) {
      return PAIRS.operations(alternatives, criteria) * criteria;
    }
  },
  /** With every three alternatives, after all pairs. */
  TRIPLES {
    @Override
    public double operations(int alternatives, int criteria) {
      return 3.0 * alternatives * alternatives * (criteria + alternatives);
    }
  },
  /** With every set of alternatives, as where the best of all orders is searched. */
  SETS {
    @Override
    public double operations(int alternatives, int criteria) {
      double each = PAIRS.operations(alternatives, 1);
      return each + Math.scalb(1.0, Math.min(alternatives, MOST_SEARCHED)) * alternatives;
    }
  },
  /** Linear programmes, whose work depends on the numbers more than on the size. */
  PROGRAMMES {
    @Override
    public double operations(int alternatives, int criteria) {
      return 30_000_000;
    }
  };

  /** No method searches the orders of more than these. */
  private static final int MOST_SEARCHED = 20;

  /**
   * About how many elementary steps one evaluation takes.
   *
   * @param alternatives m
   * @param criteria n
   * @return more than 0 for a table with cells
   */
  public abstract double operations(int alternatives, int criteria);
}
