package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.persons.KnownFile;
import care.renkei.query.persons.Persons;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whose files the caller may look into. */
@RestController
final class PersonsApi {

    /** @param persons by id, no names: those stand in the files */
    record Answer(List<KnownFile> persons) {}

    private final Persons persons;

    PersonsApi(Persons persons) {
        this.persons = persons;
    }

    @GetMapping("/api/persons")
    Answer persons(Asking asking) {
        return new Answer(persons.of(asking.caller(), asking.purpose()));
    }
}
