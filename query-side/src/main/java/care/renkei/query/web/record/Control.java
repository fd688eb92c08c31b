package care.renkei.query.web.record;

import care.renkei.events.AgencyId;
import care.renkei.events.Counted;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.schema.Field;
import care.renkei.events.sharing.SharingEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a form asks for a component of a record. */
public enum Control {
    WORDS,
    SEVERAL_WORDS,
    CODE,
    CODES,
    YES,
    NUMBER,
    DAY,
    MOMENT,
    TIME,
    MONTH,
    AGENCY,
    AGENCIES,
    PRACTITIONER,
    PRACTITIONERS,
    RELATIVE,
    RELATIVES,
    /** Anybody of the person's: the person, somebody close, an agency. */
    PARTY,
    /** The person, somebody close, or a colleague. */
    SOMEBODY,
    /** What the form was opened for, which its address says: a meeting, an event. It is not asked. */
    GIVEN,
    /** Several rows of fields. */
    ROWS,
    /** Fields that belong together: whom a statement means, and what. */
    GROUP,
    /** Something that was said before, chosen from what the writer may know of. */
    THING,
    THINGS,
    /** The id of what the statement brings into being: never asked, the door makes it. */
    MADE;

    /** Components that name colleagues; every other id in a record of care is somebody close. */
    private static final Set<String> COLLEAGUES = Set.of("staff", "by", "decidedBy", "coordinator", "supervisor");

    /** Null where a form cannot ask, or need not: references to other records are not made by hand. */
    static @Nullable Control of(Field field) {
        if (field.component().isAnnotationPresent(Counted.class)) {
            return null;
        }
        Class<?> type = field.type();
        boolean many = field.many();
        if (type == Words.class) {
            return many ? SEVERAL_WORDS : WORDS;
        }
        if (type.isEnum()) {
            return many ? CODES : CODE;
        }
        if (type == AgencyId.class) {
            return many ? AGENCIES : AGENCY;
        }
        if (type == DataSubjectId.class && ofAMeeting(field)) {
            return field.name().equals("invited") ? PARTY : many ? RELATIVES : SOMEBODY;
        }
        if (type == DataSubjectId.class) {
            boolean colleague = COLLEAGUES.contains(field.name());
            return many ? (colleague ? PRACTITIONERS : RELATIVES) : colleague ? PRACTITIONER : RELATIVE;
        }
        if (type == UUID.class
                && !many
                && SharingEvent.class.isAssignableFrom(field.component().getDeclaringRecord())) {
            return GIVEN;
        }
        if (type == ThingId.class) {
            return thing(field, many);
        }
        return many ? rows(type) : type == Recipients.class || type == Scope.class ? GROUP : single(type);
    }

    /** Only statements about sharing speak of statements; what other records refer to is not made by hand. */
    private static @Nullable Control thing(Field field, boolean many) {
        IdOf idOf = field.idOf();
        if (idOf != null && !many && idOf.value().equals("meeting")) {
            return GIVEN;
        }
        if (idOf == null
                || !SharingEvent.class.isAssignableFrom(field.component().getDeclaringRecord())) {
            return null;
        }
        return idOf.made() ? MADE : many ? THINGS : THING;
    }

    private static boolean ofAMeeting(Field field) {
        return field.component().getDeclaringRecord().getName().startsWith(MeetingEvent.class.getPackageName() + ".");
    }

    private static @Nullable Control rows(Class<?> type) {
        return type.isRecord() && asksForAllOf(type) ? ROWS : null;
    }

    private static @Nullable Control single(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return YES;
        }
        if (type == int.class || type == Integer.class) {
            return NUMBER;
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Instant.class) {
            return MOMENT;
        }
        if (type == LocalTime.class) {
            return TIME;
        }
        return type == YearMonth.class ? MONTH : null;
    }

    /** Whether a form can ask for everything that the record needs. */
    static boolean asksForAllOf(Class<?> record) {
        List<Field> fields = Field.of(record);
        return fields.stream().noneMatch(field -> field.required() && of(field) == null);
    }
}
