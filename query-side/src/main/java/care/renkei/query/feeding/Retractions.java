package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.query.feeding.RetractionsQuestion.Retraction;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.RecordKind;
import care.renkei.query.timeline.OpenEvent;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.Verdict;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An agency that was sent a record hears that it was taken back, as far as the decision would still open the record if
 * it stood. The record itself, and why it was wrong, stay with its source.
 */
final class Retractions {

    private final FileReads reads;
    private final Kinds kinds;

    Retractions(FileReads reads, Snapshot views) {
        this.reads = reads;
        kinds = new Kinds("timeline", views);
    }

    /**
     * What the agency is to hear of; those of its own records it gets as any other event.
     *
     * @throws ViewBehind if the file has to wait
     */
    List<OpenEvent> of(FileRequest request, AgencyId agency, Sent sent) throws SQLException {
        var ask = new RetractionsQuestion(request.person());
        OpenFile file = reads.unasked(request, ask);
        if (!file.permission().inquiry().certain()) {
            throw new ViewBehind();
        }
        List<Retraction> received = file.answers().of(ask).stream()
                .filter(retraction -> sent.has(retraction.record())
                        && !retraction.source().equals(agency)
                        && file.judges(
                                retraction.position(), retraction.source().text()))
                .toList();
        Map<Long, RecordKind> known =
                kinds.of(received.stream().map(Retraction::kind).collect(Collectors.toSet()));
        var judgement = new Judgement(request.person(), file.permission());
        var open = new HashMap<UUID, List<OpenEvent.OpenPart>>();
        var told = new LinkedHashMap<UUID, Retraction>();
        for (Retraction retraction : received) {
            RecordKind kind = known.get(retraction.kind());
            if (kind != null
                    && kind.source().equals(retraction.source())
                    && ifItStood(judgement, kind, retraction) instanceof Verdict.Visible visible
                    && visible.grade() == Grade.CONTENT) {
                told.putIfAbsent(retraction.id(), retraction);
                open.computeIfAbsent(retraction.id(), unknown -> new ArrayList<>())
                        .add(new OpenEvent.OpenPart(retraction.place(), visible, retraction.part()));
            }
        }
        return told.values().stream()
                .map(retraction -> event(retraction, open.getOrDefault(retraction.id(), List.of())))
                .toList();
    }

    private static Verdict ifItStood(Judgement judgement, RecordKind kind, Retraction retraction) {
        return judgement
                .of(kind.retracted(PartFacts.Retraction.NONE), retraction.record(), retraction.recordedThen())
                .parts()
                .entrySet()
                .stream()
                .filter(part -> part.getKey().about().equals(retraction.part().about()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Verdict.ABSENT);
    }

    private static OpenEvent event(Retraction r, List<OpenEvent.OpenPart> parts) {
        return new OpenEvent(
                r.id(),
                r.type(),
                r.source(),
                r.practitioner(),
                r.occurredAt(),
                r.recordedAt(),
                r.position(),
                r.envelope(),
                parts,
                0);
    }
}
