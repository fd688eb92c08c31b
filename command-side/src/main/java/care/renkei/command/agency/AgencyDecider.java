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
import care.renkei.events.agency.AgencyEvent;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.agency.ProviderStatusReported;
import care.renkei.events.agency.ServiceProfilePublished;
import care.renkei.events.stored.StoredEvent;
import java.time.LocalDate;
import java.util.HashMap;
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
        };
    }

    @Override
    public AgencyState evolve(AgencyState state, StoredEvent event) {
        AgencyEvent content = (AgencyEvent) event.content();
        DataSubjectId about = event.contentKey().subjects().getFirst();
        Map<DataSubjectId, LocalDate> staff = state instanceof Registered agency ? agency.staff() : Map.of();
        return switch (content) {
            case AgencyRegistered _ -> new Registered(staff);
            case PractitionerEnrolled enrolled -> new Registered(with(staff, about, enrolled.from()));
            case PractitionerLeft _ -> new Registered(without(staff, about));
            case ProviderStatusReported _, ServiceProfilePublished _ -> state;
        };
    }

    private static Map<DataSubjectId, LocalDate> with(
            Map<DataSubjectId, LocalDate> staff, DataSubjectId who, LocalDate from) {
        var all = new HashMap<>(staff);
        all.put(who, from);
        return Map.copyOf(all);
    }

    private static Map<DataSubjectId, LocalDate> without(Map<DataSubjectId, LocalDate> staff, DataSubjectId who) {
        var rest = new HashMap<>(staff);
        rest.remove(who);
        return Map.copyOf(rest);
    }
}
