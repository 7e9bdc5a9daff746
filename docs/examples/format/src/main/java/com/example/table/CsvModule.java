package com.example.table;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import dev.steelyard.core.port.DocumentFormat;

/** Adds the format to every program that has this jar on its class path. */
public final class CsvModule extends AbstractModule {

  @ProvidesIntoSet
  DocumentFormat csv() {
    return new CsvFormat();
  }
}
