package care.renkei.command.lookup;

import care.renkei.command.decision.EventIds;
import care.renkei.command.store.AfterAppend;
import care.renkei.command.store.Appended;
import care.renkei.events.AgencyId;
import care.renkei.events.Asks;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Power;
import care.renkei.events.agency.AgencyDetailsChanged;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitEnded;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.contact.ReferralReceived;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.handover.OpenIssueSettled;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.DeathRetracted;
import care.renkei.events.person.PersonDied;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.CaseClosed;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which event writes what into which lookup table. */
public final class LookupTables implements AfterAppend {

    /** Only these leave anything here; of all others not even the facts are read. */
    private static final Set<Class<?>> WRITTEN_BY = Set.of(
            AgencyRegistered.class,
            AgencyDetailsChanged.class,
            PractitionerEnrolled.class,
            PractitionerLeft.class,
            ReferralReceived.class,
            PersonRegistered.class,
            RelationshipRecorded.class,
            RepresentativeAppointed.class,
            RepresentativeEnded.class,
            PersonDied.class,
            DeathRetracted.class,
            DataSubjectErased.class,
            CareTeamMemberJoined.class,
            CareTeamMemberLeft.class,
            LifeSafetyOverrideInvoked.class,
            OverrideExtended.class,
            OverrideEnded.class,
            PlanDrafted.class,
            IndividualPlanDrafted.class,
            BenefitRequested.class,
            BenefitDecided.class,
            BenefitEnded.class,
            CaseMeetingHeld.class,
            HandoverPrepared.class,
            HandoverOffered.class,
            HandoverAccepted.class,
            HandoverDeclined.class,
            HandoverWithdrawn.class,
            OpenIssueSettled.class,
            CaseClosed.class);

    @Override
    public void appended(List<Appended> events, Connection connection) throws SQLException {
        for (Appended appended : events) {
            Class<?> content = appended.event().description().content();
            if (WRITTEN_BY.contains(content)) {
                write(appended.event(), new LookupRow(connection));
            } else if (Asks.class.isAssignableFrom(content)) {
                AgencyRows.request(appended.event(), new LookupRow(connection));
            }
        }
    }

    private static void write(StoredEvent event, LookupRow row) throws SQLException {
        switch (event.content()) {
            case AgencyRegistered registered -> AgencyRows.agency(event, registered, row);
            case AgencyDetailsChanged changed -> AgencyRows.corporation(event, changed, row);
            case PractitionerEnrolled enrolled -> AgencyRows.enrolment(event, enrolled, row);
            case PractitionerLeft left -> AgencyRows.enrolmentEnds(event, left, row);
            case ReferralReceived referral -> referral(event, referral, row);
            case PersonRegistered registered -> person(event, row);
            case RelationshipRecorded relationship -> relatives(event, relationship, row);
            case RepresentativeAppointed appointed -> representative(event, appointed, row);
            case RepresentativeEnded ended -> representativeEnds(event, ended, row);
            case PersonDied died -> diedOn(event, died.on(), row);
            case DeathRetracted retracted -> diedOn(event, null, row);
            case DataSubjectErased erased ->
                row.write(
                        "insert into store.erasure (subject, event_id) values (?, ?) on conflict do nothing",
                        erased.erased().text(),
                        event.id());
            case CareTeamMemberJoined joined -> membership(event, joined.role().name(), row);
            case CareTeamMemberLeft left -> membershipEnds(event, row);
            case LifeSafetyOverrideInvoked invoked -> override(event, invoked, row);
            case OverrideExtended extended ->
                row.write(
                        "update store.open_override set until = ? where override = ?",
                        extended.until(),
                        extended.override().text());
            case OverrideEnded ended ->
                row.write(
                        "update store.open_override set until = ? where override = ?",
                        event.occurredAt(),
                        ended.override().text());
            case PlanDrafted drafted -> new CourseRows(event, row).drafted(drafted.plan());
            case IndividualPlanDrafted drafted -> new CourseRows(event, row).drafted(drafted.plan());
            case BenefitRequested requested -> new CourseRows(event, row).requested(requested);
            case BenefitDecided decided -> new CourseRows(event, row).decided(decided);
            case BenefitEnded ended -> new CourseRows(event, row).ended(ended);
            case CaseMeetingHeld held -> new CourseRows(event, row).met(held);
            case HandoverPrepared prepared -> new CourseRows(event, row).prepared(prepared);
            case HandoverOffered offered -> new CourseRows(event, row).offered(offered);
            case HandoverAccepted accepted -> new CourseRows(event, row).accepted(accepted);
            case HandoverDeclined declined -> new CourseRows(event, row).declined(declined);
            case HandoverWithdrawn withdrawn -> new CourseRows(event, row).withdrawn(withdrawn);
            case OpenIssueSettled settled -> new CourseRows(event, row).settled(settled);
            case CaseClosed closed -> new CourseRows(event, row).closed(closed);
            // All other types write nothing; WRITTEN_BY names those above.
            default -> throw new IllegalStateException("no lookup table for " + event.type());
        }
    }

    private static void referral(StoredEvent event, ReferralReceived referral, LookupRow row) throws SQLException {
        row.write(
                "insert into store.referral (event_id, identity, sent_by, sent_to) values (?, ?, ?, ?)",
                event.id(),
                event.subject().text(),
                event.source().text(),
                referral.to().text());
    }

    private static void person(StoredEvent event, LookupRow row) throws SQLException {
        String person = event.subject().text();
        row.write(
                "insert into store.person_known (person, registered_by) values (?, ?)",
                person,
                event.source().text());
        subject(person, person, row);
        membership(event, null, row);
    }

    private static void diedOn(StoredEvent event, @Nullable LocalDate day, LookupRow row) throws SQLException {
        row.write(
                "update store.person_known set died_on = ? where person = ?",
                day,
                event.subject().text());
    }

    private static void relatives(StoredEvent event, RelationshipRecorded relationship, LookupRow row)
            throws SQLException {
        Stream<DataSubjectId> named = event.parts().stream().flatMap(part -> part.about().subjects().stream());
        List<String> relatives = Stream.concat(named, Stream.ofNullable(relationship.party()))
                .filter(subject -> subject.kind() == DataSubjectId.Kind.RELATIVE)
                .map(DataSubjectId::text)
                .distinct()
                .toList();
        for (String relative : relatives) {
            subject(event.subject().text(), relative, row);
        }
    }

    private static void subject(String person, String subject, LookupRow row) throws SQLException {
        row.write(
                "insert into store.subject_of_person (person, subject) values (?, ?) on conflict do nothing",
                person,
                subject);
    }

    private static void representative(StoredEvent event, RepresentativeAppointed appointed, LookupRow row)
            throws SQLException {
        row.write(
                "insert into store.representative (person, representative, capacity, jointly, powers, from_day,"
                        + " until_day, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                event.subject().text(),
                appointed.representative().text(),
                appointed.capacity().name(),
                appointed.jointly(),
                appointed.powers().stream().map(Power::name).sorted().toArray(String[]::new),
                appointed.from(),
                appointed.until(),
                event.id());
    }

    private static void representativeEnds(StoredEvent event, RepresentativeEnded ended, LookupRow row)
            throws SQLException {
        row.write(
                "update store.representative set until_day = ? where person = ? and representative = ?"
                        + " and (until_day is null or until_day > ?)",
                ended.on(),
                event.subject().text(),
                ended.representative().text(),
                ended.on());
    }

    private static void membership(StoredEvent event, @Nullable String role, LookupRow row) throws SQLException {
        row.write(
                "insert into store.membership (person, agency, role, joined_at, recorded_by) values (?, ?, ?, ?, ?)",
                event.subject().text(),
                event.source().text(),
                role,
                EventIds.instantOf(event.id()),
                event.id());
    }

    private static void membershipEnds(StoredEvent event, LookupRow row) throws SQLException {
        row.write(
                "update store.membership set left_at = ? where person = ? and agency = ? and left_at is null",
                EventIds.instantOf(event.id()),
                event.subject().text(),
                event.source().text());
    }

    private static void override(StoredEvent event, LifeSafetyOverrideInvoked invoked, LookupRow row)
            throws SQLException {
        row.write(
                "insert into store.open_override (override, person, invoker, recipients, categories, begins_at, until)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                invoked.override().text(),
                event.subject().text(),
                event.source().text(),
                texts(invoked.recipients().agencies()),
                invoked.categories().stream().map(Category::name).sorted().toArray(String[]::new),
                event.occurredAt(),
                invoked.until());
    }

    static String[] texts(Collection<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::text).sorted().toArray(String[]::new);
    }
}
