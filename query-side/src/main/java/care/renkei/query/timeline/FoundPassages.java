package care.renkei.query.timeline;

import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.query.reading.Json;
import care.renkei.query.search.Passage;
import care.renkei.query.search.Sought;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Marks in an entry what was sought, in the texts that are shown of it.
 *
 * @param zone whose years are meant by a date that says none
 */
record FoundPassages(Sought sought, ZoneId zone) {

    SearchPage.Found in(TimelineEntry entry) {
        int year = LocalDate.ofInstant(entry.occurredAt(), zone).getYear();
        var passages = new ArrayList<Passage>();
        Stream.concat(Stream.of(entry), entry.amendments().stream())
                .forEach(one -> one.parts().forEach(part -> collect(one.description(), part, year, passages)));
        return new SearchPage.Found(entry, List.copyOf(passages));
    }

    private void collect(@Nullable EventDescription type, ShownPart part, int year, List<Passage> into) {
        Json content = part.content();
        Class<? extends Part> record =
                type == null ? null : type.partFor(part.about().shape());
        if (content != null && record != null) {
            new PartText(PartFields.of(record), text -> add(sought.in(text, year), into), day -> {})
                    .read(content.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void add(Passage passage, List<Passage> into) {
        if (passage.marked()) {
            into.add(passage);
        }
    }
}
