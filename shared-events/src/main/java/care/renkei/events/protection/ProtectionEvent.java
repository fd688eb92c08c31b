package care.renkei.events.protection;

import care.renkei.events.Content;
import care.renkei.events.ThingId;

/** Every event of the capability protection; a {@code switch} over it names them all. */
public sealed interface ProtectionEvent extends Content
        permits AbuseReportAssessed, AbuseReportClosed, AbuseReportPassedOn, AbuseReportReceived, AbuseReported {

    /** The report that it opens or belongs to. */
    ThingId report();
}
