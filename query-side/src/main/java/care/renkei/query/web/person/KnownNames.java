package care.renkei.query.web.person;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.query.web.Directory;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.telling.Names;
import care.renkei.query.web.telling.SentenceBook;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people are called on the pages of one person: relatives as records in sight call them, others by a general
 * word.
 *
 * @param relatives names by id
 */
public record KnownNames(
        Directory directory, PageWords words, DataSubjectId person, Map<DataSubjectId, String> relatives)
        implements Names {

    /** Learns names from records in sight; where two name the same relative, the later one leads. */
    public static KnownNames from(
            List<Shown> oldestFirst, Directory directory, PageWords words, SentenceBook book, DataSubjectId person) {
        var relatives = new HashMap<DataSubjectId, String>();
        for (Shown shown : oldestFirst) {
            shown.parts().forEach((about, part) -> {
                if (part instanceof RelationshipRecorded relationship) {
                    DataSubjectId party = party(about, relationship);
                    if (party != null) {
                        Words name = relationship.name();
                        String called =
                                name == null || name.text().isBlank() ? book.code(relationship.kind()) : name.text();
                        relatives.put(party, called);
                    }
                }
            });
        }
        return new KnownNames(directory, words, person, relatives);
    }

    private static @Nullable DataSubjectId party(SubjectKey about, RelationshipRecorded relationship) {
        DataSubjectId first = about.subjects().getFirst();
        return first.kind() == DataSubjectId.Kind.RELATIVE ? first : relationship.party();
    }

    @Override
    public String agency(AgencyId agency) {
        return agency.isOwnHand() ? words.say("subject.ownHand") : directory.name(agency);
    }

    @Override
    public String subject(DataSubjectId subject) {
        return switch (subject.kind()) {
            case PERSON -> words.say("subject.person");
            case RELATIVE -> relatives.getOrDefault(subject, words.say("subject.relative"));
            case PRACTITIONER -> practitioner(subject);
            case AGENCY -> agency(new AgencyId(subject.value()));
            case REGION -> words.say("subject.region");
            case REPORTER -> words.say("subject.reporter");
        };
    }

    private String practitioner(DataSubjectId practitioner) {
        String name = directory.practitioner(practitioner);
        return name == null ? words.say("subject.practitioner") : words.say("subject.called", name);
    }

    /** The person's registration among the records, or null where it is not in sight. */
    static @Nullable PersonRegistered registration(Collection<Shown> records) {
        return registrations(records).findFirst().orElse(null);
    }

    /** In each of the files that the records are of; in their order. */
    static Stream<PersonRegistered> registrations(Collection<Shown> records) {
        return records.stream()
                .flatMap(shown -> shown.parts().values().stream())
                .filter(PersonRegistered.class::isInstance)
                .map(PersonRegistered.class::cast);
    }
}
