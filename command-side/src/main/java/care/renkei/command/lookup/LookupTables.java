package care.renkei.command.lookup;

import care.renkei.command.store.AfterAppend;
import care.renkei.command.store.Appended;
import care.renkei.events.AgencyId;
import care.renkei.events.Asks;
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
import java.util.Collection;
import java.util.List;
import java.util.Set;

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
            case ReferralReceived referral -> new PersonRows(event, row).referred(referral);
            case PersonRegistered registered -> new PersonRows(event, row).registered();
            case RelationshipRecorded relationship -> new PersonRows(event, row).relatives(relationship);
            case RepresentativeAppointed appointed -> new PersonRows(event, row).appointed(appointed);
            case RepresentativeEnded ended -> new PersonRows(event, row).ended(ended);
            case PersonDied died -> new PersonRows(event, row).diedOn(died.on());
            case DeathRetracted retracted -> new PersonRows(event, row).diedOn(null);
            case DataSubjectErased erased -> new PersonRows(event, row).erased(erased);
            case CareTeamMemberJoined joined -> new TeamRows(event, row).joined(joined.role());
            case CareTeamMemberLeft left -> new TeamRows(event, row).left();
            case LifeSafetyOverrideInvoked invoked -> new OverrideRows(event, row).invoked(invoked);
            case OverrideExtended extended -> new OverrideRows(event, row).until(extended.override(), extended.until());
            case OverrideEnded ended -> new OverrideRows(event, row).until(ended.override(), event.occurredAt());
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

    static String[] texts(Collection<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::text).sorted().toArray(String[]::new);
    }
}
