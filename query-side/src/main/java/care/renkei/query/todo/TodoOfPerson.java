package care.renkei.query.todo;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be done around a person, as far as the asker may know of it, soonest first.
 *
 * @param today the day that it was asked of
 * @param certain whether nothing newer can be missing
 * @param freshAt until when everything has been heard
 * @param linked other files of the same person, whose matters are among these; left out where there is none that the
 *     asker may know of
 * @param todo each names the file that it is about
 */
public record TodoOfPerson(
        DataSubjectId person,
        Position position,
        LocalDate today,
        boolean certain,
        Instant freshAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DataSubjectId> linked,
        List<Todo> todo) {}
