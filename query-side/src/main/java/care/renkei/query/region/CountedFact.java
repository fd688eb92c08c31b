package care.renkei.query.region;

import care.renkei.events.Content;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.contact.AgencyContactMade;
import care.renkei.events.contact.InterviewScheduled;
import care.renkei.events.contact.ProviderVisited;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.service.CoordinationReviewed;
import care.renkei.events.service.EscalationAccepted;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an event of a person's file adds to the numbers of the area; from facts alone.
 *
 * @param about the other agency, the service, the reason, the coordinator, or the request that was answered
 * @param value what the topic measures or tells apart; null where it only counts
 */
record CountedFact(Topic topic, String about, @Nullable Integer value) {

    static final Set<Class<? extends Content>> READ = Set.of(
            AgencyContactMade.class,
            ProviderVisited.class,
            HandoverOffered.class,
            SupportRequested.class,
            SupportAnswered.class,
            BenefitRequested.class,
            BenefitDecided.class,
            CoordinationReviewed.class,
            EscalationAccepted.class,
            InterviewScheduled.class);

    /** The value of a need: enough is asked for, less than is needed, more than the criterion gives, or both. */
    static final int LESS_THAN_NEEDED = 1;

    static final int MORE_THAN_CRITERION = 2;

    /** The value of a decision. */
    static final int AS_ASKED = 0;

    static final int LESS = 1;
    static final int REFUSED = 2;

    static List<CountedFact> of(Content content) {
        return switch (content) {
            case AgencyContactMade made ->
                List.of(fact(
                        made.mode() == AgencyContactMade.ContactMode.DROP_IN ? Topic.DROP_IN : Topic.CONTACT,
                        made.to().text()));
            case ProviderVisited visited ->
                List.of(fact(Topic.VISIT, visited.provider().text()));
            case HandoverOffered offered ->
                List.of(fact(Topic.HANDOVER, offered.to().text()));
            case SupportRequested asked ->
                asked.to().stream()
                        .map(to -> fact(Topic.SUPPORT_ASKED, to.text()))
                        .toList();
            case SupportAnswered answered ->
                List.of(fact(Topic.SUPPORT_ANSWERED, answered.request().toString()));
            case BenefitRequested requested ->
                requested.amounts().stream().map(CountedFact::need).distinct().toList();
            case BenefitDecided decided ->
                decided.amounts().stream().map(CountedFact::decision).distinct().toList();
            case CoordinationReviewed reviewed -> load(reviewed);
            case EscalationAccepted accepted ->
                List.of(fact(Topic.RESCUE, accepted.reason().name()));
            case InterviewScheduled fixed ->
                List.of(new CountedFact(
                        Topic.WISH, "", fixed.asWished() && !Boolean.FALSE.equals(fixed.placeAsWished()) ? 1 : 0));
            case Content other -> List.of();
        };
    }

    private static CountedFact fact(Topic topic, String about) {
        return new CountedFact(topic, about, null);
    }

    private static CountedFact need(BenefitRequested.RequestedAmount of) {
        int value = (of.lessThanNeeded() ? LESS_THAN_NEEDED : 0) + (of.moreThanCriterion() ? MORE_THAN_CRITERION : 0);
        return new CountedFact(Topic.NEED, of.service().name(), value);
    }

    private static CountedFact decision(BenefitDecided.DecidedAmount of) {
        int value = !of.granted() ? REFUSED : of.lessThanRequested() ? LESS : AS_ASKED;
        return new CountedFact(Topic.DECISION, of.service().name(), value);
    }

    private static List<CountedFact> load(CoordinationReviewed reviewed) {
        var facts = new ArrayList<CountedFact>();
        if (reviewed.cases() != null) {
            facts.add(new CountedFact(Topic.LOAD, reviewed.coordinator().text(), reviewed.cases()));
        }
        if (reviewed.waitingDays() != null) {
            facts.add(new CountedFact(Topic.WAIT, "", reviewed.waitingDays()));
        }
        return facts;
    }
}
