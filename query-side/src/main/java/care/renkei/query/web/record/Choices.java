package care.renkei.query.web.record;

import care.renkei.query.web.Option;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whom a form can name, as far as the writer may know them.
 *
 * @param person whose file it is
 * @param things what was said about sharing, by kind of its id, newest first
 * @param self the writer's own id as a practitioner
 */
public record Choices(
        String self,
        List<Option> colleagues,
        List<Option> relatives,
        List<Option> agencies,
        Option person,
        Map<String, List<Option>> things) {

    /** The person and everybody close: who may have decided. */
    List<Option> deciders() {
        return Stream.concat(Stream.of(person), relatives.stream()).toList();
    }
}
