package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.record.PartsOpened;
import care.renkei.query.search.Finding;
import care.renkei.query.search.Folded;
import care.renkei.query.search.Sought;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Opens records one by one and looks through their words; nothing opened is kept. All processors take part, for opening
 * is what takes the time.
 *
 * @param zone whose days are meant by a date
 */
record LookingThrough(KeyRing keys, Sought sought, ZoneId zone) {

    /** What types are called, in both languages: the same for everybody. */
    private static final Map<EventDescription, List<Folded>> TITLES = new ConcurrentHashMap<>();

    /** Those in which all that is sought occurs, in their order. */
    List<SearchedRow> find(Collection<SearchCandidate> candidates) {
        PartsOpened opened = PartsOpened.about(keys, subjects(candidates));
        return List.copyOf(candidates).parallelStream()
                .filter(candidate -> occursIn(candidate, opened))
                .map(SearchCandidate::record)
                .toList();
    }

    private static Set<DataSubjectId> subjects(Collection<SearchCandidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate.texts().stream())
                .flatMap(text -> text.about().subjects().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean occursIn(SearchCandidate candidate, PartsOpened opened) {
        Finding finding =
                sought.begin().on(LocalDate.ofInstant(candidate.record().occurredAt(), zone));
        titles(candidate.type()).forEach(finding::in);
        for (SearchCandidate.SealedText text : candidate.texts()) {
            if (finding.all()) {
                break;
            }
            look(text, opened, finding);
        }
        return finding.all();
    }

    private static void look(SearchCandidate.SealedText text, PartsOpened opened, Finding finding) {
        Class<? extends Part> part = text.type().partFor(text.about().shape());
        byte[] plain = part == null ? null : opened.plain(text.event(), text.about(), text.sealed());
        if (part != null && plain != null) {
            new PartText(PartFields.of(part), finding::in, finding::day).read(plain);
        }
    }

    private static List<Folded> titles(EventDescription type) {
        return TITLES.computeIfAbsent(type, unknown -> List.of(Folded.of(type.titleJa()), Folded.of(type.titleEn())));
    }
}
