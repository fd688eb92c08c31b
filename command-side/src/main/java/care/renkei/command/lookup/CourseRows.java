package care.renkei.command.lookup;

import care.renkei.command.decision.EventIds;
import care.renkei.events.MeetingKind;
import care.renkei.events.ThingId;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitEnded;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.handover.OpenIssueSettled;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.team.CaseClosed;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What applications, handovers and closed cases leave in the lookup tables of the course of care. */
record CourseRows(StoredEvent event, LookupRow row) {

    void requested(BenefitRequested requested) throws SQLException {
        row.write(
                "insert into store.benefit (benefit, person) values (?, ?)",
                requested.benefit().text(),
                event.subject().text());
    }

    void drafted(ThingId plan) throws SQLException {
        row.write(
                "insert into store.plan (plan, person) values (?, ?)",
                plan.text(),
                event.subject().text());
    }

    void decided(BenefitDecided decided) throws SQLException {
        row.write(
                "update store.benefit set decided_at = ?, from_day = ?, until_day = ? where benefit = ?",
                event.occurredAt(),
                decided.from(),
                decided.until(),
                decided.benefit().text());
    }

    void ended(BenefitEnded ended) throws SQLException {
        row.write(
                "update store.benefit set until_day = least(until_day, ?) where benefit = ? and decided_at is not null",
                ended.on(),
                ended.benefit().text());
    }

    /** Domain, "Plan": after the decision the specialist holds the service-provider meeting. */
    void met(CaseMeetingHeld held) throws SQLException {
        if (held.kind() == MeetingKind.SERVICE_PROVIDER_MEETING) {
            row.write(
                    "insert into store.providers_met (person, held_at) values (?, ?)"
                            + " on conflict (person) do update set held_at = greatest(providers_met.held_at, excluded.held_at)",
                    event.subject().text(),
                    event.occurredAt());
        }
    }

    void prepared(HandoverPrepared prepared) throws SQLException {
        row.write(
                "insert into store.handover (handover, person, giver, receiver) values (?, ?, ?, ?)",
                prepared.handover().text(),
                event.subject().text(),
                event.source().text(),
                prepared.to().text());
        for (HandoverPrepared.OpenIssue issue : prepared.openIssues()) {
            row.write(
                    "insert into store.open_issue (issue, person, owner, awaits) values (?, ?, ?, ?)",
                    issue.issue().text(),
                    event.subject().text(),
                    event.source().text(),
                    prepared.handover().text());
        }
        change("awaits = ?", prepared.stillOpen(), prepared.handover().text());
        settle(prepared.closedIssues().stream()
                .map(HandoverPrepared.ClosedIssue::issue)
                .filter(Objects::nonNull)
                .toList());
    }

    void offered(HandoverOffered offered) throws SQLException {
        row.write(
                "update store.handover set offered_at = ? where handover = ?",
                EventIds.instantOf(event.id()),
                offered.handover().text());
    }

    void accepted(HandoverAccepted accepted) throws SQLException {
        row.write(
                "update store.handover set accepted_at = ? where handover = ?",
                EventIds.instantOf(event.id()),
                accepted.handover().text());
        change("awaits = null, owner = ?", accepted.issues(), event.source().text());
    }

    void declined(HandoverDeclined declined) throws SQLException {
        if (declined.wholly()) {
            row.write(
                    "update store.handover set declined_at = ? where handover = ?",
                    EventIds.instantOf(event.id()),
                    declined.handover().text());
            row.write(
                    "update store.open_issue set awaits = null where awaits = ?",
                    declined.handover().text());
        }
        for (HandoverDeclined.DeclinedIssue issue : declined.issues()) {
            row.write(
                    "update store.open_issue set awaits = null where issue = ?",
                    issue.issue().text());
        }
    }

    /** Decision 0078: what it says is open stays with the giver, and waits for nobody. */
    void withdrawn(HandoverWithdrawn withdrawn) throws SQLException {
        row.write(
                "update store.handover set withdrawn_at = ? where handover = ?",
                EventIds.instantOf(event.id()),
                withdrawn.handover().text());
        row.write(
                "update store.open_issue set awaits = null where awaits = ?",
                withdrawn.handover().text());
    }

    void settled(OpenIssueSettled settled) throws SQLException {
        settle(List.of(settled.issue()));
    }

    void closed(CaseClosed closed) throws SQLException {
        row.write(
                "insert into store.closed_case (person, agency, closed_at, last_day, retain_until, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?)",
                event.subject().text(),
                event.source().text(),
                EventIds.instantOf(event.id()),
                closed.on(),
                closed.retainUntil(),
                event.id());
    }

    private void settle(Collection<ThingId> issues) throws SQLException {
        for (ThingId issue : issues) {
            row.write(
                    "update store.open_issue set awaits = null, settled_at = ? where issue = ?",
                    EventIds.instantOf(event.id()),
                    issue.text());
        }
    }

    private void change(String what, Collection<ThingId> issues, String value) throws SQLException {
        for (ThingId issue : issues) {
            row.write("update store.open_issue set " + what + " where issue = ?", value, issue.text());
        }
    }
}
