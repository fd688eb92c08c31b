package care.renkei.query.web.plans;

import care.renkei.query.web.Mark;

/**
 * Who answers for something, or does it.
 *
 * @param says what is done, and how much; may be empty
 */
public record Owner(Mark mark, String name, String says) {}
