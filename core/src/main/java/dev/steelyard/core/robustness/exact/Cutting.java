package dev.steelyard.core.robustness.exact;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts a region by planes, one after the other, until no plane cuts any piece. One piece is
 * followed to its end before the next is taken up, so few are held at a time.
 */
final class Cutting {

  private final List<double[]> planes;
  private final boolean both;
  private final int limit;

  /**
   * A way to cut.
   *
   * @param planes their values at each corner of the region
   * @param both whether what is below a plane is kept as well as what is above
   * @param limit how many pieces there may be, thrown away ones included
   */
  Cutting(List<double[]> planes, boolean both, int limit) {
    this.planes = planes;
    this.both = both;
    this.limit = limit;
  }

  /** Hands out all pieces; false if there are too many, and some have not been handed out. */
  boolean cut(int corners, Consumer<Piece> left) {
    Deque<Open> open = new ArrayDeque<>(List.of(new Open(Piece.whole(corners), 0)));
    int pieces = 0;
    while (!open.isEmpty() && pieces <= limit) {
      Open next = open.pop();
      if (next.plane == planes.size()) {
        left.accept(next.piece);
        pieces++;
      } else if (!advance(next, open)) {
        pieces++;
      }
    }
    return open.isEmpty() && pieces <= limit;
  }

  /** Takes a piece past a plane, or cuts it; false if it is thrown away. */
  private boolean advance(Open next, Deque<Open> open) {
    double[] plane = planes.get(next.plane);
    int side = next.piece.side(plane);
    if (side == 0) {
      next.piece.halves(plane).forEach(half -> open.push(new Open(half, next.plane)));
    } else if (both || side > 0) {
      open.push(new Open(next.piece, next.plane + 1));
    }
    return both || side >= 0;
  }

  /**
   * A piece on its way.
   *
   * @param piece where it is now
   * @param plane the first plane that may still cut it
   */
  private record Open(Piece piece, int plane) {}
}
