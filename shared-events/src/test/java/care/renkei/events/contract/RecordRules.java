package care.renkei.events.contract;

import care.renkei.events.AdviceCode;
import care.renkei.events.AgencyId;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Digest;
import care.renkei.events.EventName;
import care.renkei.events.FormVersion;
import care.renkei.events.OfficeNumber;
import care.renkei.events.Says;
import care.renkei.events.ThingId;
import care.renkei.events.When;
import care.renkei.events.Words;
import care.renkei.events.schema.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What every record of an event must be like; each rule answers with the components that break it. */
final class RecordRules {

    /** What may stand in clear: codes, ids, times, whole numbers that count, booleans, digests of ciphertext. */
    private static final Set<Class<?>> CLEAR_LEAVES = Set.of(
            boolean.class,
            Boolean.class,
            int.class,
            Integer.class,
            UUID.class,
            LocalDate.class,
            LocalTime.class,
            Instant.class,
            YearMonth.class,
            When.class,
            AgencyId.class,
            DataSubjectId.class,
            ThingId.class,
            AdviceCode.class,
            EventName.class,
            CorporationNumber.class,
            OfficeNumber.class,
            FormVersion.class,
            Digest.class);

    private RecordRules() {}

    /** {@code evolve} and views build the record from facts: what is not in clear must be able to be absent. */
    static List<String> notBuiltFromFacts(Class<?> record) {
        return breaking(
                record, field -> !field.inClear() && field.type() != Words.class && !field.nullable() && !field.many());
    }

    /** Whatever stands in clear. */
    static List<String> inClear(Class<?> record) {
        return breaking(record, Field::inClear);
    }

    /** Nothing that names, quotes or counts money stands in clear. */
    static List<String> notFitForTheClear(Class<?> record) {
        return breaking(
                record,
                field -> field.inClear()
                        && !field.type().isEnum()
                        && !CLEAR_LEAVES.contains(field.type())
                        && !hasFacts(field.type()));
    }

    /** The catalogue prints a sentence for every field, in both languages. */
    static List<String> notSaid(Class<?> record) {
        return breaking(record, field -> !said(field.says()));
    }

    /** Sets are written in the order of their elements. */
    static List<String> notInOrder(Class<?> record) {
        return breaking(record, field -> field.set() && !Comparable.class.isAssignableFrom(field.type()));
    }

    private static boolean said(@org.jspecify.annotations.Nullable Says says) {
        return says != null
                && says.en().endsWith(".")
                && says.en().matches("[A-Z].*")
                && says.ja().endsWith("。");
    }

    /** A nested record in clear shows its own in-clear components, and only those. */
    private static boolean hasFacts(Class<?> type) {
        return type.isRecord() && Field.of(type).stream().anyMatch(Field::inClear);
    }

    private static List<String> breaking(Class<?> record, Predicate<Field> broken) {
        List<String> found = new ArrayList<>();
        for (Class<?> each : withNested(record)) {
            Field.of(each).stream()
                    .filter(broken)
                    .map(field -> each.getSimpleName() + "." + field.name())
                    .forEach(found::add);
        }
        return found;
    }

    private static Set<Class<?>> withNested(Class<?> record) {
        Set<Class<?>> all = new LinkedHashSet<>();
        collect(record, all);
        return all;
    }

    private static void collect(Class<?> record, Set<Class<?>> into) {
        if (into.add(record)) {
            Field.of(record).stream()
                    .map(Field::type)
                    .filter(type -> type.isRecord() && type.getRecordComponents().length > 1)
                    .forEach(type -> collect(type, into));
        }
    }
}
