package care.renkei.query.web.meeting;

import care.renkei.events.DataSubjectId;
import care.renkei.query.meeting.ProvenPack;
import care.renkei.query.web.Speech;
import care.renkei.query.web.person.KnownNames;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.telling.Readings;
import care.renkei.query.web.telling.Teller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the page of a proof. */
final class ProofViews {

    private final ProvenPack proof;
    private final Speech speech;
    private final Map<UUID, Shown> shown;
    private final Teller teller;
    private final Seats seats;

    ProofViews(ProvenPack proof, Speech speech) {
        this.proof = proof;
        this.speech = speech;
        List<Shown> newestFirst = Shown.of(proof.entries());
        shown = newestFirst.stream().collect(Collectors.toMap(Shown::event, Function.identity()));
        KnownNames names = KnownNames.from(
                newestFirst.reversed(), speech.directory(), speech.words(), speech.book(), proof.person());
        teller = new Teller(new Readings(speech.book(), names, speech.days()));
        seats = new Seats(names, speech);
    }

    ProofView view() {
        return new ProofView(
                proof.meeting().text(),
                speech.days().dayAndTime(proof.at()),
                teller.who(proof.convener(), proof.practitioner()),
                proof.unchanged(),
                proof.parties().stream()
                        .map(party -> new ProofView.Party(
                                seat(party.party()), party.digest().text()))
                        .toList(),
                proof.items().stream()
                        .filter(item -> shown.containsKey(item.event()))
                        .map(this::item)
                        .toList(),
                proof.closed().entrySet().stream()
                        .map(closed -> speech.words()
                                .say(
                                        "hidden.reason",
                                        closed.getValue(),
                                        speech.words()
                                                .say("reason." + closed.getKey().name())))
                        .toList());
    }

    private Seat seat(DataSubjectId party) {
        return seats.of(List.of(party), proof.convener(), Map.of()).getFirst();
    }

    private ProofView.Item item(ProvenPack.Item item) {
        Shown record = java.util.Objects.requireNonNull(shown.get(item.event()), "a record that is shown");
        return new ProofView.Item(
                speech.days().when(record.occurred()),
                teller.tell(record.type(), record.source(), record.practitioner(), record.parts())
                        .sentence(),
                item.unchanged(),
                item.since().stream()
                        .map(since -> speech.words().say("meeting.since." + since.name()))
                        .toList(),
                item.digest().text());
    }
}
