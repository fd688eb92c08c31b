package care.renkei.query.web.record;

import care.renkei.events.EventDescription;
import care.renkei.events.IdOf;
import care.renkei.events.Says;
import care.renkei.events.schema.Field;
import care.renkei.events.stored.EventJson;
import care.renkei.query.web.Option;
import care.renkei.query.web.telling.SentenceBook;
import care.renkei.query.web.telling.WordsBelow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one event type, made from its record, so that a new type needs no new form.
 *
 * @param problems what the door said, by name of the control
 * @param oneMore the list to which a row is added, or null
 */
record RecordQuestions(
        EventDescription type,
        SentenceBook book,
        Choices choices,
        Answers answers,
        Map<String, String> problems,
        @Nullable String oneMore) {

    static final String PART = "part";

    private static final int LINES_OF_WORDS = 3;

    List<AskedField> all() {
        return of(type.content(), PART, true);
    }

    private List<AskedField> of(Class<?> record, String place, boolean top) {
        var asked = new ArrayList<AskedField>();
        for (Field field : Field.of(record)) {
            Control asking = Control.of(field);
            if (asking != null && asking != Control.MADE) {
                asked.add(ask(field, asking, place + "/" + field.name(), top));
            }
        }
        return asked;
    }

    private AskedField ask(Field field, Control asking, String name, boolean top) {
        boolean first = !top
                || (field.required() && asking != Control.NUMBER)
                || (asking == Control.WORDS && WordsBelow.of(type.eventName()).names(field.name()));
        return new AskedField(
                name,
                label(field),
                asking,
                field.required() && asking != Control.YES,
                first || field.required(),
                field.min(),
                field.range() == null ? Integer.MAX_VALUE : field.max(),
                options(field, asking),
                values(field, asking, name, top),
                problems.get(name),
                switch (asking) {
                    case ROWS -> rows(field, name);
                    case GROUP -> List.of(of(field.type(), name, false));
                    default -> List.of();
                });
    }

    private List<String> values(Field field, Control asking, String name, boolean top) {
        List<String> given = answers.of(name);
        if (asking == Control.SEVERAL_WORDS) {
            var lines = new ArrayList<>(given);
            while (lines.size() < LINES_OF_WORDS) {
                lines.add("");
            }
            return lines;
        }
        // A row is left out unless somebody writes in it.
        if (top && given.isEmpty() && answers.values().isEmpty()) {
            return untouched(field, asking);
        }
        return given;
    }

    /** What stands in a form that nobody has written in yet. */
    private List<String> untouched(Field field, Control asking) {
        return switch (asking) {
            case PRACTITIONER, PRACTITIONERS -> List.of(choices.self());
            case NUMBER -> field.required() ? List.of(String.valueOf(Math.max(1, field.min()))) : List.of();
            case WORDS,
                    SEVERAL_WORDS,
                    CODE,
                    CODES,
                    YES,
                    DAY,
                    MOMENT,
                    TIME,
                    MONTH,
                    AGENCY,
                    AGENCIES,
                    RELATIVE,
                    RELATIVES,
                    THING,
                    THINGS,
                    EVENT,
                    MADE,
                    GROUP,
                    ROWS -> List.of();
        };
    }

    private List<List<AskedField>> rows(Field field, String name) {
        int count = Math.max(Math.max(1, field.min()), answers.rows(name) + (name.equals(oneMore) ? 1 : 0));
        var rows = new ArrayList<List<AskedField>>();
        for (int i = 0; i < count; i++) {
            rows.add(of(field.type(), name + "/" + i, false));
        }
        return rows;
    }

    private List<Option> options(Field field, Control asking) {
        return switch (asking) {
            case CODE, CODES -> codes(field.type());
            case AGENCY, AGENCIES -> choices.agencies();
            case PRACTITIONER, PRACTITIONERS -> choices.colleagues();
            case RELATIVE, RELATIVES -> field.name().equals("who") ? choices.deciders() : choices.relatives();
            case THING, THINGS -> things(field);
            case WORDS, SEVERAL_WORDS, YES, NUMBER, DAY, MOMENT, TIME, MONTH, ROWS, GROUP, EVENT, MADE ->
                List.of();
        };
    }

    private List<Option> things(Field field) {
        IdOf idOf = field.idOf();
        return idOf == null ? List.of() : choices.things().getOrDefault(idOf.value(), List.of());
    }

    private List<Option> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(code -> (Enum<?>) code)
                .map(code -> new Option(EventJson.MAPPER.valueToTree(code).asString(), book.code(code)))
                .toList();
    }

    private String label(Field field) {
        Says says = field.says();
        if (says == null) {
            return field.name();
        }
        String sentence = book.japanese() ? says.ja() : says.en();
        return sentence.endsWith("。") || sentence.endsWith(".")
                ? sentence.substring(0, sentence.length() - 1)
                : sentence;
    }
}
