package care.renkei.query.attachment;

import java.util.UUID;

/** A file as it was attached. */
@SuppressWarnings("ArrayRecordComponent") // handed out, never compared
public record AttachedFile(UUID id, String mediaType, byte[] content) {}
