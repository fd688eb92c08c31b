package care.renkei.query.persons;

import care.renkei.events.DataSubjectId;
import care.renkei.query.visibility.Standing;

/** A file, and what the caller is to its person; never {@link Standing#NONE}. */
public record KnownFile(DataSubjectId person, Standing standing) {}
