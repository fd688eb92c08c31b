package care.renkei.query.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.telling.Matter;
import care.renkei.query.alerting.Addresses;
import care.renkei.query.connection.Schemas;
import care.renkei.query.consentaudit.ConsentThread;
import care.renkei.query.consentaudit.SharingMatrix;
import care.renkei.query.consentaudit.SharingStep;
import care.renkei.query.protection.LookEntry;
import care.renkei.query.protection.ReportList;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a page builds the key of its words from a code, there are words for every code, in both languages. */
class EveryCodeHasAWordTest {

    static Stream<String> keys() {
        return Stream.of(
                        Stream.concat(
                                        Schemas.OF_VIEWS.stream(),
                                        Stream.of("audit", "explain", "search", "plans", "advice"))
                                .map(asked -> "sharing.asked." + asked),
                        of("sharing.verdict.", OverrideReviewed.Verdict.values()),
                        of("sharing.cell.", SharingMatrix.State.values()),
                        of("sharing.step.", SharingStep.Kind.values()),
                        of("sharing.thread.state.", ConsentThread.State.values()),
                        of("protection.state.", ReportList.State.values()),
                        of("protection.seen.", LookEntry.Seen.values()),
                        of("notices.todo.", Matter.values()),
                        of("notices.letter.matter.", Matter.values()),
                        of("notices.done.", Addresses.Answer.CODE_SENT, Addresses.Answer.CONFIRMED),
                        Stream.of("REMOVED", "KEPT", "DEVICE_ADDED").map(done -> "notices.done." + done),
                        of("notices.problem.", Addresses.Answer.values())
                                .filter(key -> !key.endsWith(".CODE_SENT") && !key.endsWith(".CONFIRMED")),
                        Stream.of("HOURS", "DEVICE").map(problem -> "notices.problem." + problem),
                        of("basis.", Basis.Kind.values()),
                        of("reason.", Reason.values()),
                        of("standing.", Standing.values()).filter(key -> !key.equals("standing.NONE")))
                .flatMap(all -> all);
    }

    private static Stream<String> of(String prefix, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> prefix + code.name());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void in_both_languages(String key) {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(RenderedPages.MESSAGES.getMessage(key, new Object[0], "", language))
                    .as(language + " " + key)
                    .isNotEmpty();
        }
    }
}
