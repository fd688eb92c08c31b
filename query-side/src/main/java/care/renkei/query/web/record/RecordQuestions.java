package care.renkei.query.web.record;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.IdOf;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.StreamKind;
import care.renkei.events.schema.Field;
import care.renkei.events.stored.EventJson;
import care.renkei.query.web.Option;
import care.renkei.query.web.telling.SentenceBook;
import care.renkei.query.web.telling.WordsBelow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** Components that may name the person as well as somebody close. */
    private static final Set<String> WITH_THE_PERSON = Set.of("who", "people");

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
        return new AskedField(
                name,
                asking == Control.YES ? ticked(field) : label(field),
                asking,
                field.required() && asking != Control.YES,
                first || field.required(),
                field.min(),
                field.range() == null ? Integer.MAX_VALUE : field.max(),
                options(field, asking),
                values,
                problems.get(name),
                switch (asking) {
                    case ROWS -> rows(field, name);
                    case GROUP -> List.of(of(field.type(), name, false));
                    default -> List.of();
                },
                asking == Control.GIVEN && !values.isEmpty() ? said(field, values.getFirst()) : List.of());
    }

    private List<String> said(Field field, String value) {
        return referables(field).stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .map(one -> Stream.concat(
                                Stream.of(one.head()), one.words().stream().distinct())
                        .toList())
                .orElse(List.of());
    }

    private List<Referable> referables(Field field) {
        IdOf idOf = field.idOf();
        RecordOf recordOf = field.recordOf();
        return idOf != null
                ? choices.things().getOrDefault(idOf.value(), List.of())
                : recordOf != null ? choices.recordsOf(recordOf) : List.of();
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

    private List<Option> options(Field field, Control asking) {
        return switch (asking) {
            case CODE, CODES -> codes(field.type());
            case AGENCY, AGENCIES -> choices.agencies();
            case PRACTITIONER, PRACTITIONERS -> choices.colleagues();
            case RELATIVE, RELATIVES ->
                WITH_THE_PERSON.contains(field.name()) ? choices.deciders() : choices.relatives();
            case YES_OR_NO -> answers(field);
            case PARTY -> choices.parties();
            case SOMEBODY -> choices.people();
            case THING, THINGS, RECORD, RECORDS ->
                referables(field).stream().map(Referable::option).toList();
            case TYPES -> types();
            case CORPORATIONS -> choices.corporations();
            case WORDS, SEVERAL_WORDS, LINE, YES, NUMBER, DAY, MOMENT, TIME, MONTH, ROWS, GROUP, GIVEN, MADE ->
                List.of();
        };
    }

    /** Kinds of records that a file of somebody holds; what is said about sharing stands for itself. */
    private List<Option> types() {
        return EventCatalogue.standard().types().stream()
                .filter(one -> one.stream() != StreamKind.SHARING && one.partFor(Shape.PERSON) != null)
                .map(one -> new Option(one.eventName(), book.japanese() ? one.titleJa() : one.titleEn()))
                .distinct()
                .toList();
    }

    private List<Option> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(code -> (Enum<?>) code)
                .map(code -> new Option(EventJson.MAPPER.valueToTree(code).asString(), book.code(code)))
                .toList();
    }

    private List<Option> answers(Field field) {
        return Stream.of(true, false)
                .map(yes -> new Option(yes.toString(), StringUtils.capitalize(book.answer(field.component(), yes))))
                .toList();
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
