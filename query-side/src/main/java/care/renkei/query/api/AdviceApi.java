package care.renkei.query.api;

import care.renkei.events.AdviceCode;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Words;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.events.practice.InWords;
import care.renkei.events.practice.PracticeCatalogue;
import care.renkei.query.advice.AdviceInSight;
import care.renkei.query.advice.AdviceOfPerson;
import care.renkei.query.advice.Answered;
import care.renkei.query.advice.Given;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.timeline.TimelineEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is advised on a person's records in sight. An answer is the event {@code advice.advice-answered}. */
@RestController
final class AdviceApi {

    /**
     * The record with which it was given.
     *
     * @param file in which it stands, where that is another one of the same person
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record About(UUID record, @Nullable DataSubjectId file, String type, AgencyId source, Instant occurredAt) {
        static @Nullable About of(@Nullable TimelineEntry entry) {
            return entry == null
                    ? null
                    : new About(entry.id(), entry.file(), entry.type(), entry.source(), entry.occurredAt());
        }
    }

    /**
     * A piece of advice.
     *
     * @param label what the row of the practice catalogue is about
     */
    record Line(
            AdviceCode advice,
            String practice,
            InWords label,
            String reason,
            String ja,
            String en,
            @Nullable About about) {
        static Line of(Given given) {
            return new Line(
                    given.advice().code(),
                    given.advice().practice(),
                    PracticeCatalogue.standard().get(given.advice().practice()).label(),
                    given.advice().name(),
                    given.advice().ja(),
                    given.advice().en(),
                    About.of(given.record()));
        }
    }

    /**
     * A piece of advice with its latest answer.
     *
     * @param file in which the answer stands, where that is another one of the same person
     */
    record AnsweredLine(
            Line given,
            UUID record,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            DataSubjectId file,

            AdviceAnswered.FollowUp answer,
            @Nullable LocalDate day,
            @Nullable Words reason,
            AgencyId source,
            Instant occurredAt) {
        static AnsweredLine of(Answered answered) {
            return new AnsweredLine(
                    Line.of(answered.given()),
                    answered.by().id(),
                    answered.by().file(),
                    answered.answer().answer(),
                    answered.answer().day(),
                    answered.answer().reason(),
                    answered.by().source(),
                    answered.by().occurredAt());
        }
    }

    /**
     * Of one person.
     *
     * @param linked other files of the same person that the caller may know of, and that are among this
     */
    record OfPerson(
            DataSubjectId person,
            Position position,
            boolean fresh,
            Instant freshAt,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DataSubjectId> linked,
            List<Line> open,
            List<AnsweredLine> answered) {}

    private final AdviceOfPerson advice;
    private final ZoneId zone;

    AdviceApi(AdviceOfPerson advice, @Value("${renkei.time-zone}") ZoneId zone) {
        this.advice = advice;
        this.zone = zone;
    }

    @GetMapping("/api/persons/{id}/advice")
    OfPerson advice(Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        DataSubjectId person = ReadParameters.person(id);
        AdviceOfPerson.Found found = advice.of(
                person,
                asking.caller(),
                asking.purpose(),
                new ReadParameters(parameters, zone).after(),
                asking.receipt());
        AdviceInSight inSight = found.advice().inSight();
        return new OfPerson(
                person,
                found.position(),
                found.fresh(),
                found.freshAt(),
                found.advice().linked(),
                inSight.open().stream().map(Line::of).toList(),
                inSight.answered().stream().map(AnsweredLine::of).toList());
    }
}
