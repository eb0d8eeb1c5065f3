package jp.renkei.metrics.plot;

/** A rectangle of a picture, from its left upper corner. */
record Box(double x, double y, double width, double height) {

  static Box around(double x, double y, double reach) {
    return new Box(x - reach, y - reach, 2 * reach, 2 * reach);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  boolean holds(Box other) {
    return x <= other.x && right() >= other.right() && y <= other.y && bottom() >= other.bottom();
  }

  /** Whether a straight line runs through; clipped side by side (Liang and Barsky, 1984). */
  boolean cutBy(double fromX, double fromY, double toX, double toY) {
    double[] along = {toX - fromX, toY - fromY};
    double[] least = {x - fromX, y - fromY};
    double[] most = {right() - fromX, bottom() - fromY};
    double enter = 0;
    double leave = 1;
    for (int i = 0; i < along.length; i++) {
      if (along[i] == 0) {
        if (least[i] >= 0 || most[i] <= 0) {
          return false;
        }
      } else {
        double one = least[i] / along[i];
        double other = most[i] / along[i];
        enter = Math.max(enter, Math.min(one, other));
        leave = Math.min(leave, Math.max(one, other));
      }
    }
    return enter < leave;
  }
}
