package dev.steelyard.core.math;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** Sorts places by what is found there, without an object per place. */
public final class IndexSort {

  private final IntBinaryOperator order;
  private final int[] places;
  private final int[] spare;

  private IndexSort(int count, IntBinaryOperator order) {
    this.order = order;
    this.places = new int[count];
    Arrays.setAll(places, i -> i);
    this.spare = new int[count];
  }

  /**
   * The places 0 to count - 1 in an order; equal ones stay as they are. Cost: O(count log count).
   *
   * @param count how many places there are
   * @param order negative where the first place comes before the second, positive where after
   * @return the places, the first one first
   */
  public static int[] sorted(int count, IntBinaryOperator order) {
    var sort = new IndexSort(count, order);
    sort.sort(0, count);
    return sort.places;
  }

  private void sort(int from, int to) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    sort(from, middle);
    sort(middle, to);
    if (order.applyAsInt(places[middle - 1], places[middle]) > 0) {
      merge(from, middle, to);
    }
  }

  private void merge(int from, int middle, int to) {
    System.arraycopy(places, from, spare, from, middle - from);
    int left = from;
    int right = middle;
    int next = from;
    while (left < middle) {
      boolean takeRight = right < to && order.applyAsInt(spare[left], places[right]) > 0;
      places[next] = takeRight ? places[right++] : spare[left++];
      next++;
    }
  }
}
