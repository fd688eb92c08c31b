package care.renkei.query.api;

import care.renkei.events.DataSubjectId;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.persons.KnownFile;
import care.renkei.query.persons.Persons;
import care.renkei.query.timeline.Marks;
import care.renkei.query.visibility.Caller;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an agency keeps from persons and was to look at again. */
@RestController
final class MarksApi {

    /** Of one person. */
    record OfPerson(DataSubjectId person, List<Marks.Due> due) {}

    /** Of all whose files the agency may look into; persons without any are left out. */
    record Answer(List<OfPerson> persons) {}

    private final Marks marks;
    private final Persons persons;

    MarksApi(Marks marks, Persons persons) {
        this.marks = marks;
        this.persons = persons;
    }

    @GetMapping("/api/persons/{id}/marks")
    OfPerson marks(Asking asking, @PathVariable String id) {
        return due(asking, ReadParameters.person(id));
    }

    @GetMapping("/api/marks")
    Answer marks(Asking asking) {
        var all = new ArrayList<OfPerson>();
        if (asking.caller() instanceof Caller.OfAgency) {
            persons.of(asking.caller(), asking.purpose()).stream()
                    .map(KnownFile::person)
                    .map(person -> due(asking, person))
                    .filter(due -> !due.due().isEmpty())
                    .forEach(all::add);
        }
        return new Answer(all);
    }

    private OfPerson due(Asking asking, DataSubjectId person) {
        return new OfPerson(person, marks.due(person, asking.caller(), asking.purpose(), asking.receipt()));
    }
}
