package care.renkei.command.person;

import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.command.decision.Pressed;
import care.renkei.command.person.PersonState.Ending;
import care.renkei.command.person.PersonState.Registered;
import care.renkei.command.person.PersonState.Unregistered;
import care.renkei.command.person.PersonState.Use;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.person.BasicInfoRecorded;
import care.renkei.events.person.CommunicationSupportSet;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.DeathRetracted;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.ErasureRequested;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.LifeStageEntered;
import care.renkei.events.person.LifeStageEntered.LifeStage;
import care.renkei.events.person.MunicipalityChanged;
import care.renkei.events.person.PersonDied;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.PersonsLinked;
import care.renkei.events.person.PersonsUnlinked;
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

    private static final Registered OPENED =
            new Registered(Map.of(), Set.of(), 0, List.of(), new Use.Open(), Ending.NONE);

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
            case PersonsLinked linked ->
                person.withEnding(
                        person.ending().withLinks(with(person.ending().links(), linked.link(), linked.other())));
            case PersonsUnlinked unlinked ->
                person.withEnding(
                        person.ending().withLinks(without(person.ending().links(), unlinked.link())));
            case PersonDied died -> person.withEnding(person.ending().withDiedOn(died.on()));
            case DeathRetracted _ -> person.withEnding(person.ending().withDiedOn(null));
            case ErasureRequested asked ->
                person.withEnding(
                        person.ending().withRequests(with(person.ending().requests(), asked.request(), asked.of())));
            case DataSubjectErased erased -> person.withEnding(after(person.ending(), erased));
            case PersonRegistered _,
                    BasicInfoRecorded _,
                    CommunicationSupportSet _,
                    EcomapUpdated _,
                    MunicipalityChanged _,
                    RelationshipAssessed _ -> person;
        };
    }

    private static Ending after(Ending before, DataSubjectErased event) {
        var erased = new HashSet<>(before.erased());
        erased.add(event.erased());
        var open = new HashMap<>(before.requests());
        open.values().removeIf(event.erased()::equals);
        return before.withErased(erased).withRequests(open);
    }

    private static <V> Map<ThingId, V> with(Map<ThingId, V> things, ThingId one, V value) {
        var all = new HashMap<>(things);
        all.put(one, value);
        return all;
    }

    private static <V> Map<ThingId, V> without(Map<ThingId, V> things, ThingId one) {
        var rest = new HashMap<>(things);
        rest.remove(one);
        return rest;
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
