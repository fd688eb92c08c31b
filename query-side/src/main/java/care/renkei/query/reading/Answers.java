package care.renkei.query.reading;

import java.util.IdentityHashMap;

/** What the questions of one snapshot were told. */
public final class Answers {

    private final IdentityHashMap<Question<?>, Object> answers = new IdentityHashMap<>();

    void put(Question<?> question, Object answer) {
        answers.put(question, answer);
    }

    /** @throws IllegalArgumentException if that was not asked */
    @SuppressWarnings("unchecked") // the answer was given by this very question
    public <T> T of(Question<T> question) {
        Object answer = answers.get(question);
        if (answer == null) {
            throw new IllegalArgumentException("not asked in this snapshot");
        }
        return (T) answer;
    }
}
