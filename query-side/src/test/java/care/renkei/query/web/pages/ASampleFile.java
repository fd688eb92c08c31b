package care.renkei.query.web.pages;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.events.When;
import care.renkei.events.Words;
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.record.RecordCorrected;
import care.renkei.query.timeline.ShownBasis;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Reason;
import care.renkei.query.web.Mark;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.telling.Names;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A few invented records, as one viewer may see them. */
final class ASampleFile {

    static final DataSubjectId PERSON = new DataSubjectId("person-a");
    static final DataSubjectId MOTHER = new DataSubjectId("relative-b");
    static final DataSubjectId FATHER = new DataSubjectId("relative-c");
    static final AgencyId OFFICE = new AgencyId("tomoshibi");
    static final AgencyId SCHOOL = new AgencyId("school");
    static final DataSubjectId WORKER = new DataSubjectId("practitioner-tomoshibi-aoki");

    static final Names NAMES = new Names() {
        @Override
        public String agency(AgencyId agency) {
            return agency.equals(OFFICE) ? "ともしび" : "学校";
        }

        @Override
        public String subject(DataSubjectId subject) {
            return Map.of(PERSON, "本人", MOTHER, "お母さん", FATHER, "お父さん", WORKER, "青木さん")
                    .getOrDefault(subject, "家族");
        }
    };

    private ASampleFile() {}

    static Mark mark(Shown shown) {
        return Mark.of(
                shown.source().equals(OFFICE) ? AgencyKind.CONSULTATION_SUPPORT_OFFICE : AgencyKind.SCHOOL,
                shown.source());
    }

    private static Shown shown(
            int number,
            Class<? extends Content> type,
            String at,
            AgencyId source,
            SubjectKey about,
            Part part,
            Map<SubjectKey, Reason> withheld,
            List<Shown> amendments) {
        Instant occurred = Instant.parse(at);
        return new Shown(
                new UUID(0, number),
                null,
                EventCatalogue.standard().of(type),
                source,
                source.equals(OFFICE) ? WORKER : null,
                occurred,
                occurred.plus(Duration.ofHours(2)),
                When.at(occurred),
                false,
                null,
                Map.of(about, part),
                Map.of(about, List.of(new ShownBasis(PERSON, Basis.Kind.OWN_AGENCY, null, new Basis.OwnAgency()))),
                withheld,
                List.of(),
                false,
                amendments);
    }

    static Shown ownWords() {
        return shown(
                1,
                StatementRecorded.class,
                "2026-11-02T06:00:00Z",
                OFFICE,
                SubjectKey.of(PERSON),
                new StatementRecorded(
                        StatementRecorded.Speaker.PERSON,
                        StatementRecorded.StatementKind.DECISION,
                        null,
                        null,
                        true,
                        null,
                        Words.of("夜に電話に出る人を、決めてほしい。"),
                        null),
                Map.of(),
                List.of());
    }

    static Shown motherSaid() {
        return shown(
                2,
                StatementRecorded.class,
                "2026-05-27T01:00:00Z",
                OFFICE,
                SubjectKey.of(MOTHER),
                new StatementRecorded(
                        StatementRecorded.Speaker.FAMILY,
                        StatementRecorded.StatementKind.TROUBLE,
                        null,
                        null,
                        false,
                        null,
                        Words.of("家にいてほしいです。夜の発作がこわいんです。"),
                        null),
                Map.of(SubjectKey.of(FATHER), Reason.OUTSIDE_CONSENT),
                List.of());
    }

    static Shown corrected() {
        Shown correction = shown(
                4,
                RecordCorrected.class,
                "2026-10-07T01:00:00Z",
                OFFICE,
                SubjectKey.of(PERSON),
                new RecordCorrected(
                        new UUID(0, 3), RecordCorrected.CorrectionReason.WRONG_FACT, Words.of("およそ7分。"), null),
                Map.of(),
                List.of());
        return shown(
                3,
                HomeVisitMade.class,
                "2026-10-05T01:00:00Z",
                OFFICE,
                SubjectKey.of(PERSON),
                new HomeVisitMade(
                        4, Set.of(WORKER), List.of(), List.of(), true, null, Words.of("着替えと薬の準備を、本人が一人で終えた。4分かかった。")),
                Map.of(),
                List.of(correction));
    }

    static Shown takenBack() {
        Shown visit = corrected();
        return new Shown(
                new UUID(0, 5),
                null,
                visit.type(),
                visit.source(),
                visit.practitioner(),
                Instant.parse("2026-09-08T01:00:00Z"),
                Instant.parse("2026-09-08T01:00:00Z"),
                When.at(Instant.parse("2026-09-08T01:00:00Z")),
                false,
                null,
                visit.parts(),
                visit.bases(),
                Map.of(),
                List.of(),
                true,
                List.of());
    }

    /** A visit of years ago, brought in from a sheet. */
    static Shown broughtIn(@Nullable Instant originalRecordedAt) {
        Shown visit = corrected();
        return new Shown(
                new UUID(0, 6),
                null,
                visit.type(),
                visit.source(),
                visit.practitioner(),
                Instant.parse("2019-09-08T01:00:00Z"),
                Instant.parse("2026-09-08T01:00:00Z"),
                When.on(LocalDate.of(2019, 9, 8)),
                false,
                new Envelope.Imported("SPREADSHEET", originalRecordedAt),
                visit.parts(),
                visit.bases(),
                Map.of(),
                List.of(),
                false,
                List.of());
    }

    static List<Shown> all() {
        return List.of(ownWords(), corrected(), takenBack(), motherSaid());
    }
}
