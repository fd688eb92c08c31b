package care.renkei.query.plans;

import care.renkei.events.Content;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.events.Part;
import care.renkei.events.benefit.BenefitAppealed;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitEnded;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.PlanDraftRequested;
import care.renkei.events.contact.InquiryAnswered;
import care.renkei.events.contact.InquiryMade;
import care.renkei.events.contact.InquiryMade.InquiredDocument;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.plan.FamilyWish;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.PlanEvent;
import care.renkei.events.plan.PlanItem;
import care.renkei.events.service.StepUpProposed;
import care.renkei.query.timeline.ShownPart;
import care.renkei.query.timeline.TimelineEntry;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which records of a file the view is made of; the survey and the category of support tell of health, and stay out. */
final class ShownOfPlans {

    private static final Set<Class<? extends Content>> BESIDE = Set.of(
            BenefitRequested.class,
            PlanDraftRequested.class,
            BenefitDecided.class,
            BenefitEnded.class,
            BenefitAppealed.class,
            InquiryMade.class,
            InquiryAnswered.class,
            StepUpProposed.class,
            CaseMeetingHeld.class);

    static final Set<EventName> TYPES = EventCatalogue.standard().types().stream()
            .filter(type -> PlanEvent.class.isAssignableFrom(type.content()) || BESIDE.contains(type.content()))
            .map(EventDescription::eventName)
            .map(EventName::new)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<InquiredDocument> PLANS = EnumSet.of(
            InquiredDocument.SERVICE_USE_PLAN,
            InquiredDocument.INDIVIDUAL_SUPPORT_PLAN,
            InquiredDocument.MONITORING_REPORT);

    private ShownOfPlans() {}

    /** Without questions about other documents, answers to those, and what speaks of no goal. */
    static List<TimelineEntry> shown(List<TimelineEntry> found) {
        Set<UUID> questions = found.stream()
                .filter(entry -> main(entry) instanceof InquiryMade inquiry
                        && (inquiry.documentKind() == null || PLANS.contains(inquiry.documentKind())))
                .map(TimelineEntry::id)
                .collect(Collectors.toSet());
        return found.stream().filter(entry -> shows(entry, questions)).toList();
    }

    private static boolean shows(TimelineEntry entry, Set<UUID> questions) {
        Content main = main(entry);
        if (main instanceof InquiryMade) {
            return questions.contains(entry.id());
        }
        if (main instanceof InquiryAnswered answered) {
            return questions.contains(answered.inquiry());
        }
        if (main instanceof StepUpProposed step) {
            return step.goal() != null;
        }
        if (main instanceof CaseMeetingHeld held) {
            return !held.goalsReviewed().isEmpty();
        }
        return main != null;
    }

    private static @Nullable Content main(TimelineEntry entry) {
        Saying<? extends Content> main = TellingOfEvent.of(entry).main();
        return main == null ? null : main.said();
    }

    /** What plans and goals rest on: the person's words, needs, abilities. */
    static Set<UUID> refersTo(List<TimelineEntry> shown) {
        return shown.stream()
                .flatMap(entry -> entry.parts().stream())
                .map(ShownPart::part)
                .flatMap(ShownOfPlans::grounds)
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> grounds(@Nullable Part part) {
        var grounds = new HashSet<UUID>();
        if (part instanceof FamilyWish wish) {
            grounds.addAll(wish.sources());
        } else if (part instanceof GoalSet goal && goal.sourceStatementId() != null) {
            grounds.add(goal.sourceStatementId());
        } else if (part instanceof PlanEvent event) {
            Sheet sheet = Sheet.of(event);
            if (sheet != null) {
                grounds.addAll(sheet.sources());
                sheet.items().forEach(item -> of(item).forEach(grounds::add));
            }
        }
        return grounds.stream();
    }

    private static Stream<UUID> of(PlanItem item) {
        return Stream.of(Stream.ofNullable(item.needRecord()), Stream.ofNullable(item.abilityRecord()))
                .flatMap(one -> one);
    }
}
