/**
 * All methods on one decision: which fit, what each puts first, how far they agree, and why one
 * differs. Start at {@link dev.steelyard.core.survey.Survey}.
 */
package dev.steelyard.core.survey;
