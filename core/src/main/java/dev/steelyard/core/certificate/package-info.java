/**
 * What may be claimed of the alternative in front, with everything that it takes to check the claim
 * again: the values, the weights, and a proof for each rival and for all of them together.
 */
package dev.steelyard.core.certificate;
