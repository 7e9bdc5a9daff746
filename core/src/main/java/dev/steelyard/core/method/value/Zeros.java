package dev.steelyard.core.method.value;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;
import java.util.stream.IntStream;

/** The remark on performances that make a product 0. */
final class Zeros {

  private Zeros() {}

  /** Remarks the zeros of a column that counts and on which the alternatives differ. */
  static void remark(MethodInput input, int j, double[] numbers, FitnessBuilder fitness) {
    int[] zeros = IntStream.range(0, numbers.length).filter(i -> numbers[i] == 0).toArray();
    if (zeros.length == 0 || zeros.length == numbers.length || input.weight(j) == 0) {
      return;
    }
    String criterion = input.criteria().get(j);
    String alternative = input.alternatives().get(zeros[0]);
    String more = zeros.length == 1 ? "" : ", and so are " + (zeros.length - 1) + " more";
    fitness.remark(
        Subject.at("performances", criterion, alternative),
        "\"" + criterion + "\" of \"" + alternative + "\" is 0 after normalization" + more + ".",
        "A zero makes the whole product 0, whatever the other performances are.");
  }
}
