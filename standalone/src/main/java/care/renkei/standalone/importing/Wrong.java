package care.renkei.standalone.importing;

/**
 * What is wrong with one cell, or with a row.
 *
 * @param column the heading; empty where it is about the row
 */
record Wrong(String column, String ja, String en) {

    /** One line in both languages; never what stands in the cell. */
    String line() {
        return (column.isEmpty() ? "" : "「" + column + "」 ") + ja + " / " + en;
    }
}
