package care.renkei.query.web.record;

import care.renkei.events.EventName;
import care.renkei.query.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of the file that a form can refer to: a record, or what a record brought into being.
 *
 * @param value its id
 * @param type which events say it; null for a statement about sharing
 * @param head day and kind
 * @param label the same with the first words, as one of many that are offered
 * @param words what was said, each piece in the quotes it stands in on the timeline
 */
public record Referable(String value, @Nullable EventName type, String head, String label, List<String> words) {

    Option option() {
        return new Option(value, label);
    }
}
