package dev.steelyard.core.weight.judgement;

/** How answers to pairwise comparisons become priorities. */
public enum Priorities {
  /**
   * The geometric means of the rows, which are the logarithmic least squares. If answers are
   * missing, least squares over those that are there (Bozóki, Fülöp and Rónyai 2010). If answers
   * are triangles, the centroids of the triangles of the means (Buckley 1985).
   */
  GEOMETRIC_MEAN {
    @Override
    public double[] of(PairwiseMatrix matrix) {
      return matrix.exact()
          ? LogLeastSquares.weights(matrix)
          : new TriangularMeans(matrix).weights();
    }
  },
  /**
   * The principal eigenvector. If answers are missing, that of the matrix with 0 for each of them
   * and one more on the diagonal for each in the row (Harker 1987).
   */
  EIGENVECTOR {
    @Override
    public double[] of(PairwiseMatrix matrix) {
      return PrincipalVector.weights(matrix);
    }
  },
  /** The means of the rows after every column is divided by its sum; needs all answers. */
  NORMALISED_COLUMNS {
    @Override
    public double[] of(PairwiseMatrix matrix) {
      return NormalisedColumns.weights(matrix);
    }
  };

  /**
   * Derives priorities.
   *
   * @param matrix answers in one connected group; all of them for {@link #NORMALISED_COLUMNS} and
   *     if some are triangles; of triangles only {@link #GEOMETRIC_MEAN} uses the ends
   * @return one number above 0 for each that is compared; they sum to 1
   */
  public abstract double[] of(PairwiseMatrix matrix);
}
