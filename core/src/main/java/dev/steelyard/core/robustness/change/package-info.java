/**
 * What would change who comes first: the smallest changes of weights and of performances, what each
 * alternative needs, and what dropping or adding alternatives or groups of criteria does. Every
 * change is run through the method itself before it is reported; one that fails is not reported.
 */
package dev.steelyard.core.robustness.change;
