/**
 * Weights that are derived from what a person says about the criteria, one class per published
 * procedure. All judge the criteria and groups beside each other, at the top or inside a group.
 * Start at {@link dev.steelyard.core.weight.judgement.Swing}.
 */
package dev.steelyard.core.weight.judgement;
