package dev.steelyard.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;

/**
 * All commands. Picocli looks at a command when it is added, which takes time for all of them, so
 * only the one that was asked for is added; those that speak about the others get them all.
 */
final class Commands {

  private static final Map<String, Class<? extends Act>> ALL = all();

  private Commands() {}

  private static Map<String, Class<? extends Act>> all() {
    var all = new LinkedHashMap<String, Class<? extends Act>>();
    all.put("ask", AskCommand.class);
    all.put("init", InitCommand.class);
    all.put("check", CheckCommand.class);
    all.put("rank", RankCommand.class);
    all.put("explain", ExplainCommand.class);
    all.put("robust", RobustCommand.class);
    all.put("compare", CompareCommand.class);
    all.put("weigh", WeighCommand.class);
    all.put("sort", SortCommand.class);
    all.put("whatif", WhatIfCommand.class);
    all.put("certify", CertifyCommand.class);
    all.put("verify-certificate", VerifyCertificateCommand.class);
    all.put("templates", TemplatesCommand.class);
    all.put("schema", SchemaCommand.class);
    all.put("methods", MethodsCommand.class);
    all.put("conformance", ConformanceCommand.class);
    all.put("serve", ServeCommand.class);
    all.put("completion", CompletionCommand.class);
    all.put("help", HelpCommand.class);
    return all;
  }

  static Set<String> names() {
    return ALL.keySet();
  }

  /** Adds the command with a name, and all others where it speaks about them. */
  static void add(String name, CommandLine steelyard) {
    boolean speaksOfOthers = name.equals("help") || name.equals("completion");
    ALL.forEach(
        (each, type) -> {
          if (speaksOfOthers || each.equals(name)) {
            steelyard.addSubcommand(each, type);
          }
        });
  }
}
