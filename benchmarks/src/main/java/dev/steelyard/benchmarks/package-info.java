/** How long methods take, as ratios to a C program measured in the same run. */
package dev.steelyard.benchmarks;
