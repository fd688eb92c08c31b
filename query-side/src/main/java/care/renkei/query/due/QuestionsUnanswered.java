package care.renkei.query.due;

import care.renkei.events.AgencyId;
import care.renkei.events.Answers;
import care.renkei.events.Asks;
import care.renkei.events.contact.InquiryMade;
import care.renkei.events.service.ComplaintReceived;
import care.renkei.events.service.ConcernRaised;
import care.renkei.events.service.SupportRequested;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whoever was asked answers. A concern is answered for all by the first who does; anything else by each for itself. */
final class QuestionsUnanswered implements Rule {

    /** How soon a concern is looked at, by what was said of it. */
    private static final Period NOW = Period.ofDays(1);

    private static final Period WATCH = Period.ofDays(14);

    @Override
    public Stream<Due> due(FileSoFar file, Limits limits) {
        return file.own(Asks.class).flatMap(asked -> due(asked, file, limits));
    }

    private static Stream<Due> due(Happened<Asks> asked, FileSoFar file, Limits limits) {
        Duty duty = duty(asked.said());
        LocalDate on = on(asked, limits.of(duty));
        Set<AgencyId> to = asked.said().addressees();
        if (to.isEmpty()) {
            return answered(asked, null, file) ? Stream.empty() : Stream.of(due(duty, asked, on, file.coordinating()));
        }
        boolean byAnybody = duty == Duty.CONCERN;
        return to.stream()
                .filter(agency -> !answered(asked, byAnybody ? null : agency, file))
                .map(agency -> due(duty, asked, on, agency));
    }

    private static Due due(Duty duty, Happened<Asks> asked, LocalDate on, @Nullable AgencyId agency) {
        return new Due(duty, asked.event(), null, asked.on(), on, agency, null);
    }

    private static boolean answered(Happened<Asks> asked, @Nullable AgencyId by, FileSoFar file) {
        return file.happened().stream()
                .anyMatch(one -> one.said() instanceof Answers answer
                        && answer.answered().equals(asked.event())
                        && (by == null || one.source().equals(by)));
    }

    private static Duty duty(Asks asked) {
        return switch (asked) {
            case ConcernRaised _ -> Duty.CONCERN;
            case ComplaintReceived _ -> Duty.COMPLAINT;
            case SupportRequested _ -> Duty.SUPPORT;
            default -> Duty.INQUIRY;
        };
    }

    private static LocalDate on(Happened<Asks> asked, Period usual) {
        return switch (asked.said()) {
            case ConcernRaised concern ->
                asked.on()
                        .plus(
                                switch (concern.severity()) {
                                    case NOW -> NOW;
                                    case SOON -> usual;
                                    case WATCH -> WATCH;
                                });
            case SupportRequested request when request.by() != null -> request.by();
            case InquiryMade inquiry when inquiry.answerBy() != null -> inquiry.answerBy();
            default -> asked.on().plus(usual);
        };
    }
}
