package care.renkei.command.person;

import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.command.decision.Pressed;
import care.renkei.command.person.PersonState.Registered;
import care.renkei.command.person.PersonState.Unregistered;
import care.renkei.command.person.PersonState.Use;
import care.renkei.events.DataSubjectId;
import care.renkei.events.person.BasicInfoRecorded;
import care.renkei.events.person.CommunicationSupportSet;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.LifeStageEntered;
import care.renkei.events.person.LifeStageEntered.LifeStage;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipAssessed;
import care.renkei.events.person.RelationshipEnded;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.events.person.UseResumed;
import care.renkei.events.person.UseStopped;
import care.renkei.events.stored.StoredEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds the events of one person's file. */
final class PersonHistory {

    private static final Registered OPENED = new Registered(Map.of(), Set.of(), 0, List.of(), new Use.Open());

    private PersonHistory() {}

    static PersonState after(PersonState state, StoredEvent event) {
        PersonEvent content = (PersonEvent) event.content();
        return switch (state) {
            case Unregistered() -> content instanceof PersonRegistered ? OPENED : state;
            case Registered person -> after(person, event, content);
        };
    }

    private static Registered after(Registered person, StoredEvent event, PersonEvent content) {
        return switch (content) {
            case LifeStageEntered entered -> person.withStages(with(person.stages(), entered));
            case RelationshipRecorded tie -> person.withTies(with(person.ties(), tie));
            case RelationshipEnded tie -> person.withTies(without(person.ties(), tie));
            case GenogramDrawn drawing -> person.withDrawing(Math.max(person.drawing(), drawing.version()));
            case RepresentativeAppointed appointed ->
                person.withRepresentatives(with(person.representatives(), appointed));
            case RepresentativeEnded ended ->
                person.withRepresentatives(without(person.representatives(), ended.representative(), ended.on()));
            case UseStopped stopped -> person.withUse(new Use.Stopped(Pressed.by(event), stopped.requestedBy()));
            case UseResumed _ -> person.withUse(new Use.Open());
            case PersonRegistered _,
                    BasicInfoRecorded _,
                    CommunicationSupportSet _,
                    EcomapUpdated _,
                    RelationshipAssessed _ -> person;
        };
    }

    private static Map<LifeStage, LocalDate> with(Map<LifeStage, LocalDate> stages, LifeStageEntered entered) {
        var all = new HashMap<>(stages);
        all.put(entered.stage(), entered.from());
        return Map.copyOf(all);
    }

    private static Set<String> with(Set<String> ties, RelationshipRecorded tie) {
        var all = new HashSet<>(ties);
        all.add(PersonPolicy.tie(tie.party(), tie.agency()));
        all.remove("");
        return Set.copyOf(all);
    }

    private static Set<String> without(Set<String> ties, RelationshipEnded tie) {
        var rest = new HashSet<>(ties);
        rest.remove(PersonPolicy.tie(tie.party(), tie.agency()));
        return Set.copyOf(rest);
    }

    private static List<Representative> with(List<Representative> all, RepresentativeAppointed appointed) {
        var more = new ArrayList<>(all);
        more.add(new Representative(
                appointed.representative(),
                appointed.capacity(),
                appointed.jointly(),
                appointed.powers(),
                appointed.from(),
                appointed.until()));
        return List.copyOf(more);
    }

    private static List<Representative> without(List<Representative> all, DataSubjectId who, LocalDate on) {
        return all.stream()
                .map(one -> one.who().equals(who) && one.inForceOn(on)
                        ? new Representative(one.who(), one.capacity(), one.jointly(), one.powers(), one.from(), on)
                        : one)
                .toList();
    }
}
