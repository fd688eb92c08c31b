package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.SubjectKey;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a home visit that Tomoshibi recorded about the person's life, unless a test says otherwise. */
record ARecord(PartFacts part) {

    static final UUID ID = new UUID(1, 1);

    static ARecord visit() {
        return new ARecord(new PartFacts(
                ID,
                new EventName("contact.home-visit-made"),
                AFile.PERSON,
                SubjectKey.of(AFile.PERSON),
                AFile.TOMOSHIBI,
                DataSubjectId.of(DataSubjectId.Kind.PRACTITIONER, "tomoshibi-one"),
                Category.LIFE.bit(),
                null,
                false,
                false,
                false,
                PartFacts.Retraction.NONE,
                null,
                AFile.NOW.minusSeconds(86_400)));
    }

    private ARecord with(
            SubjectKey about,
            int categories,
            @Nullable Set<AgencyId> restrictedTo,
            boolean authorOnly,
            boolean notForPerson,
            boolean heardAlone,
            PartFacts.Retraction retraction,
            @Nullable AgencyId sealedFor) {
        return new ARecord(new PartFacts(
                part.record(),
                part.type(),
                part.person(),
                about,
                part.source(),
                part.practitioner(),
                categories,
                restrictedTo,
                authorOnly,
                notForPerson,
                heardAlone,
                retraction,
                sealedFor,
                part.recordedAt()));
    }

    ARecord by(AgencyId source) {
        return new ARecord(new PartFacts(
                part.record(),
                part.type(),
                part.person(),
                part.about(),
                source,
                DataSubjectId.of(DataSubjectId.Kind.PRACTITIONER, source.text() + "-one"),
                part.categories(),
                part.restrictedTo(),
                part.authorOnly(),
                part.notForPerson(),
                part.heardAlone(),
                part.retraction(),
                part.sealedFor(),
                part.recordedAt()));
    }

    ARecord about(DataSubjectId... subjects) {
        PartFacts p = part;
        return with(
                SubjectKey.of(subjects),
                p.categories(),
                p.restrictedTo(),
                p.authorOnly(),
                p.notForPerson(),
                p.heardAlone(),
                p.retraction(),
                p.sealedFor());
    }

    ARecord in(Category... categories) {
        PartFacts p = part;
        return with(
                p.about(),
                Category.mask(Set.of(categories)),
                p.restrictedTo(),
                p.authorOnly(),
                p.notForPerson(),
                p.heardAlone(),
                p.retraction(),
                p.sealedFor());
    }

    ARecord restrictedTo(AgencyId... agencies) {
        PartFacts p = part;
        return with(
                p.about(),
                p.categories(),
                Set.of(agencies),
                p.authorOnly(),
                p.notForPerson(),
                p.heardAlone(),
                p.retraction(),
                p.sealedFor());
    }

    ARecord forItsAuthorAlone() {
        PartFacts p = part;
        return with(
                p.about(),
                p.categories(),
                p.restrictedTo(),
                true,
                p.notForPerson(),
                p.heardAlone(),
                p.retraction(),
                p.sealedFor());
    }

    ARecord notForThePerson() {
        PartFacts p = part;
        return with(
                p.about(),
                p.categories(),
                p.restrictedTo(),
                p.authorOnly(),
                true,
                p.heardAlone(),
                p.retraction(),
                p.sealedFor());
    }

    ARecord saidAlone() {
        PartFacts p = part;
        return with(
                p.about(),
                p.categories(),
                p.restrictedTo(),
                p.authorOnly(),
                p.notForPerson(),
                true,
                p.retraction(),
                p.sealedFor());
    }

    ARecord retracted(PartFacts.Retraction how) {
        PartFacts p = part;
        return with(
                p.about(),
                p.categories(),
                p.restrictedTo(),
                p.authorOnly(),
                p.notForPerson(),
                p.heardAlone(),
                how,
                p.sealedFor());
    }

    ARecord sealedFor(AgencyId authority) {
        PartFacts p = part;
        return with(
                p.about(),
                p.categories(),
                p.restrictedTo(),
                p.authorOnly(),
                p.notForPerson(),
                p.heardAlone(),
                p.retraction(),
                authority);
    }

    ARecord recordedAt(Instant at) {
        PartFacts p = part;
        return new ARecord(new PartFacts(
                p.record(),
                p.type(),
                p.person(),
                p.about(),
                p.source(),
                p.practitioner(),
                p.categories(),
                p.restrictedTo(),
                p.authorOnly(),
                p.notForPerson(),
                p.heardAlone(),
                p.retraction(),
                p.sealedFor(),
                at));
    }
}
