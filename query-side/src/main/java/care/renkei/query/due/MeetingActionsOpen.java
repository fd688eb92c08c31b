package care.renkei.query.due;

import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.MeetingActionCompleted;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a meeting decided with a day is done by that day. What the person does is nobody's to press for. */
final class MeetingActionsOpen implements Rule {

    @Override
    public Stream<Due> due(FileSoFar file, Limits limits) {
        return file.own(CaseMeetingHeld.class)
                .flatMap(held -> IntStream.range(0, held.said().decisions().size())
                        .filter(row -> !done(held.said(), row + 1, file))
                        .mapToObj(row -> due(held, row, limits))
                        .flatMap(due -> due));
    }

    private static Stream<Due> due(Happened<CaseMeetingHeld> held, int row, Limits limits) {
        var decision = held.said().decisions().get(row);
        LocalDate by = decision.due();
        return by == null || decision.personOwns()
                ? Stream.empty()
                : Stream.of(new Due(
                        Duty.MEETING_ACTION,
                        held.event(),
                        Integer.toString(row + 1),
                        held.on(),
                        by.plus(limits.of(Duty.MEETING_ACTION)),
                        decision.owner() == null ? held.source() : decision.owner(),
                        null));
    }

    private static boolean done(CaseMeetingHeld held, int number, FileSoFar file) {
        return file.all(MeetingActionCompleted.class)
                .anyMatch(done -> done.said().meeting().equals(held.meeting())
                        && done.said().number() == number);
    }
}
