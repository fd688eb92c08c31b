package care.renkei.command.agency;

import static care.renkei.command.decision.Decision.unlessBroken;

import care.renkei.command.agency.AgencyState.Registered;
import care.renkei.command.agency.AgencyState.Unknown;
import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.DataSubjectId;
import care.renkei.events.agency.AgencyDetailsChanged;
import care.renkei.events.agency.AgencyEvent;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.OfficeOnboarded;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.agency.ProviderStatusReported;
import care.renkei.events.agency.ServiceProfilePublished;
import care.renkei.events.stored.StoredEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides about one agency and who acts for it. Its token is the proof that it is the agency. */
final class AgencyDecider implements Decider<AgencyState> {

    @Override
    public AgencyState initial() {
        return new Unknown();
    }

    @Override
    public Decision decide(Submission submission, AgencyState state) {
        AgencyEvent event = (AgencyEvent) submission.content();
        return switch (state) {
            case Unknown() ->
                unlessBroken(
                        () -> AgencyPolicy.speaksForItself(submission, event),
                        () -> event instanceof AgencyRegistered ? null : new CommonRefusal.AgencyNotRegistered());
            case Registered agency ->
                unlessBroken(
                        () -> AgencyPolicy.speaksForItself(submission, event),
                        () -> CommonRules.practitionerIsEnrolled(submission),
                        () -> ownRule(submission, agency, event));
        };
    }

    private static @Nullable Refusal ownRule(Submission submission, Registered agency, AgencyEvent event) {
        DataSubjectId about = AgencyPolicy.about(submission);
        return switch (event) {
            case AgencyRegistered _ -> new AgencyRefusal.AgencyAlreadyRegistered();
            case PractitionerEnrolled _ -> AgencyPolicy.isNotEnrolled(agency, about);
            case PractitionerLeft left -> AgencyPolicy.wasThere(agency, about, left.on());
            case ProviderStatusReported figures -> AgencyPolicy.figuresAreTrue(submission, figures);
            case ServiceProfilePublished _ -> null;
            case AgencyDetailsChanged changed -> AgencyPolicy.staysWhatItIs(agency, changed);
            case OfficeOnboarded onboarded -> AgencyPolicy.onboardsAnother(submission, onboarded);
        };
    }

    @Override
    public AgencyState evolve(AgencyState state, StoredEvent event) {
        AgencyEvent content = (AgencyEvent) event.content();
        DataSubjectId about = event.contentKey().subjects().getFirst();
        if (content instanceof AgencyRegistered registered) {
            return new Registered(registered.kind(), registered.corporationNumber(), Map.of());
        }
        return state instanceof Registered agency ? evolve(agency, about, content) : state;
    }

    private static Registered evolve(Registered agency, DataSubjectId about, AgencyEvent content) {
        return switch (content) {
            case PractitionerEnrolled enrolled -> agency.with(about, enrolled.from());
            case PractitionerLeft _ -> agency.without(about);
            case AgencyDetailsChanged changed ->
                new Registered(agency.kind(), changed.corporationNumber(), agency.staff());
            case AgencyRegistered _, ProviderStatusReported _, ServiceProfilePublished _, OfficeOnboarded _ -> agency;
        };
    }
}
