package care.renkei.query.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.telling.Matter;
import care.renkei.events.telling.PractitionerTold.Way;
import care.renkei.events.telling.Step;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ALetterTest {

    private static final Letters LETTERS = new Letters(URI.create("https://renkei.example.jp"));
    private static final UUID EVENT = UUID.fromString("01978a00-0000-7000-8000-000000000031");

    private static Notice notice(Matter matter, Step step, @Nullable String due) {
        return new Notice(
                new DataSubjectId("practitioner-hospital-nurse"),
                new AgencyId("hospital"),
                matter,
                EVENT,
                step,
                LocalDate.parse("2026-11-29"),
                due == null ? null : LocalDate.parse(due),
                Way.EMAIL);
    }

    @Test
    void says_what_waits_until_when_and_where_to_look() {
        Letter letter = LETTERS.of(
                List.of(
                        notice(Matter.REVIEW, Step.BEFORE, "2026-11-30"),
                        notice(Matter.INFORMING, Step.OVERDUE, "2026-11-20"),
                        notice(Matter.WITHDRAWAL, Step.AT_ONCE, null),
                        notice(Matter.WITHDRAWAL, Step.AT_ONCE, null)),
                Locale.JAPANESE,
                false);

        assertThat(letter.subject()).isEqualTo("連携: 確認をお待ちしていることがあります");
        assertThat(letter.body())
                .contains("・命に関わる場合の情報提供の検証（期限 11月30日）")
                .contains("・命に関わる場合の情報提供の、本人への説明（期限の 11月20日を過ぎています）")
                .contains("・同意の取り消しの受け取り 2件")
                .contains("https://renkei.example.jp/notices\n");
    }

    @Test
    void says_it_in_english_too() {
        Letter letter = LETTERS.of(
                List.of(
                        notice(Matter.REVIEW, Step.BEFORE, "2026-11-30"),
                        notice(Matter.INFORMING, Step.OVERDUE, "2026-11-20")),
                Locale.ENGLISH,
                true);

        assertThat(letter.body())
                .isEqualTo("- Review of a life-safety override (due 30 November)\n"
                        + "- Telling the person of a life-safety override (was due 20 November)");
        assertThat(LETTERS.code("123456", Duration.ofMinutes(15), Locale.ENGLISH)
                        .body())
                .contains("123456")
                .contains("15 minutes");
    }

    @Test
    void never_names_anybody_or_anything_of_the_matter() {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            List<Notice> all = Arrays.stream(Matter.values())
                    .flatMap(matter -> Arrays.stream(Step.values()).map(step -> notice(matter, step, "2026-11-30")))
                    .toList();
            Letter letter = LETTERS.of(all, language, false);
            String text = letter.subject() + letter.body() + letter.tag();

            assertThat(text)
                    .doesNotContain(
                            "person-", "practitioner", "hospital", "nurse", EVENT.toString(), "{", "notices.letter");
            assertThat(letter.body().lines().filter(line -> line.contains("http")))
                    .as("the page and the settings, without an id")
                    .hasSize(2)
                    .allMatch(line -> line.matches(".*https://renkei\\.example\\.jp/notices(/settings)?"));
        }
    }

    @Test
    void is_known_again_by_its_tag_in_whatever_order_it_is_put_together() {
        Notice one = notice(Matter.REVIEW, Step.BEFORE, "2026-11-30");
        Notice other = notice(Matter.WITHDRAWAL, Step.AT_ONCE, null);

        assertThat(LETTERS.of(List.of(one, other), Locale.JAPANESE, false).tag())
                .isEqualTo(LETTERS.of(List.of(other, one), Locale.ENGLISH, true).tag())
                .isNotEqualTo(LETTERS.of(List.of(one), Locale.JAPANESE, false).tag());
    }
}
