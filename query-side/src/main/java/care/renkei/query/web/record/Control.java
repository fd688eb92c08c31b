package care.renkei.query.web.record;

import care.renkei.events.AgencyId;
import care.renkei.events.CorporationNumber;
import care.renkei.events.Counted;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.FormVersion;
import care.renkei.events.IdOf;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.schema.Field;
import care.renkei.events.sharing.SharingEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a form asks for a component of a record. */
public enum Control {
    WORDS,
    SEVERAL_WORDS,
    /** One line without prose: the version of a printed form. */
    LINE,
    CODE,
    CODES,
    /** Ticked where it is so. */
    YES,
    /** Yes, no, or nothing: what nobody asked about is no no. */
    YES_OR_NO,
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
    /** Something that was brought into being before, chosen from what the writer may know of. */
    THING,
    THINGS,
    /** An earlier record, chosen from what the writer may know of. */
    RECORD,
    RECORDS,
    /** Kinds of records. */
    TYPES,
    /** Corporations with all their offices. */
    CORPORATIONS,
    /** The id of what the statement brings into being: never asked, the door makes it. */
    MADE;

    /** Components that name colleagues; every other id in a record of care is somebody close. */
    private static final Set<String> COLLEAGUES =
            Set.of("staff", "by", "decidedBy", "coordinator", "supervisor", "worker", "inCharge");

    /** Null where a form cannot ask, or need not. */
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
        if (type == UUID.class) {
            return record(field, many);
        }
        if (type == ThingId.class) {
            return thing(field, many);
        }
        return many ? several(type) : single(type);
    }

    private static @Nullable Control record(Field field, boolean many) {
        if (field.recordOf() != null) {
            return many ? RECORDS : RECORD;
        }
        boolean sharing = SharingEvent.class.isAssignableFrom(field.component().getDeclaringRecord());
        return sharing && !many ? GIVEN : null;
    }

    private static @Nullable Control thing(Field field, boolean many) {
        IdOf idOf = field.idOf();
        if (idOf == null) {
            return null;
        }
        if (idOf.made()) {
            return idOf.value().equals("meeting") ? GIVEN : MADE;
        }
        return many ? THINGS : THING;
    }

    private static boolean ofAMeeting(Field field) {
        return field.component().getDeclaringRecord().getName().startsWith(MeetingEvent.class.getPackageName() + ".");
    }

    private static @Nullable Control several(Class<?> type) {
        if (type == EventName.class) {
            return TYPES;
        }
        if (type == CorporationNumber.class) {
            return CORPORATIONS;
        }
        return type.isRecord() && asksForAllOf(type) ? ROWS : null;
    }

    private static @Nullable Control single(Class<?> type) {
        if (type == boolean.class) {
            return YES;
        }
        if (type == Boolean.class) {
            return YES_OR_NO;
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
        if (type == YearMonth.class) {
            return MONTH;
        }
        if (type == FormVersion.class) {
            return LINE;
        }
        return type.isRecord() && isOfFields(type) && asksForAllOf(type) ? GROUP : null;
    }

    /** A record that stands for a single text or number on the wire is no group. */
    private static boolean isOfFields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).noneMatch(component -> component.getType() == String.class);
    }

    /** Whether a form can ask for everything that the record needs. */
    static boolean asksForAllOf(Class<?> record) {
        List<Field> fields = Field.of(record);
        return fields.stream().noneMatch(field -> field.required() && of(field) == null);
    }
}
