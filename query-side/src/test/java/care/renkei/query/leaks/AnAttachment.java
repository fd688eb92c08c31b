package care.renkei.query.leaks;

import care.renkei.query.leaks.RunningQuerySide.Answer;
import java.util.UUID;

/** What is attached to no record is nobody's, whichever record it is asked for with. */
final class AnAttachment implements ReadPath {

    private final String pattern;

    AnAttachment(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }

    @Override
    public void ask(Look look) {
        UUID record = look.file().records().iterator().next();
        Answer answer = look.get(pattern.replace("{id}", look.file().person().text())
                .replace("{record}", record.toString())
                .replace("{attachment}", NOTHING.toString()));
        int refused = look.hasToken() ? 404 : pattern.startsWith("/api/") ? 401 : 302;
        look.require(answer.status() == refused, () -> "answered " + answer.status() + " instead of " + refused);
    }
}
