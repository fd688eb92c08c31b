/**
 * History out of spreadsheets: a sheet of an agency becomes events of the door, marked as brought in. A row is one event;
 * what a row does not say well enough is said of its column, and nothing of the sheet is lost.
 */
@NullMarked
package care.renkei.standalone.importing;

import org.jspecify.annotations.NullMarked;
