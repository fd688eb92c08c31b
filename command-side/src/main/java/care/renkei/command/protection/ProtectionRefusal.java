package care.renkei.command.protection;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about sealed reports. */
public sealed interface ProtectionRefusal extends Refusal {

    /** The report is unknown, or not open to the caller. The two must never be told apart. */
    @Broken(
            kind = Kind.NOT_AVAILABLE,
            field = "report",
            ja = "この番号の通報は、こちらからは見つかりません。",
            en = "There is no such report here.")
    record ReportNotAvailable() implements ProtectionRefusal {}

    /** Each article names who receives. */
    @Broken(
            field = "to",
            ja = "この条文の通報を受ける行政機関ではありません。",
            en = "This agency does not receive reports under this article.")
    record NotTheAuthorityForThis() implements ProtectionRefusal {}

    /** Where the report came to, there it is answered for. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            ja = "これをするのは、通報を受けた行政機関だけです。",
            en = "Only the authority that received the report does this.")
    record NotTheReceivingAuthority() implements ProtectionRefusal {}

    /** Disability abuse prevention act, articles 17 and 23: what the municipality hands on. */
    @Broken(
            ja = "都道府県に報告するのは、施設などの職員や、使用者についての通報です。",
            en = "Only reports about staff or employers are passed on to the prefecture.")
    record NotToBePassedOn() implements ProtectionRefusal {}

    /** It goes to a prefecture and to nobody else. */
    @Broken(field = "to", ja = "報告する先が都道府県ではありません。", en = "It is passed on to a prefecture only.")
    record ReceiverIsNoPrefecture() implements ProtectionRefusal {}

    /** What is over is over; a new suspicion is a new report. */
    @Broken(kind = Kind.CONFLICT, ja = "この通報への対応は終わっています。", en = "The report is closed.")
    record ReportIsClosed() implements ProtectionRefusal {}

    /** Nothing is closed that nobody looked into. */
    @Broken(kind = Kind.CONFLICT, ja = "事実を確かめてから終えてください。", en = "Establish the facts before closing.")
    record FactsNotEstablished() implements ProtectionRefusal {}
}
