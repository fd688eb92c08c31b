package care.renkei.query.due;

import static care.renkei.query.due.ACare.HOME;
import static care.renkei.query.due.ACare.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Answers;
import care.renkei.events.Asks;
import care.renkei.events.contact.InquiryAnswered;
import care.renkei.events.contact.InquiryMade;
import care.renkei.events.service.ComplaintAnswered;
import care.renkei.events.service.ComplaintReceived;
import care.renkei.events.service.ConcernAnswered;
import care.renkei.events.service.ConcernRaised;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random histories: what is done is gone, what is not is there, and what nobody may see changes nothing. */
class ManyCaresTest {

    private static final LocalDate START = LocalDate.parse("2026-04-01");

    static LongStream seeds() {
        return LongStream.range(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactly_what_was_not_answered_is_due(long seed) {
        var random = new Random(seed);
        var care = new ACare();
        Set<UUID> open = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            String day = START.plusDays(i).toString();
            if (open.isEmpty() || random.nextBoolean()) {
                open.add(ask(care, day, random));
            } else {
                UUID asked = open.iterator().next();
                answer(care, day, asked);
                open.remove(asked);
            }
        }
        assertThat(care.due("2026-04-21")).extracting(Due::event).containsExactlyInAnyOrderElementsOf(open);
        assertThat(care.due("2027-04-21")).extracting(Due::event).containsExactlyInAnyOrderElementsOf(open);
        assertThat(care.due("2027-04-21")).extracting(Due::id).doesNotHaveDuplicates();
        assertThat(care.due("2026-04-21"))
                .extracting(Due::id)
                .containsAnyElementsOf(
                        care.due("2027-04-21").stream().map(Due::id).toList());
    }

    private static UUID ask(ACare care, String day, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> care.on(day, ConcernRaised.class, "{'from':'AGENCY','to':['kodama'],'severity':'SOON'}");
            case 1 -> care.on(day, SupportRequested.class, "{'to':['kodama'],'kind':'HANDS'}");
            case 2 -> care.on(day, ComplaintReceived.class, "{'against':'kodama','by':'PERSON','matter':'COST'}");
            default -> care.on(day, InquiryMade.class, "{'to':'kodama','matter':'STATUS'}");
        };
    }

    private static void answer(ACare care, String day, UUID asked) {
        Asks question = (Asks) care.happened().stream()
                .filter(one -> one.event().equals(asked))
                .findFirst()
                .orElseThrow()
                .said();
        Class<? extends Answers> type =
                switch (question) {
                    case ConcernRaised _ -> ConcernAnswered.class;
                    case SupportRequested _ -> SupportAnswered.class;
                    case ComplaintReceived _ -> ComplaintAnswered.class;
                    default -> InquiryAnswered.class;
                };
        String named = type == ConcernAnswered.class
                ? "concern"
                : type == SupportAnswered.class ? "request" : type == ComplaintAnswered.class ? "complaint" : "inquiry";
        // Somebody else's answer is none, but to a concern.
        if (type != ConcernAnswered.class) {
            care.by(OFFICE)
                    .on(day, type.asSubclass(care.renkei.events.Content.class), "{'" + named + "':'" + asked + "'}");
        }
        care.by(HOME).on(day, type.asSubclass(care.renkei.events.Content.class), "{'" + named + "':'" + asked + "'}");
    }
}
