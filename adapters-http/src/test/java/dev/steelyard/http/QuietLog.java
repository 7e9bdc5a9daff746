package dev.steelyard.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps faults that a test provokes out of the output, and remembers them. */
final class QuietLog extends Handler implements AutoCloseable {

  private final Logger logger = Logger.getLogger(Incidents.class.getName());
  private final List<LogRecord> records = Collections.synchronizedList(new ArrayList<>());

  QuietLog() {
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
  }

  List<LogRecord> records() {
    return List.copyOf(records);
  }

  @Override
  public void publish(LogRecord entry) {
    records.add(entry);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
  }
}
