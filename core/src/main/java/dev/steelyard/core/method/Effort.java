package dev.steelyard.core.method;

/**
 * How the work of one evaluation grows, in rough numbers: enough to plan how often a method can be
 * run in a few seconds, and the same on every machine.
 */
public enum Effort {
  /** With the cells of the table, m alternatives by n criteria. */
  CELLS {
    @Override
    public double operations(int alternatives, int criteria) {
      return (double) alternatives * criteria;
    }
  },
  /** With every two alternatives on every criterion. */
  PAIRS {
    @Override
    public double operations(int alternatives, int criteria) {
      return CELLS.operations(alternatives, criteria) * alternatives;
    }
  },
  /** With every three alternatives, after all pairs. */
  TRIPLES {
    @Override
    public double operations(int alternatives, int criteria) {
      return PAIRS.operations(alternatives, criteria + alternatives);
    }
  },
  /** With every set of alternatives, as where the best of all orders is searched. */
  SETS {
    @Override
    public double operations(int alternatives, int criteria) {
      return Math.scalb(PAIRS.operations(alternatives, 1), Math.min(alternatives, MOST_SEARCHED));
    }
  },
  /** Linear programmes, whose work depends on the numbers more than on the size. */
  PROGRAMMES {
    @Override
    public double operations(int alternatives, int criteria) {
      return 10_000_000;
    }
  };

  /** No method searches the orders of more than these. */
  private static final int MOST_SEARCHED = 20;

  /**
   * The order of the number of elementary steps.
   *
   * @param alternatives m
   * @param criteria n
   * @return more than 0 for a table with cells
   */
  public abstract double operations(int alternatives, int criteria);
}
