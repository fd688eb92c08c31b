package care.renkei.events.catalogue;

import care.renkei.events.AdviceCode;
import care.renkei.events.AgencyId;
import care.renkei.events.BirthDate;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Digest;
import care.renkei.events.EventName;
import care.renkei.events.FormVersion;
import care.renkei.events.OfficeNumber;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** Plain words for what fields hold. */
final class Kinds {

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(Words.class, "words"),
            Map.entry(String.class, "code"),
            Map.entry(boolean.class, "yes or no"),
            Map.entry(Boolean.class, "yes or no"),
            Map.entry(int.class, "number"),
            Map.entry(Integer.class, "number"),
            Map.entry(long.class, "number"),
            Map.entry(Long.class, "number"),
            Map.entry(UUID.class, "id (UUID)"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(BirthDate.class, "date"),
            Map.entry(Instant.class, "time"),
            Map.entry(LocalTime.class, "time of day"),
            Map.entry(YearMonth.class, "month"),
            Map.entry(AgencyId.class, "agency"),
            Map.entry(DataSubjectId.class, "person or agency id"),
            Map.entry(ThingId.class, "id"),
            Map.entry(AdviceCode.class, "code of an advice"),
            Map.entry(EventName.class, "event name"),
            Map.entry(CorporationNumber.class, "13 digits"),
            Map.entry(OfficeNumber.class, "10 digits"),
            Map.entry(FormVersion.class, "version of a form"),
            Map.entry(Digest.class, "SHA-256"));

    private Kinds() {}

    static String of(Class<?> type) {
        return WORDS.getOrDefault(type, type.getSimpleName());
    }

    /** Whether it is a record with fields of its own. */
    static boolean nested(Class<?> type) {
        return type.isRecord() && !WORDS.containsKey(type);
    }
}
