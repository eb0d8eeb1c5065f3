package jp.renkei.metrics.network;

/** Eigenvectors of small symmetric matrices by Jacobi's rotations. */
final class Jacobi {

  private static final int MOST_SWEEPS = 64;

  private Jacobi() {}

  /**
   * The unit eigenvector of the greatest eigenvalue, its first component not negative.
   *
   * @param matrix symmetric; destroyed
   */
  static double[] greatest(double[][] matrix) {
    int size = matrix.length;
    double[][] vectors = new double[size][size];
    for (int at = 0; at < size; at++) {
      vectors[at][at] = 1;
    }
    boolean rotated = true;
    for (int sweep = 0; rotated && sweep < MOST_SWEEPS; sweep++) {
      rotated = false;
      for (int row = 0; row < size; row++) {
        for (int column = row + 1; column < size; column++) {
          rotated |= rotate(matrix, vectors, row, column);
        }
      }
    }
    return greatest(matrix, vectors);
  }

  private static double[] greatest(double[][] diagonal, double[][] vectors) {
    int greatest = 0;
    for (int at = 1; at < vectors.length; at++) {
      greatest = diagonal[at][at] > diagonal[greatest][greatest] ? at : greatest;
    }
    double[] vector = new double[vectors.length];
    double sign = vectors[0][greatest] < 0 ? -1 : 1;
    for (int at = 0; at < vector.length; at++) {
      vector[at] = sign * vectors[at][greatest];
    }
    return vector;
  }

  /** Makes one element off the diagonal zero; false if it is small enough already. */
  private static boolean rotate(double[][] a, double[][] vectors, int i, int j) {
    if (Math.abs(a[i][j]) <= 1e-17 * (Math.abs(a[i][i]) + Math.abs(a[j][j]))) {
      return false;
    }
    double theta = (a[j][j] - a[i][i]) / (2 * a[i][j]);
    double sign = theta < 0 ? -1 : 1;
    double tangent = sign / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    for (int at = 0; at < a.length; at++) {
      turnColumns(a[at], i, j, cosine, sine);
      turnColumns(vectors[at], i, j, cosine, sine);
    }
    for (int at = 0; at < a.length; at++) {
      double upper = a[i][at];
      a[i][at] = cosine * upper - sine * a[j][at];
      a[j][at] = sine * upper + cosine * a[j][at];
    }
    return true;
  }

  private static void turnColumns(double[] row, int i, int j, double cosine, double sine) {
    double left = row[i];
    row[i] = cosine * left - sine * row[j];
    row[j] = sine * left + cosine * row[j];
  }
}
