package care.renkei.query.leaks;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.PractitionerRole;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.KnownKeys;
import care.renkei.query.fixture.Told;
import care.renkei.query.visibility.AFile;
import care.renkei.query.visibility.RandomFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The agencies of the invented world and who works there. */
final class Agencies {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private Agencies() {}

    static List<WireEvent> told(KnownKeys keys) {
        var events = new ArrayList<WireEvent>();
        var all = new ArrayList<>(RandomFile.AGENCIES);
        all.add(Asker.STRANGER);
        for (AgencyId agency : all) {
            AgencyKind kind = agency.equals(AFile.CORE)
                    ? AgencyKind.CORE_CONSULTATION_CENTRE
                    : AgencyKind.CONSULTATION_SUPPORT_OFFICE;
            events.add(wire(
                    agency,
                    agency.subject(),
                    new AgencyRegistered(
                            kind,
                            Words.of("名前"),
                            null,
                            null,
                            AFile.CORPORATIONS.of(agency.subject()),
                            null,
                            null),
                    keys));
            for (String who : List.of("one", "two", "auditor", "left")) {
                DataSubjectId id = new DataSubjectId("practitioner-" + agency + "-" + who);
                events.add(wire(
                        agency,
                        id,
                        new PractitionerEnrolled(
                                Set.of(PractitionerRole.SUPPORT_WORKER),
                                who.equals("auditor"),
                                Words.of("職員"),
                                null,
                                LocalDate.ofInstant(LONG_AGO, AFile.ZONE)),
                        keys));
                if (who.equals("left")) {
                    events.add(wire(
                            agency,
                            id,
                            new PractitionerLeft(
                                    LocalDate.ofInstant(LONG_AGO, AFile.ZONE).plusDays(9)),
                            keys));
                }
            }
        }
        return events;
    }

    private static WireEvent wire(AgencyId agency, DataSubjectId about, Content content, KnownKeys keys) {
        return EventLog.wire(
                Told.of(agency.subject(), content)
                        .id(UUID.randomUUID())
                        .by(agency.text())
                        .about(SubjectKey.of(about))
                        .at(LONG_AGO),
                LONG_AGO,
                keys);
    }
}
