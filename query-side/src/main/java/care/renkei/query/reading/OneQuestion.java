package care.renkei.query.reading;

import java.util.List;

/** One question alone, asked of each file. */
public record OneQuestion<Q extends Question<?>>(Q question) implements Questions {

    @Override
    public List<Question<?>> questions() {
        return List.of(question);
    }
}
