package care.renkei.query.web.telling;

import java.util.List;

/**
 * A record as people read it: the sentence first, words under it, the rest when it is opened.
 *
 * @param heardAlone whether it says that the person was heard alone
 */
public record Telling(
        String sentence, List<Quote> quotes, List<String> texts, List<Detail> details, boolean heardAlone) {}
