package care.renkei.standalone.importing;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Words;
import care.renkei.events.schema.Field;
import care.renkei.events.stored.EventJson;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a cell says, in the form of the contract as far as that can be told; what cannot stays as it is written, and the
 * reading of the event names its column. Words are never changed: ～, ①, 髙 and 﨑 stay what they are.
 */
final class Cells {

    private static final Set<String> YES = Set.of("はい", "有", "あり", "○", "〇", "yes", "true", "1");
    private static final Set<String> NO = Set.of("いいえ", "無", "なし", "×", "no", "false", "0");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final AgencyId agency;
    private final CodeWords codes;

    Cells(AgencyId agency, CodeWords codes) {
        this.agency = agency;
        this.codes = codes;
    }

    /** A list has one entry a line, or entries between semicolons where it holds no words. */
    JsonNode value(Field field, String text) {
        if (!field.many()) {
            return one(field.type(), text);
        }
        ArrayNode many = JSON.arrayNode();
        Arrays.stream(text.split(field.type() == Words.class ? "\\n" : "[\\n;；、]", -1))
                .filter(entry -> !entry.isBlank())
                .forEach(entry -> many.add(one(field.type(), entry.strip())));
        return many;
    }

    private JsonNode one(Class<?> type, String text) {
        if (type == Words.class) {
            return JSON.stringNode(text);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (type.isEnum()) {
            Object code = codes.meant(type, plain);
            return code == null ? JSON.stringNode(plain) : EventJson.MAPPER.valueToTree(code);
        }
        if (type == boolean.class || type == Boolean.class) {
            String word = Headings.plain(text);
            return YES.contains(word)
                    ? JSON.booleanNode(true)
                    : NO.contains(word) ? JSON.booleanNode(false) : JSON.stringNode(plain);
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return plain.matches("-?[0-9]{1,9}") ? JSON.numberNode(Integer.parseInt(plain)) : JSON.stringNode(plain);
        }
        return JSON.stringNode(type == DataSubjectId.class ? practitioner(plain) : plain);
    }

    /** An account stands for the practitioner of this agency. */
    String practitioner(String text) {
        return text.matches(DataSubjectId.PATTERN) || !text.matches(DataSubjectId.VALUE)
                ? text
                : DataSubjectId.Kind.PRACTITIONER.prefix() + agency.text() + "-" + text;
    }
}
