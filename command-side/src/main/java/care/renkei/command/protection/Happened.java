package care.renkei.command.protection;

import care.renkei.events.protection.ProtectionEvent;
import java.util.UUID;

/** One event of a report's past, opened: nothing of it stands in clear, so there are no facts to fold. */
public record Happened(UUID event, ProtectionEvent what) {}
