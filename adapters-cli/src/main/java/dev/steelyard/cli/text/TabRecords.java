package dev.steelyard.cli.text;

/** Records for scripts: one per line, fields separated by tabs. */
public final class TabRecords {

  private final StringBuilder text = new StringBuilder();

  /** No records yet. */
  public TabRecords() {}

  /**
   * Adds a record.
   *
   * @param fields what it says; tabs and line breaks in a field become spaces
   * @return these records
   */
  public TabRecords add(Object... fields) {
    String separator = "";
    for (Object field : fields) {
      text.append(separator).append(String.valueOf(field).replaceAll("\\p{Cntrl}", " "));
      separator = "\t";
    }
    text.append('\n');
    return this;
  }

  /**
   * All records.
   *
   * @return lines, each with a line break
   */
  public String text() {
    return text.toString();
  }
}
