package care.renkei.events.schema;

import care.renkei.events.AdviceCode;
import care.renkei.events.AgencyId;
import care.renkei.events.BirthDate;
import care.renkei.events.CorporationNumber;
import care.renkei.events.Digest;
import care.renkei.events.EventName;
import care.renkei.events.FormVersion;
import care.renkei.events.OfficeNumber;
import care.renkei.events.Words;
import care.renkei.events.stored.EventJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of the types that are a single text on the wire, whatever event they stand in. */
final class LeafSchemas {

    private static final Map<Class<?>, Supplier<ObjectNode>> LEAVES = Map.ofEntries(
            Map.entry(Words.class, () -> text(TextForms.WORDS).put("maxLength", Words.MAX_LENGTH)),
            Map.entry(UUID.class, () -> text(TextForms.UUID).put("format", "uuid")),
            Map.entry(LocalDate.class, LeafSchemas::date),
            Map.entry(BirthDate.class, LeafSchemas::date),
            Map.entry(Instant.class, () -> text(TextForms.INSTANT).put("format", "date-time")),
            Map.entry(YearMonth.class, () -> text(TextForms.MONTH)),
            Map.entry(LocalTime.class, () -> text(TextForms.TIME_OF_DAY)),
            Map.entry(AgencyId.class, () -> text(AgencyId.PATTERN)),
            Map.entry(AdviceCode.class, () -> text(AdviceCode.PATTERN)),
            Map.entry(EventName.class, () -> text(EventName.PATTERN)),
            Map.entry(CorporationNumber.class, () -> text(CorporationNumber.PATTERN)),
            Map.entry(OfficeNumber.class, () -> text(OfficeNumber.PATTERN)),
            Map.entry(FormVersion.class, () -> text(FormVersion.PATTERN)),
            Map.entry(Digest.class, () -> text(Digest.PATTERN)));

    private LeafSchemas() {}

    /** The schema of an enum or another single text, or null where the type is neither. */
    static @Nullable ObjectNode of(Class<?> type) {
        if (type.isEnum()) {
            return codes(type);
        }
        Supplier<ObjectNode> leaf = LEAVES.get(type);
        return leaf == null ? null : leaf.get();
    }

    static ObjectNode text(String pattern) {
        return EventJson.MAPPER.createObjectNode().put("type", "string").put("pattern", pattern);
    }

    private static ObjectNode date() {
        return text(TextForms.DATE).put("format", "date");
    }

    private static ObjectNode codes(Class<?> type) {
        ObjectNode schema = EventJson.MAPPER.createObjectNode().put("type", "string");
        ArrayNode codes = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            codes.add(EventJson.MAPPER.valueToTree(constant));
        }
        return schema;
    }
}
