package care.renkei.command.attachment;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import org.jspecify.annotations.Nullable;

/**
 * A file that an agency would like to attach to a record.
 *
 * @param practitioner who is signed in; null for a system of the agency
 * @param person in whose file the record will stand
 * @param subject whom the file is about: the person, or a relative of the file
 * @param mediaType as its sender calls it
 * @param content the file itself
 */
@SuppressWarnings("ArrayRecordComponent") // goes through to the cipher, never compared
public record Offered(
        AgencyId source,
        @Nullable DataSubjectId practitioner,
        DataSubjectId person,
        DataSubjectId subject,
        String mediaType,
        byte[] content) {}
