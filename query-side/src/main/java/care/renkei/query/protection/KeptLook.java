package care.renkei.query.protection;

import java.time.Instant;
import java.util.UUID;

/** One look as it is kept. */
@SuppressWarnings("ArrayRecordComponent") // opened, never compared
record KeptLook(UUID look, String report, Instant at, byte[] entry) {}
