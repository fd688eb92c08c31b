package care.renkei.query.reading;

import care.renkei.events.DataSubjectId;
import org.jspecify.annotations.Nullable;

/**
 * One of the files of a person, as it was opened.
 *
 * @param request in the name of this file
 * @param asked what was asked of it in the same snapshot
 */
public record OpenedFile<Q extends Questions>(FileRequest request, OpenFile open, Q asked) {

    /** Whose file it is by its own id. */
    public DataSubjectId person() {
        return request.person();
    }

    /** The same where it is another file than the one that was asked for, and null where it is that one. */
    public @Nullable DataSubjectId elsewhere() {
        return request.byLink() ? request.person() : null;
    }

    public <T> T answer(Question<T> question) {
        return open.answers().of(question);
    }
}
