package care.renkei.query.web.record;

import care.renkei.events.EventDescription;
import care.renkei.events.IdOf;
import care.renkei.events.Says;
import care.renkei.events.schema.Field;
import care.renkei.query.web.telling.SentenceBook;
import care.renkei.query.web.telling.WordsBelow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

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

    private static final Pattern ASIDE = Pattern.compile("(（.*）|; .*)$");

    List<AskedField> all() {
        return of(type.content(), PART, true);
    }

    private List<AskedField> of(Class<?> record, String place, boolean top) {
        var asked = new ArrayList<AskedField>();
        for (Field field : Field.of(record)) {
            String name = place + "/" + field.name();
            Control asking = asking(field, name);
            if (asking != null && asking != Control.MADE) {
                AskedField one = ask(field, asking, name, top);
                if (field.required() || canBeAnswered(one)) {
                    asked.add(one);
                }
            }
        }
        return asked;
    }

    /** What the form was opened for is not asked; it is shown. */
    private @Nullable Control asking(Field field, String name) {
        Control asking = Control.of(field);
        boolean reference = asking == Control.RECORD || asking == Control.THING;
        return reference && answers.of(WrittenEvent.OPENED).contains(name) ? Control.GIVEN : asking;
    }

    /** Nothing to choose from is nothing to ask. */
    private static boolean canBeAnswered(AskedField field) {
        return switch (field.asking()) {
            case RECORD, RECORDS, THING, THINGS, TYPES, CORPORATIONS ->
                !field.options().isEmpty();
            default -> true;
        };
    }

    private AskedField ask(Field field, Control asking, String name, boolean top) {
        boolean first = !top
                || (field.required() && asking != Control.NUMBER)
                || asking == Control.GIVEN
                || MadeInRows.concerns(field)
                || (asking == Control.WORDS && WordsBelow.of(type.eventName()).names(field.name()));
        List<String> values = values(field, asking, name, top);
        var offered = new ToChooseFrom(book, choices);
        return new AskedField(
                name,
                asking == Control.YES ? ticked(field) : label(field),
                asking,
                field.required() && asking != Control.YES,
                first || field.required(),
                field.min(),
                field.range() == null ? Integer.MAX_VALUE : field.max(),
                offered.options(field, asking),
                values,
                problems.get(name),
                switch (asking) {
                    case ROWS -> rows(field, name);
                    case GROUP -> List.of(of(field.type(), name, false));
                    default -> List.of();
                },
                asking == Control.GIVEN && !values.isEmpty() ? offered.said(field, values.getFirst()) : List.of());
    }

    private List<String> values(Field field, Control asking, String name, boolean top) {
        List<String> given = answers.of(name);
        if (asking == Control.GIVEN && given.isEmpty()) {
            IdOf of = field.idOf();
            return of != null && of.made() ? List.of("new:" + of.value()) : List.of();
        }
        if (asking == Control.SEVERAL_WORDS) {
            var lines = new ArrayList<>(given);
            while (lines.size() < LINES_OF_WORDS) {
                lines.add("");
            }
            return lines;
        }
        // A row is left out unless somebody writes in it.
        if (top && given.isEmpty() && answers.first(WrittenEvent.ID).isEmpty()) {
            return untouched(field, asking);
        }
        return given;
    }

    /** What stands in a form that nobody has written in yet. */
    private List<String> untouched(Field field, Control asking) {
        return switch (asking) {
            case PRACTITIONER, PRACTITIONERS -> List.of(choices.self());
            // What may be none is not guessed.
            case NUMBER -> field.required() && field.min() > 0 ? List.of(String.valueOf(field.min())) : List.of();
            case WORDS,
                    SEVERAL_WORDS,
                    LINE,
                    CODE,
                    CODES,
                    YES,
                    YES_OR_NO,
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
                    RECORD,
                    RECORDS,
                    TYPES,
                    CORPORATIONS,
                    GIVEN,
                    MADE,
                    GROUP,
                    PARTY,
                    SOMEBODY,
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

    /** What is ticked is the statement that it is so, with what the question adds about it in brackets or behind. */
    private String ticked(Field field) {
        String so = StringUtils.capitalize(book.answer(field.component(), true));
        Matcher aside = ASIDE.matcher(label(field));
        return aside.find() && !so.contains(aside.group().strip()) ? so + aside.group() : so;
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
