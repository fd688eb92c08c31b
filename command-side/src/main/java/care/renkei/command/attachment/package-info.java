/**
 * Files that records refer to: the signed consent sheet, the photograph, the scan. A file is sealed for the data subject
 * whom it is about, with the same key as the words about that subject; an event then names it in its envelope, and who
 * may see that part of the record may see the file.
 */
@NullMarked
package care.renkei.command.attachment;

import org.jspecify.annotations.NullMarked;
