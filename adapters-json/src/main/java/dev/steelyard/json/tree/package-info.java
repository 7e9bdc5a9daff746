/**
 * Documents as trees in which every value and every key knows its place, whatever the notation.
 * Start at {@link dev.steelyard.json.tree.Node}; {@link dev.steelyard.json.tree.TreeReader} makes
 * trees and {@link dev.steelyard.json.tree.TreeWriter} prints them.
 */
package dev.steelyard.json.tree;
