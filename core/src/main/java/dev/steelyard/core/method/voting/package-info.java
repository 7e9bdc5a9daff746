/**
 * Methods that make one ranking out of several: each criterion is a voter, or a group of voters who
 * agree, its weight is their number or share, and only its order of the alternatives counts. Start
 * at {@link dev.steelyard.core.method.voting.Borda}.
 */
package dev.steelyard.core.method.voting;
