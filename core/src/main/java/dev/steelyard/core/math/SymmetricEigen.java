package dev.steelyard.core.math;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix, {@code A = V diag(λ) Vᵀ}.
 *
 * <p>Cyclic Jacobi rotations (Golub and Van Loan, "Matrix Computations", section 8.5) until nothing
 * beside the diagonal is left; about ten sweeps of O(n³). Eigenvalues are correct to about {@code n
 * u} of the largest. Of the two signs of an eigenvector the one is taken that makes its component
 * of largest magnitude positive, the first of equal ones.
 */
public final class SymmetricEigen {

  private static final int SWEEPS = 100;

  private static final double NEARLY_EQUAL = 1e-9;

  private final double[] values;
  private final double[][] vectors;

  private SymmetricEigen(double[] values, double[][] vectors) {
    this.values = values;
    this.vectors = vectors;
  }

  /**
   * Decomposes a matrix.
   *
   * @param matrix n rows of n finite numbers, symmetric; not changed
   * @return its eigenvalues and eigenvectors
   */
  public static SymmetricEigen of(double[][] matrix) {
    int n = matrix.length;
    double[][] rotated = new double[n][];
    double[][] vectors = new double[n][n];
    for (int row = 0; row < n; row++) {
      rotated[row] = matrix[row].clone();
      vectors[row][row] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS && off(rotated) > 0; sweep++) {
      sweep(rotated, vectors);
    }
    return sorted(rotated, vectors);
  }

  /** The largest magnitude beside the diagonal, 0 where it is nothing beside the diagonal. */
  private static double off(double[][] matrix) {
    double off = 0;
    double most = 0;
    for (int row = 0; row < matrix.length; row++) {
      most = Math.max(most, Math.abs(matrix[row][row]));
      for (int column = 0; column < row; column++) {
        off = Math.max(off, Math.abs(matrix[row][column]));
      }
    }
    return most + off > most ? off : 0;
  }

  private static void sweep(double[][] matrix, double[][] vectors) {
    for (int p = 0; p < matrix.length; p++) {
      for (int q = p + 1; q < matrix.length; q++) {
        if (matrix[p][q] != 0) {
          rotate(matrix, vectors, p, q);
        }
      }
    }
  }

  /** Makes the element at p and q zero. */
  private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    var rotation = new Rotation(p, q, tangent);
    for (double[] row : matrix) {
      rotation.turn(row);
    }
    rotation.turnRows(matrix);
    matrix[p][q] = 0;
    matrix[q][p] = 0;
    for (double[] row : vectors) {
      rotation.turn(row);
    }
  }

  private static SymmetricEigen sorted(double[][] diagonal, double[][] vectors) {
    int n = diagonal.length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> -diagonal[k][k]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] values = Arrays.stream(order).mapToDouble(k -> diagonal[k][k] + 0.0).toArray();
    double[][] sorted = new double[n][n];
    for (int k = 0; k < n; k++) {
      double sign = sign(vectors, order[k]);
      for (int row = 0; row < n; row++) {
        sorted[k][row] = sign * vectors[row][order[k]] + 0.0;
      }
    }
    return new SymmetricEigen(values, sorted);
  }

  private static double sign(double[][] vectors, int column) {
    double largest = 0;
    for (double[] row : vectors) {
      if (Math.abs(row[column]) > Math.abs(largest) + NEARLY_EQUAL) {
        largest = row[column];
      }
    }
    return largest < 0 ? -1 : 1;
  }

  /**
   * How many eigenvalues there are, n.
   *
   * @return at least 0
   */
  public int size() {
    return values.length;
  }

  /**
   * An eigenvalue.
   *
   * @param k from 0 for the largest
   * @return its value
   */
  public double value(int k) {
    return values[k];
  }

  /**
   * A component of an eigenvector of length 1.
   *
   * @param k the eigenvalue it belongs to
   * @param row the component
   * @return from -1 to 1
   */
  public double component(int k, int row) {
    return vectors[k][row];
  }

  /** A turn in the plane of two axes. */
  private static final class Rotation {
    private final int p;
    private final int q;
    private final double cosine;
    private final double sine;

    Rotation(int p, int q, double tangent) {
      this.p = p;
      this.q = q;
      this.cosine = 1 / Math.sqrt(tangent * tangent + 1);
      this.sine = tangent * cosine;
    }

    void turn(double[] row) {
      double one = row[p];
      double other = row[q];
      row[p] = cosine * one - sine * other;
      row[q] = sine * one + cosine * other;
    }

    void turnRows(double[][] matrix) {
      for (int k = 0; k < matrix.length; k++) {
        double one = matrix[p][k];
        double other = matrix[q][k];
        matrix[p][k] = cosine * one - sine * other;
        matrix[q][k] = sine * one + cosine * other;
      }
    }
  }
}
