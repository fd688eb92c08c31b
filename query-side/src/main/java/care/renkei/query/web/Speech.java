package care.renkei.query.web;

import care.renkei.events.Words;
import care.renkei.query.web.telling.SentenceBook;
import org.jspecify.annotations.Nullable;

/** How things are said to one reader: language, today, and what everybody is called. */
public record Speech(SentenceBook book, PageWords words, Days days, Directory directory) {

    /** The same for what is kept. */
    public Speech withYears() {
        return new Speech(book, words, days.withYears(), directory);
    }

    public boolean japanese() {
        return book.japanese();
    }

    /** In quotation marks; null where nothing was said, or it is not at hand. */
    public @Nullable String quote(@Nullable Words said) {
        String text = Words.atHand(said);
        return text == null ? null : words.quote(text);
    }
}
