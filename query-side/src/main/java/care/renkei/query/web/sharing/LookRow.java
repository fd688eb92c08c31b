package care.renkei.query.web.sharing;

import care.renkei.query.web.Mark;

/**
 * One look, or one refusal.
 *
 * @param strong whether the note says that something was not as it should be
 */
public record LookRow(String when, Mark mark, String who, String what, String basis, String note, boolean strong) {}
