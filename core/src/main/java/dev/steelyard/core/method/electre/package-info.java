/**
 * ELECTRE methods that choose and rank: alternatives are compared in pairs by the weight of the
 * criteria that agree, and criteria that disagree strongly can forbid. Start at {@link
 * dev.steelyard.core.method.electre.ElectreIII}.
 */
package dev.steelyard.core.method.electre;
