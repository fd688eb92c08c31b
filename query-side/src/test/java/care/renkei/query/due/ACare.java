package care.renkei.query.due;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.PractitionerRole;
import care.renkei.events.SubjectKey;
import care.renkei.events.ThingId;
import care.renkei.events.When;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Builds what happened around a person from facts alone, as they stand in clear; by tomoshibi unless said otherwise. */
final class ACare {

    static final AgencyId OFFICE = new AgencyId("tomoshibi");
    static final AgencyId HOME = new AgencyId("kodama");

    private final DataSubjectId person = new DataSubjectId("person-" + "a".repeat(26));
    private final List<Happened<?>> happened = new ArrayList<>();
    private boolean imported;
    private AgencyId source = OFFICE;

    static ThingId thing(String kind, String letter) {
        return new ThingId(kind + "-" + letter.repeat(26));
    }

    ACare by(AgencyId agency) {
        source = agency;
        return this;
    }

    ACare imported() {
        imported = true;
        return this;
    }

    /** Something happened on that day; what it said stands in single quotes. Gives its event. */
    UUID on(String day, Class<? extends Content> type, String facts) {
        UUID id = new UUID(7, happened.size());
        happened.add(new Happened<>(id, source, null, LocalDate.parse(day), imported, content(type, facts, id)));
        imported = false;
        source = OFFICE;
        return id;
    }

    private Content content(Class<? extends Content> type, String facts, UUID id) {
        Instant at = Instant.parse("2026-04-01T00:00:00Z");
        return new StoredEvent(
                        id,
                        EventCatalogue.standard().of(type).wireName(),
                        source,
                        "",
                        0,
                        person,
                        null,
                        at,
                        Envelope.of(When.at(at), PractitionerRole.SUPPORT_WORKER),
                        List.of(new StoredPart(
                                SubjectKey.of(person),
                                EventJson.MAPPER.readValue(facts.replace('\'', '"'), ObjectNode.class),
                                null)))
                .content();
    }

    FileSoFar file() {
        return new FileSoFar(happened);
    }

    List<Happened<?>> happened() {
        return happened;
    }

    List<Due> due(String today) {
        return WhatIsDue.on(LocalDate.parse(today), file(), Limits.STANDARD);
    }

    /** What of this duty is due. */
    List<Due> due(String today, Duty duty) {
        return due(today).stream().filter(one -> one.duty() == duty).toList();
    }
}
