package care.renkei.query.web.telling;

import java.util.List;

/**
 * A record as people read it: the sentence first, words under it, the rest when it is opened.
 *
 * @param statements what is so and what is not: the person was there, the plan is not yet in the person's hand
 * @param heardAlone whether it says that the person was heard alone
 */
public record Telling(
        String sentence,
        List<Quote> quotes,
        List<String> texts,
        List<String> statements,
        List<Detail> details,
        boolean heardAlone) {}
