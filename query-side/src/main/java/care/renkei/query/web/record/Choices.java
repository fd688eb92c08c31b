package care.renkei.query.web.record;

import care.renkei.events.AgencyId;
import care.renkei.query.web.Option;
import java.util.ArrayList;
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

    /** The person, those close, and agencies, each by the id that they have as somebody whom information is about. */
    List<Option> parties() {
        var parties = new ArrayList<>(deciders());
        agencies.forEach(agency ->
                parties.add(new Option(new AgencyId(agency.value()).subject().text(), agency.label())));
        return parties;
    }

    /** The person, those close, and colleagues. */
    List<Option> people() {
        var people = new ArrayList<>(deciders());
        people.addAll(colleagues);
        return people;
    }
}
