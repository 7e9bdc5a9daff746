/**
 * What people see: each class renders one answer and computes nothing. Start at {@link
 * dev.steelyard.cli.screen.RankScreen}.
 */
package dev.steelyard.cli.screen;
