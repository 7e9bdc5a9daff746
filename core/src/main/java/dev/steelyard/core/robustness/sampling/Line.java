package dev.steelyard.core.robustness.sampling;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The scores along a line through a simplex of n corners, from a mix of all corners but one to that
 * one: {@code a_i + b_i λ} for λ from 0 to 1, where for uniform weights {@code P(λ ≤ x) = 1 - (1 -
 * x)^(n-1)}. Who leads where, and with which ranks, is found exactly.
 *
 * <p>The upper envelope costs O(m) for each of its pieces, all ranks cost O(m² log m). Rows that
 * are the same everywhere are taken as one, and share what it has.
 *
 * <p>Source of the idea: A. Griewank, F. Y. Kuo, H. Leövey and I. H. Sloan, "High dimensional
 * integration of kinks and jumps: smoothing by preintegration", Journal of Computational and
 * Applied Mathematics 344 (2018) 259–274.
 */
final class Line {

  private final CornerTable table;
  private final int corner;
  private final int power;

  /** One row for each set of equal rows, and the rows of each set. */
  private final int[] heads;

  private final int[][] twins;

  private final double[] start;
  private final double[] slope;

  /** When other rows cross one, and by how many ranks that lowers it. */
  private final double[] crossings;

  private final int[] falls;

  Line(CornerTable table, int corner) {
    this.table = table;
    this.corner = corner;
    this.power = table.corners() - 1;
    this.heads =
        IntStream.range(0, table.rows())
            .filter(i -> IntStream.range(0, i).noneMatch(k -> table.same(i, k)))
            .toArray();
    this.twins =
        Arrays.stream(heads)
            .mapToObj(i -> IntStream.range(i, table.rows()).filter(k -> table.same(i, k)).toArray())
            .toArray(int[][]::new);
    this.start = new double[heads.length];
    this.slope = new double[heads.length];
    this.crossings = new double[heads.length];
    this.falls = new int[heads.length];
  }

  /** The corner that all lines lead to. */
  int corner() {
    return corner;
  }

  /** Takes up the line from a mix in which that corner has no share. */
  void from(double[] mix, double[] scores) {
    table.scores(mix, scores);
    for (int head = 0; head < heads.length; head++) {
      start[head] = scores[heads[head]];
      slope[head] = table.value(heads[head], corner) - start[head];
    }
  }

  /** The probability of at least λ, to the power of what is needed. */
  private static double beyond(double lambda, int power) {
    double rest = 1 - lambda;
    double result = 1;
    for (int k = 0; k < power; k++) {
      result *= rest;
    }
    return result;
  }

  /** A part of the line on which some equal rows lead. */
  @FunctionalInterface
  interface Lead {
    void on(int[] rows, double share, double rest);
  }

  /**
   * Hands out who leads where: the rows, the probability of the part, and the integral of {@code 1
   * - λ} over it.
   */
  void leads(Lead lead) {
    double from = 0;
    int leader = leaderAtStart();
    while (from < 1 && leader >= 0) {
      int next = overtaker(leader, from);
      double to = next < 0 ? 1 : crossing(leader, next, from);
      double share = beyond(from, power) - beyond(to, power);
      double rest = power * (beyond(from, power + 1) - beyond(to, power + 1)) / (power + 1);
      lead.on(twins[leader], share, rest);
      leader = next;
      from = to;
    }
  }

  private int leaderAtStart() {
    int leader = heads.length == 0 ? -1 : 0;
    for (int head = 1; head < heads.length; head++) {
      if (start[head] > start[leader]
          || start[head] == start[leader] && slope[head] > slope[leader]) {
        leader = head;
      }
    }
    return leader;
  }

  /** Who overtakes the leader first, before the end of the line; the steepest of several. */
  private int overtaker(int leader, double from) {
    int next = -1;
    double first = 1;
    for (int head = 0; head < heads.length; head++) {
      if (slope[head] > slope[leader]) {
        double at = crossing(leader, head, from);
        if (at < first || next >= 0 && at == first && slope[head] > slope[next]) {
          next = head;
          first = at;
        }
      }
    }
    return next;
  }

  private double crossing(int leader, int head, double from) {
    return Math.max(from, (start[leader] - start[head]) / (slope[head] - slope[leader]));
  }

  /** Adds all ranks and pairs on the line. */
  void addRanks(Tally tally) {
    for (int head = 0; head < heads.length; head++) {
      addRanks(head, tally);
      for (int i : twins[head]) {
        addTwins(i, twins[head], tally);
      }
    }
  }

  private static void addTwins(int i, int[] all, Tally tally) {
    for (int k : all) {
      tally.addPair(i, k, 0.5);
    }
  }

  private void addRanks(int head, Tally tally) {
    int rank = 0;
    int events = 0;
    for (int rival = 0; rival < heads.length; rival++) {
      if (rival != head) {
        boolean above = above(rival, head);
        double at = meeting(head, rival);
        rank += above ? twins[rival].length : 0;
        events = at > 0 && at < 1 ? insert(events, at, above, rival) : events;
        addPairs(head, rival, wins(at, above), tally);
      }
    }
    sweep(head, rank, events, tally);
  }

  /** Whether one is above another just after the start. */
  private boolean above(int head, int other) {
    return start[head] > start[other] || start[head] == start[other] && slope[head] > slope[other];
  }

  /** Where two lines meet; outside of 0 to 1 if they do not. */
  private double meeting(int head, int rival) {
    double apart = slope[rival] - slope[head];
    return apart == 0 ? -1 : (start[head] - start[rival]) / apart;
  }

  /** Keeps crossings in rising order. */
  private int insert(int events, double at, boolean above, int rival) {
    int place = events;
    while (place > 0 && crossings[place - 1] > at) {
      crossings[place] = crossings[place - 1];
      falls[place] = falls[place - 1];
      place--;
    }
    crossings[place] = at;
    falls[place] = above ? -twins[rival].length : twins[rival].length;
    return events + 1;
  }

  /** How likely one is above a rival that it meets somewhere, or nowhere on the line. */
  private double wins(double meeting, boolean rivalAbove) {
    double beyond = meeting > 0 && meeting < 1 ? beyond(meeting, power) : 0;
    return rivalAbove ? beyond : 1 - beyond;
  }

  private void addPairs(int head, int rival, double wins, Tally tally) {
    for (int i : twins[head]) {
      for (int k : twins[rival]) {
        tally.addPair(i, k, wins);
      }
    }
  }

  private void sweep(int head, int rankAtStart, int events, Tally tally) {
    int rank = rankAtStart;
    double left = 1;
    for (int event = 0; event < events; event++) {
      double beyond = beyond(crossings[event], power);
      addRank(head, rank, left - beyond, tally);
      rank += falls[event];
      left = beyond;
    }
    addRank(head, rank, left, tally);
  }

  private void addRank(int head, int rank, double share, Tally tally) {
    int[] all = twins[head];
    for (int i : all) {
      for (int place = rank; place < rank + all.length; place++) {
        tally.addRank(i, place, share / all.length);
      }
    }
  }
}
