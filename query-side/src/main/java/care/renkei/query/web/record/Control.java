package care.renkei.query.web.record;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.schema.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
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
    /** What the form is about, which its address says. */
    THING,
    /** Several rows of fields. */
    ROWS;

    /** Components that name colleagues; every other id in a record of care is somebody close. */
    private static final Set<String> COLLEAGUES = Set.of("staff", "by");

    /** Null where a form cannot ask: references to other records are not made by hand. */
    static @Nullable Control of(Field field) {
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
        if (type == ThingId.class) {
            IdOf of = field.idOf();
            return !many && of != null && of.value().equals("meeting") ? THING : null;
        }
        if (type == DataSubjectId.class && ofAMeeting(field)) {
            return field.name().equals("invited") ? PARTY : many ? RELATIVES : SOMEBODY;
        }
        if (type == DataSubjectId.class) {
            boolean colleague = COLLEAGUES.contains(field.name());
            return many ? (colleague ? PRACTITIONERS : RELATIVES) : colleague ? PRACTITIONER : RELATIVE;
        }
        return many ? rows(type) : single(type);
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
