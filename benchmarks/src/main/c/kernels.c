/*
 * The same work as the Java benchmarks, one thread, plain C. Each kernel runs several times and the
 * shortest time is printed, in milliseconds:  name <tab> rows <tab> milliseconds
 *
 * cc -O3 -march=native -ffast-math -o kernels kernels.c -lm
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CRITERIA = 10, FLOW_CRITERIA = 5, REPEATS = 5 };

static const double INDIFFERENT = 0.1, PREFER = 0.3;

static size_t rows;
static double *columns[CRITERIA], *first, *second;

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* SplitMix64, the generator of java.util.SplittableRandom. */
static double uniform(void) {
  static uint64_t state = 42;
  uint64_t z = (state += 0x9E3779B97F4A7C15ULL);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return (double)((z ^ (z >> 31)) >> 11) * 0x1p-53;
}

static void extremes(const double *column, double *least, double *greatest) {
  double low = column[0], high = column[0];
  for (size_t i = 1; i < rows; i++) {
    low = column[i] < low ? column[i] : low;
    high = column[i] > high ? column[i] : high;
  }
  *least = low;
  *greatest = high;
}

/* Weighted sum on min-max normalized columns. */
static void weighted_sum(void) {
  memset(first, 0, rows * sizeof(double));
  for (int j = 0; j < CRITERIA; j++) {
    double low, high;
    extremes(columns[j], &low, &high);
    double factor = 1.0 / CRITERIA / (high - low);
    for (size_t i = 0; i < rows; i++) first[i] += factor * (columns[j][i] - low);
  }
}

/* TOPSIS with vector normalization. */
static void topsis(void) {
  memset(first, 0, rows * sizeof(double));
  memset(second, 0, rows * sizeof(double));
  for (int j = 0; j < CRITERIA; j++) {
    const double *column = columns[j];
    double low, high, squares = 0;
    extremes(column, &low, &high);
    for (size_t i = 0; i < rows; i++) squares += column[i] * column[i];
    double factor = 1.0 / CRITERIA / sqrt(squares);
    for (size_t i = 0; i < rows; i++) {
      double up = factor * (column[i] - high), down = factor * (column[i] - low);
      first[i] += up * up;
      second[i] += down * down;
    }
  }
  for (size_t i = 0; i < rows; i++) {
    double plus = sqrt(first[i]), minus = sqrt(second[i]);
    first[i] = minus / (plus + minus);
  }
}

/* VIKOR with v = 0.5. */
static void vikor(void) {
  memset(first, 0, rows * sizeof(double));
  memset(second, 0, rows * sizeof(double));
  for (int j = 0; j < CRITERIA; j++) {
    double low, high;
    extremes(columns[j], &low, &high);
    double factor = 1.0 / CRITERIA / (high - low);
    for (size_t i = 0; i < rows; i++) {
      double regret = factor * (high - columns[j][i]);
      first[i] += regret;
      second[i] = regret > second[i] ? regret : second[i];
    }
  }
  double least, most, smallest, largest;
  extremes(first, &least, &most);
  extremes(second, &smallest, &largest);
  for (size_t i = 0; i < rows; i++) {
    first[i] = 0.5 * (first[i] - least) / (most - least)
        + 0.5 * (second[i] - smallest) / (largest - smallest);
  }
}

typedef struct { double value; uint32_t row; } Entry;

static int ascending(const void *one, const void *other) {
  double a = ((const Entry *)one)->value, b = ((const Entry *)other)->value;
  return (a > b) - (a < b);
}

/* PROMETHEE II, linear preference, by one sweep over each sorted column. */
static void promethee(void) {
  Entry *sorted = malloc(rows * sizeof(Entry));
  double *sums = malloc((rows + 1) * sizeof(double));
  memset(first, 0, rows * sizeof(double));
  for (int j = 0; j < FLOW_CRITERIA; j++) {
    for (size_t i = 0; i < rows; i++) sorted[i] = (Entry){columns[j][i], (uint32_t)i};
    qsort(sorted, rows, sizeof(Entry), ascending);
    sums[0] = 0;
    for (size_t i = 0; i < rows; i++) sums[i + 1] = sums[i] + sorted[i].value;
    size_t full = 0, some = 0, none = 0, lost = 0;
    for (size_t i = 0; i < rows; i++) {
      double x = sorted[i].value;
      while (full < rows && x - sorted[full].value >= PREFER) full++;
      while (some < rows && x - sorted[some].value > INDIFFERENT) some++;
      while (none < rows && sorted[none].value - x <= INDIFFERENT) none++;
      while (lost < rows && sorted[lost].value - x < PREFER) lost++;
      double plus = (double)full
          + ((double)(some - full) * (x - INDIFFERENT) - (sums[some] - sums[full]))
              / (PREFER - INDIFFERENT);
      double minus = (double)(rows - lost)
          + ((sums[lost] - sums[none]) - (double)(lost - none) * (x + INDIFFERENT))
              / (PREFER - INDIFFERENT);
      first[sorted[i].row] += (plus - minus) / (double)(rows - 1) / FLOW_CRITERIA;
    }
  }
  free(sorted);
  free(sums);
}

static void measure(const char *name, void (*kernel)(void)) {
  double shortest = INFINITY;
  for (int repeat = 0; repeat < REPEATS; repeat++) {
    double start = seconds();
    kernel();
    double took = seconds() - start;
    shortest = took < shortest ? took : shortest;
  }
  volatile double kept = first[rows / 2];
  (void)kept;
  printf("%s\t%zu\t%.4f\n", name, rows, 1e3 * shortest);
}

int main(int count, char **arguments) {
  for (int k = 1; k < count; k++) {
    rows = strtoull(arguments[k], NULL, 10);
    for (int j = 0; j < CRITERIA; j++) {
      columns[j] = malloc(rows * sizeof(double));
      for (size_t i = 0; i < rows; i++) columns[j][i] = uniform();
    }
    first = malloc(rows * sizeof(double));
    second = malloc(rows * sizeof(double));
    measure("weighted-sum", weighted_sum);
    measure("topsis", topsis);
    measure("vikor", vikor);
    measure("promethee-ii", promethee);
    for (int j = 0; j < CRITERIA; j++) free(columns[j]);
    free(first);
    free(second);
  }
  return 0;
}
