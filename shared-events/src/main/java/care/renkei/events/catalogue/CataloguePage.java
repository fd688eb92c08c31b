package care.renkei.events.catalogue;

import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.Shape;
import care.renkei.events.schema.Field;
import care.renkei.events.stored.EventJson;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The catalogue as a page of Markdown; {@code docs/catalogue.md} is its output. */
public final class CataloguePage {

    private final StringBuilder page = new StringBuilder();
    private final SortedMap<String, Class<?>> codeLists = new TreeMap<>();

    private CataloguePage() {}

    public static String markdown() {
        return new CataloguePage().write();
    }

    private String write() {
        page.append("""
                # Event catalogue

                Written from the code (`CataloguePage`); a test fails where this page and the code differ. Each type has a
                JSON Schema (`shared-events/src/main/resources/schemas`) and an example (`…/examples`), and the running
                system answers the same at `GET /api/catalogue`.

                Fields marked ● are facts: stored in clear beside the ciphertext, so that views can filter and sort without
                a key. All others are encrypted for the people whom they are about. Fields marked * must be written.

                Types of `protection` are sealed matters: nothing of them stands in clear, the envelope included, and they are
                taken at `POST /api/protection/reports` alone. Everywhere else they are unknown types.

                ## Envelope

                Stored in clear: codes and ids only.

                """);
        fields(Envelope.class);
        String capability = "";
        for (EventDescription type : EventCatalogue.everyType()) {
            if (!type.capability().equals(capability)) {
                capability = type.capability();
                page.append("## ").append(capability).append("\n\n");
            }
            type(type);
        }
        codeLists();
        return page.toString();
    }

    private void type(EventDescription type) {
        page.append("### ")
                .append(type.titleJa())
                .append(" · ")
                .append(type.titleEn())
                .append("\n\n");
        page.append("`").append(type.wireName()).append("`");
        page.append(" · stream `")
                .append(type.stream().name().toLowerCase(Locale.ROOT))
                .append("`");
        page.append(" · stage ").append(type.stage().name());
        page.append(" · ").append(type.categories().stream().map(Enum::name).collect(Collectors.joining(", ")));
        if (!type.practices().isEmpty()) {
            page.append(" · evidences ").append(String.join(", ", type.practices()));
        }
        page.append("\n\n");
        parts(type).forEach((record, shapes) -> {
            page.append("About ").append(shapes).append(":\n\n");
            fields(record);
        });
    }

    /** The part records with the shapes of key under which they stand. */
    private static Map<Class<? extends Part>, String> parts(EventDescription type) {
        Map<Class<? extends Part>, String> parts = new LinkedHashMap<>();
        for (Shape shape : Shape.values()) {
            Class<? extends Part> part = type.partFor(shape);
            if (part != null) {
                String word =
                        shape == Shape.JOINT ? "several together" : shape.name().toLowerCase(Locale.ROOT);
                parts.merge(part, word, (before, after) -> before + " or " + after);
            }
        }
        return parts;
    }

    private void fields(Class<?> record) {
        collectCodes(record);
        page.append("| field | holds | | |\n|---|---|---|---|\n");
        for (DescribedField field : DescribedField.of(record)) {
            page.append("| `").append(field.path()).append("`").append(field.required() ? " *" : "");
            page.append(field.inClear() ? " ●" : "");
            page.append(" | ").append(field.kind());
            page.append(" | ")
                    .append(field.ja())
                    .append(" | ")
                    .append(field.en())
                    .append(" |\n");
        }
        page.append("\n");
    }

    private void collectCodes(Class<?> record) {
        for (Field field : Field.of(record)) {
            if (field.type().isEnum()) {
                Class<?> other = codeLists.put(field.type().getSimpleName(), field.type());
                if (other != null && other != field.type()) {
                    throw new IllegalStateException(
                            other.getName() + " and " + field.type().getName() + " are listed under one name");
                }
            } else if (Kinds.nested(field.type())) {
                collectCodes(field.type());
            }
        }
    }

    private void codeLists() {
        page.append("## Code lists\n\n| list | codes |\n|---|---|\n");
        codeLists.forEach((name, list) -> page.append("| ")
                .append(name)
                .append(" | ")
                .append(Arrays.stream(list.getEnumConstants())
                        .map(code ->
                                EventJson.MAPPER.<JsonNode>valueToTree(code).stringValue())
                        .collect(Collectors.joining(", ")))
                .append(" |\n"));
    }
}
