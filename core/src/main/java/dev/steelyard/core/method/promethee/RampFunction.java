package dev.steelyard.core.method.promethee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A preference function that is a sum of rises. */
record RampFunction(List<Ramp> ramps) implements PreferenceFunction {

  RampFunction {
    ramps = List.copyOf(ramps);
  }

  static RampFunction of(Ramp... ramps) {
    return new RampFunction(Arrays.asList(ramps));
  }

  static RampFunction through(List<PreferencePoint> points) {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("there must be at least one point");
    }
    var ramps = new ArrayList<Ramp>();
    var previous = new PreferencePoint(points.get(0).difference(), 0);
    for (PreferencePoint point : points) {
      double rise = point.degree() - previous.degree();
      if (rise < 0 || point.difference() < previous.difference()) {
        throw new IllegalArgumentException(point + " must not fall below " + previous);
      }
      if (rise > 0) {
        ramps.add(new Ramp(previous.difference(), point.difference(), rise));
      }
      previous = point;
    }
    return new RampFunction(ramps);
  }

  @Override
  public double degree(double difference) {
    double sum = 0;
    for (Ramp ramp : ramps) {
      sum += ramp.degree(difference);
    }
    return Math.min(1, sum);
  }

  @Override
  public void addBelow(double[] ascending, double[] sums) {
    for (Ramp ramp : ramps) {
      ramp.addBelow(ascending, sums);
    }
  }
}
