package care.renkei.query.sharing;

import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import care.renkei.events.stored.StoredPart;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a batch says of notices that a consent ended: who is told, and who has acknowledged. */
final class WithdrawalNotices {

    private record Notified(Delivered delivered, StoredPart part, WithdrawalNotified notice) {}

    private record Acknowledged(Delivered delivered, WithdrawalAcknowledged answer) {}

    private static final Rows<Notified> NOTIFIED = new Rows<Notified>()
            .column("uuid", n -> n.notice().ended())
            .column("text", n -> n.notice().consent().text())
            .column("text", n -> n.notice().agency().text())
            .column("text", n -> n.delivered().event().subject().text())
            .column("text", n -> n.part().about().subjects().getFirst().text())
            .column("text", n -> n.delivered().event().source().text())
            .column("uuid", n -> n.delivered().event().id())
            .time(n -> n.delivered().wire().recordedAt());

    private static final String PUT_NOTIFIED =
            "insert into withdrawal_notice (ended, consent, agency, person, subject, recorded_by, notified_by, notified_at)"
                    + " select * from " + NOTIFIED.unnest() + " on conflict do nothing";

    private static final Rows<Acknowledged> ACKNOWLEDGED = new Rows<Acknowledged>()
            .column("uuid", a -> a.answer().ended())
            .column("text", a -> a.answer().consent().text())
            .column("text", a -> a.delivered().event().source().text());

    private static final String PUT_ACKNOWLEDGED =
            "update withdrawal_notice w set acknowledged = true from (select * from " + ACKNOWLEDGED.unnest()
                    + ") as a (ended, consent, agency)"
                    + " where w.ended = a.ended and w.consent = a.consent and w.agency = a.agency";

    private final List<Notified> notified = new ArrayList<>();
    private final List<Acknowledged> acknowledged = new ArrayList<>();

    void take(Delivered delivered) {
        for (StoredPart part : delivered.event().parts()) {
            switch (delivered.event().factsOf(part)) {
                case WithdrawalNotified notice -> notified.add(new Notified(delivered, part, notice));
                case WithdrawalAcknowledged answer -> acknowledged.add(new Acknowledged(delivered, answer));
                default -> {
                    // tells nobody that anything ended
                }
            }
        }
    }

    /** An answer comes after its notice, in the same batch or a later one. */
    void write(Connection connection) throws SQLException {
        NOTIFIED.run(connection, PUT_NOTIFIED, notified);
        ACKNOWLEDGED.run(connection, PUT_ACKNOWLEDGED, acknowledged);
    }
}
