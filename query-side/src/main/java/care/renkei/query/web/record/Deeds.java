package care.renkei.query.web.record;

import care.renkei.events.AgencyId;
import care.renkei.events.Answers;
import care.renkei.events.Asks;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.events.ThingId;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverEvent;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.person.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a practitioner may write in answer to a record, or after it, as links to the forms. Ids alone stand in their
 * addresses. The door has the last word.
 *
 * @param person whose file is read
 * @param own the reader's agency
 */
public record Deeds(DataSubjectId person, AgencyId own, Speech speech) {

    private static final String HANDOVER = "handover";

    /**
     * Of one record.
     *
     * @param answers what is waited for from the reader
     * @param others what can follow
     */
    public record Of(List<Option> answers, List<Option> others) {}

    /** Those of records that have any, by the record; what follows a thing stands at what was said of it last. */
    public Map<UUID, Of> of(List<Shown> newestFirst) {
        var all = new LinkedHashMap<UUID, Of>();
        Set<String> met = new HashSet<>();
        for (Shown shown : newestFirst) {
            Of one = shown.takenBack() ? new Of(List.of(), List.of()) : of(shown, newestFirst, met);
            if (!one.answers().isEmpty() || !one.others().isEmpty()) {
                all.put(shown.event(), one);
            }
        }
        return all;
    }

    /** Types of the records that may follow one of this type: what of them is there decides what is left to write. */
    public static Set<EventName> following(EventDescription type) {
        return Follows.of(type).stream()
                .map(follow -> new EventName(follow.type().eventName()))
                .collect(Collectors.toSet());
    }

    private Of of(Shown shown, List<Shown> newestFirst, Set<String> met) {
        boolean waits = waits(shown, newestFirst);
        var answers = new ArrayList<Option>();
        var others = new ArrayList<Option>();
        Set<String> here = new HashSet<>();
        for (Follows.Follow follow : Follows.of(shown.type())) {
            String value = follow.value(shown);
            if (value == null
                    || (follow.thing() != null && met.contains(value))
                    || !mayFollow(shown, follow, value, newestFirst)) {
                continue;
            }
            if (follow.thing() != null) {
                here.add(value);
            }
            (waits && answersIt(shown, follow.type()) ? answers : others).add(link(shown, follow, value));
        }
        met.addAll(here);
        return new Of(answers, others);
    }

    /** Only who wrote it puts it right or takes it back; only who was asked answers. */
    private boolean mayFollow(Shown shown, Follows.Follow follow, String value, List<Shown> newestFirst) {
        if (Offered.amends(follow.type())) {
            return shown.source().equals(own);
        }
        if (HandoverEvent.class.isAssignableFrom(follow.type().content())
                && follow.field().equals(HANDOVER)) {
            return HandoverInSight.of(value, newestFirst)
                    .mayBeFollowedBy(follow.type().content(), own);
        }
        return !answersIt(shown, follow.type()) || isAsked(shown);
    }

    private static boolean answersIt(Shown shown, EventDescription type) {
        return Answers.class.isAssignableFrom(type.content())
                || (shown.type().content() == HandoverOffered.class
                        && (type.content() == HandoverAccepted.class || type.content() == HandoverDeclined.class));
    }

    private boolean isAsked(Shown shown) {
        return said(shown).anyMatch(part -> switch (part) {
            case Asks asks -> asks.addressees().isEmpty() || asks.addressees().contains(own);
            case HandoverOffered offered -> offered.to().equals(own);
            default -> false;
        });
    }

    private boolean waits(Shown shown, List<Shown> newestFirst) {
        return isAsked(shown)
                && newestFirst.stream()
                        .filter(later -> later.source().equals(own))
                        .flatMap(Deeds::said)
                        .noneMatch(answer -> switch (answer) {
                            case Answers answers -> answers.answered().equals(shown.event());
                            case HandoverAccepted accepted -> isOf(shown, accepted.handover());
                            case HandoverDeclined declined -> isOf(shown, declined.handover());
                            default -> false;
                        });
    }

    private static boolean isOf(Shown shown, ThingId handover) {
        return said(shown)
                .anyMatch(part -> part instanceof HandoverOffered offered
                        && offered.handover().equals(handover));
    }

    private static Stream<Object> said(Shown shown) {
        return shown.parts().values().stream().map(Object.class::cast);
    }

    private Option link(Shown shown, Follows.Follow follow, String value) {
        DataSubjectId file = shown.file();
        String address =
                FormAddress.of(file == null ? person : file, follow.type().eventName(), Map.of(follow.field(), value));
        return new Option(address, title(follow.type()));
    }

    private String title(EventDescription type) {
        return speech.japanese() ? type.titleJa() : type.titleEn();
    }
}
