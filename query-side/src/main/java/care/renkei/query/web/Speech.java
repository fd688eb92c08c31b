package care.renkei.query.web;

import care.renkei.query.web.telling.SentenceBook;

/** How things are said to one reader: language, today, and what everybody is called. */
public record Speech(SentenceBook book, PageWords words, Days days, Directory directory) {

    /** The same for what is kept. */
    public Speech withYears() {
        return new Speech(book, words, days.withYears(), directory);
    }

    public boolean japanese() {
        return book.japanese();
    }
}
