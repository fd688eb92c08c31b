package care.renkei.query.web.record;

import care.renkei.events.EventCatalogue;
import care.renkei.events.IdOf;
import care.renkei.events.RecordOf;
import care.renkei.events.Shape;
import care.renkei.events.StreamKind;
import care.renkei.events.schema.Field;
import care.renkei.events.stored.EventJson;
import care.renkei.query.web.Option;
import care.renkei.query.web.telling.SentenceBook;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/** What there is to choose from where a form asks for a component, and what is said of what was chosen before. */
record ToChooseFrom(SentenceBook book, Choices choices) {

    /** Components that may name the person as well as somebody close. */
    private static final Set<String> WITH_THE_PERSON = Set.of("who", "people");

    /** None where it is not chosen but written. */
    List<Option> options(Field field, Control asking) {
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

    /** Of a record or thing that the form was opened for; nothing where it is not known. */
    List<String> said(Field field, String value) {
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
}
