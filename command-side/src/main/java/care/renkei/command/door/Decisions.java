package care.renkei.command.door;

import care.renkei.command.attachment.Attachments;
import care.renkei.command.decision.Decide;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.EventIds;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.command.erasure.WhenErasedThenDestroyKey;
import care.renkei.command.lookup.Preparation;
import care.renkei.command.lookup.Prepared;
import care.renkei.command.lookup.StoredBefore;
import care.renkei.command.lookup.StoredEvents;
import care.renkei.command.lookup.Wanted;
import care.renkei.command.store.Append;
import care.renkei.command.store.Dispatch;
import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.StreamKind;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.sealing.KeyUnavailable;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.StoredEvent;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One attempt to have an understood event decided and stored. */
final class Decisions {

    /** An event's id names a record and must not be guessed. */
    private static final RandomGenerator RANDOM = new SecureRandom();

    private final Preparation preparation;
    private final StoredEvents storedEvents;
    private final SealingKeys keys;
    private final Dispatch dispatch;
    private final Attachments attachments;
    private final Receipts receipts;
    private final WhenErasedThenDestroyKey erasures;
    private final ZoneId zone;
    private final Duration aheadAtMost;

    Decisions(
            Preparation preparation,
            StoredEvents storedEvents,
            SealingKeys keys,
            Dispatch dispatch,
            Attachments attachments,
            Receipts receipts,
            WhenErasedThenDestroyKey erasures,
            DoorSettings settings) {
        this.preparation = preparation;
        this.storedEvents = storedEvents;
        this.keys = keys;
        this.dispatch = dispatch;
        this.attachments = attachments;
        this.receipts = receipts;
        this.erasures = erasures;
        this.zone = settings.timeZone();
        this.aheadAtMost = settings.aheadAtMost();
    }

    /**
     * @throws care.renkei.command.store.StreamMovedOn if another was faster: try again
     * @throws care.renkei.command.store.AlreadyStored if the same event was stored meanwhile: try again
     * @throws care.renkei.command.store.StoreUnavailable if the store failed
     */
    Result attempt(Understood understood) {
        CloudEventJson sent = understood.sent();
        Wanted wanted = Wanted.by(understood.event(), understood.stream());
        Prepared prepared = preparation.read(wanted);
        StoredBefore before = prepared.before();
        if (before != null) {
            return repeated(understood, before, prepared);
        }
        if (sent.time().isAfter(prepared.now().plus(aheadAtMost))) {
            return new Result.NotStored(sent.id(), Problem.at("/time", DoorCode.TIME_AHEAD));
        }
        StandInKeys sealing = keys.forSealing(understood);
        CareEvent event = understood.event(EventIds.next(prepared.now(), RANDOM));
        StoredEvent sealed = EventSealer.seal(event, sealing);
        byte[] digest = SameContent.digest(sent, sealing.current(event.subject()));
        if (erased(sealing.standIns(), prepared.known().file())) {
            return new Result.NotStored(sent.id(), Problem.of(DoorCode.PERSON_NOT_AVAILABLE));
        }
        Refusal ofFiles = attachments.refusal(event);
        if (ofFiles != null) {
            return new Result.NotStored(sent.id(), Problem.at("/data/envelope/attachments", ofFiles));
        }
        var submission = new Submission(event, understood.subjectsMade(), prepared.now(), zone, prepared.known());
        var append = new Append(digest, recheck(sealing, event, wanted, prepared));
        Decision decision = dispatch.send(Decide.about(submission, sealed), prepared.lastSequence(), append);
        if (decision instanceof Decision.Accepted && event.content() instanceof DataSubjectErased) {
            erasures.now();
        }
        return answer(understood, sealed, decision, append, prepared);
    }

    /** Somebody of the file had a key and has none any more. */
    private static boolean erased(Set<DataSubjectId> withoutKey, @Nullable PersonFile file) {
        return file != null && withoutKey.stream().anyMatch(file.subjects()::contains);
    }

    /** Sharing and overrides rest on other streams too closely to tolerate a change in between. */
    private Append.@Nullable Recheck recheck(StandInKeys sealing, CareEvent event, Wanted wanted, Prepared prepared) {
        if (!sealing.standIns().isEmpty()) {
            return connection -> {
                throw new IllegalStateException("a decision accepted what is about somebody without a key");
            };
        }
        StreamKind kind = event.type().stream();
        return kind == StreamKind.SHARING || kind == StreamKind.OVERRIDES
                ? connection -> preparation.read(wanted, connection).known().equals(prepared.known())
                : null;
    }

    private Result repeated(Understood understood, StoredBefore before, Prepared prepared) {
        CloudEventJson sent = understood.sent();
        try {
            if (!SameContent.isThatOf(before, sent, keys.of(before.subject()))) {
                return new Result.NotStored(sent.id(), Problem.of(DoorCode.ID_REUSED_WITH_OTHER_CONTENT));
            }
        } catch (KeyUnavailable e) {
            return new Result.NotStored(sent.id(), Problem.of(DoorCode.PERSON_NOT_AVAILABLE));
        }
        return new Result.Stored(
                sent.id(),
                Outcome.DUPLICATE,
                before.eventId(),
                understood.created(),
                before.position(),
                before.advice(),
                receipts.again(understood.event().content(), prepared));
    }

    private Result answer(
            Understood understood, StoredEvent sealed, Decision decision, Append append, Prepared prepared) {
        String id = understood.sent().id();
        return switch (decision) {
            case Decision.Refused refused -> new Result.NotStored(id, Problem.of(refused.refusal()));
            case Decision.Accepted accepted ->
                new Result.Stored(
                        id,
                        Outcome.ACCEPTED,
                        sealed.id(),
                        understood.created(),
                        append.appended().getLast().position(),
                        accepted.advice(),
                        receipts.first(understood.event(), prepared));
            case Decision.AlreadySo already -> alreadySo(understood, sealed, already, prepared);
        };
    }

    private Result alreadySo(Understood understood, StoredEvent sealed, Decision.AlreadySo already, Prepared prepared) {
        StoredEvents.Found there = storedEvents.get(already.eventId());
        return new Result.Stored(
                understood.sent().id(),
                Outcome.DUPLICATE,
                already.eventId(),
                SamePlaces.idsOf(there.event(), sealed, understood.created()),
                there.position(),
                java.util.List.of(),
                receipts.again(there.event().content(), prepared));
    }
}
