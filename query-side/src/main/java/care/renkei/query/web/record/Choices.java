package care.renkei.query.web.record;

import care.renkei.events.AgencyId;
import care.renkei.query.web.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom a form can name, as far as the writer may know them.
 *
 * @param self the writer's own id as a practitioner
 */
public record Choices(
        String self, Option person, List<Option> colleagues, List<Option> relatives, List<Option> agencies) {

    /** The person, those close, and agencies, each by the id that they have as somebody whom information is about. */
    List<Option> parties() {
        var parties = new ArrayList<>(List.of(person));
        parties.addAll(relatives);
        agencies.forEach(agency ->
                parties.add(new Option(new AgencyId(agency.value()).subject().text(), agency.label())));
        return parties;
    }

    /** The person, those close, and colleagues. */
    List<Option> people() {
        var people = new ArrayList<>(List.of(person));
        people.addAll(relatives);
        people.addAll(colleagues);
        return people;
    }
}
