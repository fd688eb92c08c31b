package care.renkei.query.record;

import care.renkei.events.AgencyId;
import care.renkei.events.Audience;
import care.renkei.events.Category;
import care.renkei.events.Confidentiality;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventName;
import care.renkei.events.Stage;
import care.renkei.events.SubjectKey;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.query.visibility.PartFacts;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that the decision asks of a record besides its id and time. A file of ten thousand records has a few dozen
 * kinds: deciding those tells which rows can be shown, and what is hidden, without reading the rest.
 *
 * @param type without version
 * @param author the practitioner, where it is for its author alone
 * @param restricted whether it is for its source and the agencies named alone; those may be none, and JSON does not
 *     tell none from nothing said
 * @param parts whose part stands at which place; the person is written {@link #THE_PERSON}
 */
public record RecordKind(
        String type,
        AgencyId source,
        Stage stage,
        int categories,
        @Nullable DataSubjectId author,
        boolean restricted,
        Set<AgencyId> restrictedTo,
        boolean authorOnly,
        boolean notForPerson,
        boolean heardAlone,
        PartFacts.@Nullable Retraction retraction,
        List<String> parts) {

    static final String THE_PERSON = "person";

    public RecordKind {
        restrictedTo = new TreeSet<>(restrictedTo);
        parts = List.copyOf(parts);
    }

    /** @param heardAlone whether it, or what it rests on, was said when the person was heard alone */
    public static RecordKind of(StoredEvent event, boolean heardAlone) {
        Envelope envelope = event.envelope();
        boolean authorOnly = envelope.audience() == Audience.AUTHOR;
        Confidentiality confidentiality = envelope.confidentiality();
        return new RecordKind(
                withoutVersion(event.type()),
                event.source(),
                envelope.stage() == null ? Stage.ENV : envelope.stage(),
                Category.mask(envelope.categories()),
                authorOnly ? event.practitioner() : null,
                confidentiality.kind() == Confidentiality.Kind.RESTRICTED,
                confidentiality.agencies(),
                authorOnly,
                envelope.notForPerson() != null,
                heardAlone,
                null,
                event.parts().stream()
                        .map(part -> relativeTo(event.subject(), part.about()))
                        .toList());
    }

    /** {@code renkei.contact.home-visit-made.v1} is {@code contact.home-visit-made}. */
    public static String withoutVersion(String wireName) {
        String name = wireName.startsWith("renkei.") ? wireName.substring("renkei.".length()) : wireName;
        int version = name.lastIndexOf(".v");
        return version < 0 ? name : name.substring(0, version);
    }

    private static String relativeTo(DataSubjectId person, SubjectKey about) {
        return about.subjects().stream()
                .map(subject -> subject.equals(person) ? THE_PERSON : subject.text())
                .collect(Collectors.joining("+"));
    }

    /** What the decision needs to know of each part, in order. */
    public List<PartFacts> of(DataSubjectId person, UUID record, Instant recordedAt) {
        EventName name = new EventName(type);
        return parts.stream()
                .map(part -> new PartFacts(
                        record,
                        name,
                        person,
                        about(person, part),
                        source,
                        author,
                        categories,
                        restricted ? restrictedTo : null,
                        authorOnly,
                        notForPerson,
                        heardAlone,
                        retraction == null ? PartFacts.Retraction.NONE : retraction,
                        null,
                        recordedAt))
                .toList();
    }

    private static SubjectKey about(DataSubjectId person, String part) {
        return new SubjectKey(Arrays.stream(part.split("\\+", -1))
                .map(subject -> subject.equals(THE_PERSON) ? person : new DataSubjectId(subject))
                .toList());
    }

    /** What it was when it was recorded, before anything was said about it. */
    public RecordKind asRecorded(Envelope envelope) {
        Confidentiality confidentiality = envelope.confidentiality();
        return new RecordKind(
                type,
                source,
                stage,
                Category.mask(envelope.categories()),
                author,
                confidentiality.kind() == Confidentiality.Kind.RESTRICTED,
                confidentiality.agencies(),
                authorOnly,
                notForPerson,
                heardAlone,
                null,
                parts);
    }

    public RecordKind reclassified(int newCategories, Set<AgencyId> newRestriction) {
        return new RecordKind(
                type,
                source,
                stage,
                newCategories,
                author,
                !newRestriction.isEmpty(),
                newRestriction,
                authorOnly,
                notForPerson,
                heardAlone,
                retraction,
                parts);
    }

    /** Without the mark that it is not to be shown to the person. */
    RecordKind shownToPerson() {
        return new RecordKind(
                type,
                source,
                stage,
                categories,
                author,
                restricted,
                restrictedTo,
                authorOnly,
                false,
                heardAlone,
                retraction,
                parts);
    }

    public RecordKind retracted(PartFacts.Retraction how) {
        return new RecordKind(
                type,
                source,
                stage,
                categories,
                author,
                restricted,
                restrictedTo,
                authorOnly,
                notForPerson,
                heardAlone,
                how,
                parts);
    }

    public String text() {
        return EventJson.MAPPER.writeValueAsString(this);
    }

    public static RecordKind parse(String text) {
        return EventJson.MAPPER.readValue(text, RecordKind.class);
    }

    /** The same for the same text wherever and whenever a view is built: the first 64 bits of its SHA-256. */
    public static long idOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
