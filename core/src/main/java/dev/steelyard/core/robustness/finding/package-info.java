/**
 * What is certain although performances are unknown, what finding out would be worth, and when a
 * call is too close. Everything here is about the weighted sum; no sampling is done.
 */
package dev.steelyard.core.robustness.finding;
