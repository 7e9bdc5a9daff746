package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.Warning;
import dev.steelyard.core.weight.DataWeighting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LopcowTest extends DataWeightingContract {

  @Override
  List<DataWeighting> variants() {
    return List.of(new Lopcow());
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return WeightCases.tests("weights-lopcow", each -> new Lopcow());
  }

  @Test
  void weighs_the_vans_of_its_page() {
    assertClose(vans(new Lopcow()), 5e-5, 0.3706, 0.3706, 0.2588);
    assertClose(step(new Lopcow(), "percentageValue"), 5e-5, 25.5413, 25.5413, 17.8337);
  }

  /**
   * Nine banks of F. Ecer and D. Pamucar (2022), Omega 112, 102690, as the tests of pymcdm and of
   * JMcDM quote them.
   */
  private static final double[][] BANKS = {
    {
      21.8, 14.1, 10.7, 1.6, 1.8, 770, 12750, 18, 5100, 1.5, 9.1, 1.054, 4.196, 29.407, 7.03, 15.08,
      9.705
    },
    {
      16.4, 8.5, 13.9, 1.2, 1.3, 524, 12087, 5.7, 2941, 2.208, 15.2, 1.123, 3.86, 5.228, 14.724,
      32.103, 19.0
    },
    {
      14.5, 7.0, 2.3, 0.2, 0.2, 238, 3265, 1.9, 320, 2.32, 16.202, 1.008, 3.095, 5.549, 17.34,
      65.129, 32.056
    },
    {
      18.2, 10.3, 11.4, 1.2, 1.1, 835, 16037, 21.3, 4332, 0.875, 9.484, 0.856, 2.191, 23.75, 13.1,
      58.157, 27.46
    },
    {
      18.5, 8.1, 11.1, 1.0, 1.1, 504, 9464, 1.4, 1743, 2.95, 0.7, 0.479, 2.44, 8.77, 13.48, 33.45,
      17.68
    },
    {
      18.7, 11.4, 10.8, 1.3, 1.5, 1227, 24053, 20.0, 6521, 0.733, 1.6, 0.857, 2.377, 4.985, 11.743,
      26.732, 24.485
    },
    {
      18.5, 12.6, 10.8, 1.4, 1.8, 912, 18800, 18.2, 5300, 1.29, 8.27, 0.558, 0.635, 5.22, 13.829,
      31.914, 7.515
    },
    {
      16.4, 6.7, 12.6, 0.9, 0.9, 951, 16767, 22.0, 3917, 2.46, 3.9, 0.724, 0.568, 4.491, 14.357,
      28.869, 7.313
    },
    {
      15.2, 6.3, 6.9, 0.5, 0.5, 1013, 20170, 10.97, 4060, 1.67, 1.7, 0.704, 2.96, 3.24, 10.029,
      60.981, 23.541
    }
  };

  private static final double[] BANK_WEIGHTS = {
    0.0495, 0.0366, 0.0846, 0.0706, 0.0637, 0.0661, 0.0699, 0.0504, 0.0690, 0.0492, 0.0556, 0.0487,
    0.0482, 0.0763, 0.0551, 0.0532, 0.0534
  };

  @Test
  void ecer_and_pamucar_2022_banks_as_printed() {
    assertClose(weights(new Lopcow(), BANKS, "++++++++++-------"), 5e-5, BANK_WEIGHTS);
  }

  @Test
  void two_alternatives_are_refused() {
    assertThat(refusals(new Lopcow(), new double[][] {{3, 5}, {4, 2}}, "++"))
        .containsExactly("LOPCOW finds nothing to weigh by; with two alternatives it never does.");
  }

  @Test
  void a_constant_criterion_is_left_out() {
    double[][] with = {{5, 7, 3}, {8, 7, 4}, {2, 7, 6}, {6, 7, 5}};
    double[][] without = {{5, 3}, {8, 4}, {2, 6}, {6, 5}};
    double[] weights = weights(new Lopcow(), without, "+-");

    assertClose(weights(new Lopcow(), with, "++-"), 1e-15, weights[0], 0, weights[1]);
    assertThat(new Lopcow().fitness(table(with), directions("++-")).remarks())
        .extracting(Warning::message)
        .containsExactly("All alternatives are equal on \"c101\".");
  }

  @Test
  void a_criterion_that_sets_one_alternative_apart_has_no_weight() {
    double[][] rows = {{1, 5}, {1, 8}, {9, 2}, {1, 6}};

    assertClose(weights(new Lopcow(), rows, "++"), 1e-12, 0, 1);
  }

  @Test
  void the_direction_matters() {
    double[][] rows = {{5, 7}, {8, 6}, {2, 9}, {6, 4}};

    assertThat(weights(new Lopcow(), rows, "++")[0])
        .isNotCloseTo(weights(new Lopcow(), rows, "-+")[0], within(0.01));
  }
}
