package care.renkei.command.agency;

import care.renkei.command.agency.AgencyState.Registered;
import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.agency.AgencyEvent;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.agency.ProviderStatusReported;
import care.renkei.events.agency.ServiceProfilePublished;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rules about agencies, by name. */
final class AgencyPolicy {

    /** As much as clocks may differ; the door allows the same for an event's time. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

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
            case AgencyRegistered _, ProviderStatusReported _, ServiceProfilePublished _ ->
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

    /** Whom the content is about: the agency, or one of its practitioners. */
    static DataSubjectId about(Submission submission) {
        return submission.event().contentKey().subjects().getFirst();
    }
}
