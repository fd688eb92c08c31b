package care.renkei.query.web.record;

import care.renkei.events.ActingAs;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.Shape;
import care.renkei.events.stored.EventJson;
import care.renkei.query.web.Days;
import care.renkei.query.web.Option;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.telling.SentenceBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes forms for one writer about one person, or about the writer's own agency.
 *
 * @param roles in which the writer may act, the usual one first
 */
public record Forms(
        DataSubjectId person, Choices choices, List<Option> roles, SentenceBook book, PageWords words, Days days) {

    /** What can be written, by name of the event. */
    public List<Option> kinds(List<EventDescription> types) {
        return types.stream()
                .map(type -> new Option(type.eventName(), title(type)))
                .toList();
    }

    /**
     * A form in which some answers stand already, e.g. which consent is withdrawn.
     *
     * @param prefilled by the names of controls; others are left out
     */
    Form begun(EventDescription type, Map<String, List<String>> prefilled) {
        var known = new HashMap<String, List<String>>();
        prefilled.forEach((name, values) -> {
            if (name.startsWith(RecordQuestions.PART + "/")) {
                known.put(name, values);
            }
        });
        if (known.isEmpty()) {
            return empty(type);
        }
        known.put(WrittenEvent.OPENED, List.copyOf(known.keySet()));
        known.put(
                WrittenEvent.DAY,
                prefilled.getOrDefault(WrittenEvent.DAY, List.of(days.today().toString())));
        known.put(WrittenEvent.TIME, prefilled.getOrDefault(WrittenEvent.TIME, List.of()));
        return form(type, Answers.of(known), Map.of(), null, null);
    }

    /** The same forms, with what was said about sharing to choose from. */
    Forms and(Map<String, List<Referable>> saidBefore) {
        return new Forms(person, choices.and(saidBefore), roles, book, words, days);
    }

    Form empty(EventDescription type) {
        return form(type, Answers.none(), Map.of(), null, null);
    }

    /**
     * @param problems what is wrong, by name of the control
     * @param says what went wrong, or null
     * @param oneMore a list that gets another row, or null
     */
    Form form(
            EventDescription type,
            Answers answers,
            Map<String, String> problems,
            @Nullable String says,
            @Nullable String oneMore) {
        var first = new ArrayList<AskedField>();
        var more = new ArrayList<AskedField>();
        for (AskedField field : new RecordQuestions(type, book, choices, answers, problems, oneMore).all()) {
            (field.first() || field.problem() != null ? first : more).add(field);
        }
        String event = answers.first(WrittenEvent.ID);
        return new Form(
                type.eventName(),
                title(type),
                event.isEmpty() ? UUID.randomUUID().toString() : event,
                says,
                answers.of(WrittenEvent.OPENED),
                answers.values().isEmpty() ? days.today().toString() : answers.first(WrittenEvent.DAY),
                answers.first(WrittenEvent.TIME),
                days.today().toString(),
                problems.get(WrittenEvent.DAY),
                about(type),
                answers.first(WrittenEvent.ABOUT),
                roles,
                chosen(
                        answers,
                        WrittenEvent.ROLE,
                        roles.isEmpty() ? "" : roles.getFirst().value()),
                actingAs(),
                chosen(answers, WrittenEvent.ACTING_AS, code(ActingAs.SUPPORT)),
                !answers.of(WrittenEvent.AUTHOR_ONLY).isEmpty(),
                problems.get(Attaching.FILES),
                first,
                more,
                Offered.changesWhoMayKnow(type));
    }

    private static String chosen(Answers answers, String name, String otherwise) {
        String given = answers.first(name);
        return given.isEmpty() ? otherwise : given;
    }

    private List<Option> about(EventDescription type) {
        var about = new ArrayList<Option>();
        about.add(new Option(person.text(), words.say("record.about.person")));
        if (type.content().equals(type.partFor(Shape.RELATIVE))) {
            about.addAll(choices.relatives());
        }
        return about;
    }

    private List<Option> actingAs() {
        return Arrays.stream(ActingAs.values())
                .map(acting -> new Option(code(acting), book.code(acting)))
                .toList();
    }

    private static String code(Enum<?> code) {
        return EventJson.MAPPER.valueToTree(code).asString();
    }

    private String title(EventDescription type) {
        return book.japanese() ? type.titleJa() : type.titleEn();
    }
}
