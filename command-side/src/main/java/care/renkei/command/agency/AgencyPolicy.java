package care.renkei.command.agency;

import care.renkei.command.agency.AgencyState.Registered;
import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.agency.AgencyDetailsChanged;
import care.renkei.events.agency.AgencyEvent;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.OfficeOnboarded;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.agency.ProviderStatusReported;
import care.renkei.events.agency.ServiceProfilePublished;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about agencies, by name. */
final class AgencyPolicy {

    /** As much as clocks may differ; the door allows the same for an event's time. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final Set<AgencyKind> ONBOARDING = Set.of(
            AgencyKind.MUNICIPAL_WELFARE,
            AgencyKind.PUBLIC_HEALTH,
            AgencyKind.PREFECTURE,
            AgencyKind.COUNCIL,
            AgencyKind.CORE_CONSULTATION_CENTRE);

    private AgencyPolicy() {}

    /** An agency tells of itself and of its own practitioners, whose ids begin with its name. */
    static @Nullable Refusal speaksForItself(Submission submission, AgencyEvent event) {
        AgencyId source = submission.event().source();
        if (source.isOwnHand()) {
            return new AgencyRefusal.NameIsReserved();
        }
        if (!submission.event().subject().equals(source.subject())) {
            return new CommonRefusal.SubjectIsAnotherAgency();
        }
        DataSubjectId about = about(submission);
        return switch (event) {
            case PractitionerEnrolled _, PractitionerLeft _ ->
                about.value().startsWith(source.text() + "-") ? null : new AgencyRefusal.PractitionerOfAnotherAgency();
            case AgencyRegistered _,
                    AgencyDetailsChanged _,
                    ProviderStatusReported _,
                    ServiceProfilePublished _,
                    OfficeOnboarded _ ->
                about.equals(source.subject()) ? null : new CommonRefusal.SubjectIsAnotherAgency();
        };
    }

    static @Nullable Refusal isNotEnrolled(Registered agency, DataSubjectId practitioner) {
        return agency.staff().containsKey(practitioner) ? new AgencyRefusal.PractitionerAlreadyEnrolled() : null;
    }

    static @Nullable Refusal wasThere(Registered agency, DataSubjectId practitioner, LocalDate lastDay) {
        LocalDate from = agency.staff().get(practitioner);
        if (from == null) {
            return new AgencyRefusal.PractitionerNotThere();
        }
        return lastDay.isBefore(from) ? new AgencyRefusal.LeftBeforeTheFirstDay() : null;
    }

    static @Nullable Refusal figuresAreTrue(Submission submission, ProviderStatusReported figures) {
        if (figures.vacancy() > figures.capacity()) {
            return new AgencyRefusal.MoreFreeThanThereAre();
        }
        return figures.at().isAfter(submission.now().plus(CLOCKS_DIFFER))
                ? new AgencyRefusal.FiguresOfTheFuture()
                : null;
    }

    /**
     * The kind says what an agency may do, and the corporation who is a third party to it (APPI art. 27): whoever
     * becomes something else registers anew, so that nothing opens to it by itself. A number that was left out may
     * be added, never taken away or changed.
     */
    static @Nullable Refusal staysWhatItIs(Registered agency, AgencyDetailsChanged changed) {
        if (changed.kind() != agency.kind()) {
            return new AgencyRefusal.KindStays();
        }
        return agency.corporation() == null || agency.corporation().equals(changed.corporationNumber())
                ? null
                : new AgencyRefusal.CorporationStays();
    }

    /** ENV-20: those who answer for the area help an office that is registered, and not themselves. */
    static @Nullable Refusal onboardsAnother(Submission submission, OfficeOnboarded onboarded) {
        AgencyId source = submission.event().source();
        AgencyKind kind = submission.known().kindOf(source);
        if (kind == null || !ONBOARDING.contains(kind) || onboarded.office().equals(source)) {
            return new AgencyRefusal.OnboardingByOthers();
        }
        return CommonRules.agenciesAreRegistered(submission, List.of(onboarded.office()));
    }

    /** Whom the content is about: the agency, or one of its practitioners. */
    static DataSubjectId about(Submission submission) {
        return submission.event().contentKey().subjects().getFirst();
    }
}
