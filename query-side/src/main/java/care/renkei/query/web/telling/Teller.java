package care.renkei.query.web.telling;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.Says;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Tells records in one language to one viewer. Pure: says nothing that the parts and names given do not say. */
public record Teller(Readings readings) {

    /** Who reported it: the agency, and the practitioner where one acted. */
    public String who(AgencyId source, @Nullable DataSubjectId practitioner) {
        String agency = readings.names().agency(source);
        return practitioner == null ? agency : readings.names().subject(practitioner) + readings.aside(agency);
    }

    /** The record as its visible parts tell it; the main part first, if it is among them. */
    public Telling tell(
            EventDescription type, AgencyId source, @Nullable DataSubjectId practitioner, Map<SubjectKey, Part> parts) {
        var quotes = new ArrayList<Quote>();
        var texts = new ArrayList<String>();
        var details = new ArrayList<Detail>();
        var statements = new ArrayList<String>();
        Part main = parts.values().stream()
                .filter(type.content()::isInstance)
                .findFirst()
                .orElse(null);
        Wording wording = main == null ? null : readings.book().wording(type.eventName(), Components.of(main));
        parts.forEach((about, part) -> {
            Components components = Components.of(part);
            WordsBelow below =
                    type.content().isInstance(part) ? WordsBelow.of(type.eventName()) : WordsBelow.OTHER_PART;
            boolean own = Speaking.person(type, about, components);
            collect(below.quotes(), components, words -> quotes.add(quote(words, about, own)));
            collect(below.texts(), components, texts::add);
            details.addAll(details(part, components, below));
            statements.addAll(statements(part, type.content().isInstance(part) ? wording : null));
        });
        boolean alone =
                parts.values().stream().anyMatch(part -> Components.of(part).get("personAlone") != null);
        return new Telling(
                main == null || wording == null
                        ? readings.word(type.titleJa(), type.titleEn())
                        : sentence(wording, who(source, practitioner), Components.of(main)),
                quotes,
                texts,
                statements,
                details,
                alone);
    }

    private String sentence(Wording wording, String who, Components components) {
        return wording.fill(place -> place.equals("who") ? who : said(components, place));
    }

    /** What is so and what is not, beyond what the sentence says of it already. */
    private List<String> statements(Part part, @Nullable Wording sentence) {
        var statements = new ArrayList<String>();
        for (RecordComponent field : Components.in(part)) {
            if (Components.read(field, part) instanceof Boolean yes
                    && !(yes && sentence != null && sentence.asksFor(field.getName()))) {
                String statement = readings.answer(field, yes);
                if (!statement.isEmpty()) {
                    statements.add(StringUtils.capitalize(statement));
                }
            }
        }
        return statements;
    }

    /** {@code #staff} asks how many, {@code staff} who. */
    private String said(Components components, String place) {
        return place.startsWith("#")
                ? readings.howMany(components.get(place.substring(1)))
                : readings.of(components.get(place));
    }

    private static void collect(List<String> named, Components components, java.util.function.Consumer<String> into) {
        for (String component : named) {
            Object value = components.get(component);
            Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
            all.forEach(one -> {
                if (one instanceof Words words && !words.text().isBlank()) {
                    into.accept(words.text());
                }
            });
        }
    }

    private Quote quote(String words, SubjectKey about, boolean own) {
        DataSubjectId first = about.subjects().getFirst();
        boolean known = !own && !about.joint() && first.kind() != DataSubjectId.Kind.PERSON;
        return new Quote(words, own, known ? readings.names().subject(first) : null);
    }

    private List<Detail> details(Part part, Components components, WordsBelow below) {
        var details = new ArrayList<Detail>();
        for (RecordComponent component : Components.in(part)) {
            Says says = component.getAnnotation(Says.class);
            Object value = components.get(component.getName());
            if (says == null || value == null || below.names(component.getName()) || value instanceof UUID) {
                continue;
            }
            Asking asking = readings.asking(says);
            List<String> values = values(asking, value);
            if (!values.isEmpty()) {
                details.add(new Detail(asking.label(), values));
            }
        }
        return details;
    }

    private List<String> values(Asking asking, Object value) {
        Stream<String> read =
                switch (value) {
                    case Number number -> Stream.of(asking.of(number));
                    case List<?> many -> many.stream().map(readings::byItself);
                    default -> Stream.of(readings.byItself(value));
                };
        return read.filter(one -> !one.isEmpty()).toList();
    }
}
