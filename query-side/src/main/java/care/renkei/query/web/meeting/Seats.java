package care.renkei.query.web.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.query.web.Mark;
import care.renkei.query.web.Speech;
import care.renkei.query.web.telling.Names;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says who sits at a table and who does what, in the words of one reader. */
record Seats(Names names, Speech speech) {

    /** The person first, then those close, then agencies. */
    List<Seat> of(
            Collection<DataSubjectId> parties, AgencyId convener, Map<DataSubjectId, InvitationAnswered> answers) {
        return parties.stream()
                .sorted((one, other) -> Integer.compare(closeness(one), closeness(other)))
                .map(party -> seat(party, convener, answers.get(party)))
                .toList();
    }

    /** Who reads alike stands there once, with how many they are. */
    List<Seat> together(List<Seat> seats) {
        Map<String, List<Seat>> alike =
                seats.stream().collect(Collectors.groupingBy(Seat::name, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(same ->
                        same.size() == 1 ? same.getFirst() : same.getFirst().of(same.size(), speech.words()))
                .toList();
    }

    private static int closeness(DataSubjectId party) {
        return switch (party.kind()) {
            case PERSON -> 0;
            case RELATIVE -> 1;
            case AGENCY, PRACTITIONER, REGION, REPORTER -> 2;
        };
    }

    private Seat seat(DataSubjectId party, AgencyId convener, @Nullable InvitationAnswered answered) {
        String role = party.equals(convener.subject()) ? speech.words().say("meeting.leads") : null;
        return new Seat(
                party.text(),
                mark(party),
                names.subject(party),
                role,
                answered == null ? null : speech.book().code(answered.answer()),
                answered == null || answered.answer() == InvitationAnswered.Attendance.COMES);
    }

    private Mark mark(DataSubjectId party) {
        return switch (party.kind()) {
            case PERSON -> Mark.PERSON;
            case RELATIVE -> Mark.FAMILY;
            case AGENCY -> speech.directory().mark(new AgencyId(party.value()));
            case PRACTITIONER, REGION, REPORTER -> Mark.UNKNOWN;
        };
    }

    List<ActionLine> actions(Collection<Decided> decided) {
        return decided.stream().map(this::action).toList();
    }

    private ActionLine action(Decided decided) {
        LocalDate done = decided.done();
        return new ActionLine(
                decided.number(),
                decided.what(),
                ownerMark(decided.owner(), decided.personOwns()),
                owner(decided.owner(), decided.personOwns()),
                due(decided.due()),
                done == null ? null : speech.days().day(done));
    }

    @Nullable
    Mark ownerMark(@Nullable AgencyId owner, boolean personOwns) {
        return personOwns
                ? Mark.PERSON
                : owner == null ? null : speech.directory().mark(owner);
    }

    String owner(@Nullable AgencyId owner, boolean personOwns) {
        String agency = owner == null ? null : speech.directory().name(owner);
        if (!personOwns) {
            return agency == null ? speech.words().say("meeting.nobody") : agency;
        }
        String person = speech.words().say("subject.person");
        return agency == null ? person : speech.words().say("meeting.together", person, agency);
    }

    String due(@Nullable LocalDate due) {
        return due == null ? "" : speech.days().day(due);
    }
}
