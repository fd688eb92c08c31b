package care.renkei.query.todo;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be done around a person, as far as the asker may know of it, soonest first.
 *
 * @param today the day that it was asked of
 * @param certain whether nothing newer can be missing
 * @param freshAt until when everything has been heard
 */
public record TodoOfPerson(
        DataSubjectId person, Position position, LocalDate today, boolean certain, Instant freshAt, List<Todo> todo) {}
