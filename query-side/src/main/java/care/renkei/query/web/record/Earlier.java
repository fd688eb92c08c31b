package care.renkei.query.web.record;

import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.events.IdOf;
import care.renkei.events.Part;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.schema.Field;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.telling.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What of a file in sight a form can refer to, in words. */
record Earlier(InSight inSight) {

    /** Longer sentences stand whole where one is chosen, and cut where many are offered. */
    private static final int LABEL = 60;

    /** Newest first; what was taken back is not referred to. */
    List<Referable> records() {
        return inSight.newestFirst().stream()
                .filter(shown -> !shown.takenBack())
                .map(shown -> referable(shown, shown.event().toString()))
                .toList();
    }

    /** What records brought into being, by the kind that stands before its id; newest first, each as it was last said. */
    Map<String, List<Referable>> things() {
        var things = new LinkedHashMap<String, Map<String, Referable>>();
        for (Shown shown : inSight.newestFirst()) {
            if (!shown.takenBack()) {
                shown.parts()
                        .values()
                        .forEach(part -> made(part, shown)
                                .forEach(
                                        thing -> things.computeIfAbsent(kind(thing.value()), k -> new LinkedHashMap<>())
                                                .putIfAbsent(thing.value(), thing)));
            }
        }
        var all = new LinkedHashMap<String, List<Referable>>();
        things.forEach((kind, ofKind) -> all.put(kind, List.copyOf(ofKind.values())));
        return all;
    }

    private Stream<Referable> made(Part part, Shown shown) {
        return Field.of(part.getClass()).stream().flatMap(field -> switch (field.in((Record) part)) {
            case ThingId thing when makes(field) -> Stream.of(referable(shown, thing.text()));
            case List<?> rows -> rows.stream().flatMap(row -> inside(row, shown));
            case null, default -> Stream.empty();
        });
    }

    /** A row of a record that brings something into being of its own, e.g. an open issue. */
    private Stream<Referable> inside(Object row, Shown shown) {
        if (!(row instanceof Record said)) {
            return Stream.empty();
        }
        List<Field> fields = Field.of(said.getClass());
        List<String> words = fields.stream()
                .map(field -> field.in(said))
                .filter(Words.class::isInstance)
                .map(text -> ((Words) text).text())
                .toList();
        String head = head(shown);
        String label = words.isEmpty() ? head : day(shown) + " " + cut(words.getFirst());
        return fields.stream()
                .filter(Earlier::makes)
                .map(field -> field.in(said))
                .filter(Objects::nonNull)
                .map(thing -> new Referable(
                        thing.toString(), new EventName(shown.type().eventName()), head, label, words));
    }

    private static boolean makes(Field field) {
        IdOf idOf = field.idOf();
        return idOf != null && idOf.made();
    }

    private Referable referable(Shown shown, String id) {
        Telling telling = inSight.teller().tell(shown.type(), shown.source(), shown.practitioner(), shown.parts());
        var words = new ArrayList<String>();
        words.add(telling.sentence());
        telling.quotes().forEach(quote -> words.add(inSight.speech().words().quote(quote.words())));
        words.addAll(telling.texts());
        String first = words.size() > 1 ? words.get(1) : "";
        return new Referable(
                id,
                new EventName(shown.type().eventName()),
                head(shown),
                first.isEmpty() ? head(shown) : head(shown) + " — " + cut(first),
                words);
    }

    private String head(Shown shown) {
        EventDescription type = shown.type();
        return day(shown) + " " + (inSight.speech().japanese() ? type.titleJa() : type.titleEn());
    }

    private String day(Shown shown) {
        return inSight.speech().days().day(shown.occurredAt());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LABEL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LABEL)) + "…";
    }

    private static String kind(String thing) {
        return thing.substring(0, thing.indexOf('-'));
    }
}
