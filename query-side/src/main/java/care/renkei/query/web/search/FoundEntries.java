package care.renkei.query.web.search;

import care.renkei.query.search.Passage;
import care.renkei.query.search.Sought;
import care.renkei.query.web.timeline.Entries;
import care.renkei.query.web.timeline.Entry;
import java.util.List;
import java.util.stream.Stream;

/** Marks what was sought in entries as the timeline tells them. */
record FoundEntries(Entries entries, Sought sought) {

    /** A field may hold all rows of a plan: what is found in it shows where, and the record has the rest. */
    private static final int AROUND = 24;

    List<FoundEntry.FoundMonth> months(List<Entry> found) {
        return entries.months(found).stream()
                .map(month -> new FoundEntry.FoundMonth(
                        month.name(), month.entries().stream().map(this::mark).toList()))
                .toList();
    }

    private FoundEntry mark(Entry entry) {
        int year = entry.day().getYear();
        Passage sentence = sought.in(entry.sentence(), year);
        List<Passage> texts = all(entry.texts(), year);
        List<FoundEntry.FoundQuote> quotes = entry.quotes().stream()
                .map(quote -> new FoundEntry.FoundQuote(sought.in(quote.words(), year), quote.own()))
                .toList();
        List<Passage> amended = entry.amended().stream()
                .flatMap(one -> Stream.concat(one.right().stream(), Stream.of(one.by())))
                .map(text -> sought.in(text, year))
                .toList();
        List<FoundEntry.FoundDetail> details = entry.details().stream()
                .map(detail -> new FoundEntry.FoundDetail(detail.label(), found(detail.values(), year)))
                .filter(detail -> !detail.values().isEmpty())
                .toList();
        boolean marked = Stream.of(
                        Stream.of(sentence),
                        texts.stream(),
                        quotes.stream().map(FoundEntry.FoundQuote::words),
                        amended.stream(),
                        details.stream().flatMap(detail -> detail.values().stream()))
                .flatMap(passages -> passages)
                .anyMatch(Passage::marked);
        return new FoundEntry(entry, sentence, texts, quotes, amended, details, !marked);
    }

    private List<Passage> all(List<String> texts, int year) {
        return texts.stream().map(text -> sought.in(text, year)).toList();
    }

    private List<Passage> found(List<String> values, int year) {
        return all(values, year).stream()
                .filter(Passage::marked)
                .map(value -> value.excerpt(AROUND))
                .toList();
    }
}
