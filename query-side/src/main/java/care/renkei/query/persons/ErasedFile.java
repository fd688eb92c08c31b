package care.renkei.query.persons;

import care.renkei.events.DataSubjectId;
import care.renkei.events.person.DataSubjectErased.ErasureGround;
import java.time.Instant;

/**
 * A file that is there no more. Its id is a pseudonym without a key: whoever kept the file finds it in their own
 * papers, and nobody finds anything by it here.
 *
 * @param erasedAt when it was recorded that the key goes
 */
public record ErasedFile(DataSubjectId person, Instant erasedAt, ErasureGround ground) {}
