package dev.steelyard.core.port;

/** The acts that reference cases are run through: those that answer people's decisions. */
public interface CaseEngine extends RankDecision, AssessFitness, WeighDecision, ListMethods {}
