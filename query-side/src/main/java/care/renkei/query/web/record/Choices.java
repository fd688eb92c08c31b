package care.renkei.query.web.record;

import care.renkei.events.AgencyId;
import care.renkei.events.EventName;
import care.renkei.events.RecordOf;
import care.renkei.query.web.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form can name, as far as the writer may know it.
 *
 * @param person whose file it is
 * @param self the writer's own id as a practitioner
 * @param corporations by their number, those whose offices are registered
 * @param records earlier ones in sight, newest first; those alone that the form may name
 * @param things what they brought into being and what was said about sharing, by kind of its id, newest first
 */
public record Choices(
        String self,
        List<Option> colleagues,
        List<Option> relatives,
        List<Option> agencies,
        List<Option> corporations,
        Option person,
        List<Referable> records,
        Map<String, List<Referable>> things) {

    /** The same, with what was said about sharing. */
    Choices and(Map<String, List<Referable>> saidBefore) {
        var all = new HashMap<>(things);
        all.putAll(saidBefore);
        return new Choices(self, colleagues, relatives, agencies, corporations, person, records, all);
    }

    /** Records that the component may name. */
    List<Referable> recordsOf(RecordOf of) {
        Set<EventName> types = Stream.of(of.value()).map(EventName::new).collect(Collectors.toSet());
        return types.isEmpty()
                ? records
                : records.stream().filter(one -> types.contains(one.type())).toList();
    }

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
