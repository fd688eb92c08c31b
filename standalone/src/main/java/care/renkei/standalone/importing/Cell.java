package care.renkei.standalone.importing;

/**
 * A cell that is filled in.
 *
 * @param heading as the sheet has it
 * @param name what the heading means to the importer
 */
record Cell(String heading, String name, String text) {}
