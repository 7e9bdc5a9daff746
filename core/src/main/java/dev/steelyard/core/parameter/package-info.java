/**
 * What methods and weightings understand as parameters: forms that read settings, with every error
 * at its place. Start at {@link dev.steelyard.core.parameter.Parameter}.
 */
package dev.steelyard.core.parameter;
