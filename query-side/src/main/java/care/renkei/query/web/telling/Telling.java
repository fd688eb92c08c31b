package care.renkei.query.web.telling;

import java.util.List;

/** A record as people read it: the sentence first, words under it, the rest when it is opened. */
public record Telling(String sentence, List<Quote> quotes, List<String> texts, List<Detail> details) {}
