package care.renkei.query.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.query.web.Days;
import care.renkei.query.web.HiddenCount;
import care.renkei.query.web.Mark;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.person.PersonHead;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.telling.Readings;
import care.renkei.query.web.telling.SentenceBook;
import care.renkei.query.web.telling.Teller;
import care.renkei.query.web.timeline.Entries;
import care.renkei.query.web.timeline.Entry;
import care.renkei.query.web.timeline.Filter;
import care.renkei.query.web.timeline.Happening;
import care.renkei.query.web.timeline.Lane;
import care.renkei.query.web.timeline.PictureOfTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TheTimelinePageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);

    private static String page(Locale locale, List<Shown> records) {
        PageWords words = new PageWords(RenderedPages.MESSAGES, locale);
        Days days = new Days(TODAY, ZoneId.of("Asia/Tokyo"), locale);
        Teller teller = new Teller(new Readings(SentenceBook.in(locale), ASampleFile.NAMES, days));
        Entries entries = new Entries(teller, days, words, ASampleFile::mark);
        List<Entry.Month> months =
                entries.months(records.stream().map(entries::entry).toList());
        Map<String, Object> model = new HashMap<>();
        model.put("person", person());
        model.put("months", months);
        model.put("hidden", new HiddenCount(3, "3件は、同意の範囲の外にある情報。"));
        model.put("filter", new Filter(null, null, null, null, null, null, null, List.of(), List.of(), List.of()));
        model.put("picture", picture(days, words));
        return RenderedPages.render("timeline", model, locale);
    }

    private static PersonHead person() {
        return new PersonHead(
                "person-a",
                "瑞樹",
                "さん",
                "みずき",
                "17歳",
                new PersonHead.OwnWords("「電車の音が聞こえるところで暮らしたい。」", "6月28日", new UUID(0, 9)),
                new PersonHead.Coordinator(new Mark("m-flame", ""), "青木さん（ともしび）"),
                List.of(new PersonHead.Due("支援会議", "あさって 6日（金）", LocalDate.of(2026, 11, 6))));
    }

    private static PictureOfTime picture(Days days, PageWords words) {
        var lanes =
                List.of(new Lane("voice", "本人の声", Mark.PERSON), new Lane("tomoshibi", "ともしび", new Mark("m-flame", "")));
        List<Happening> happenings = List.of(
                new Happening.Point("voice", LocalDate.of(2026, 5, 20), false, "信号は、うそをつかない。", new UUID(0, 1)),
                new Happening.Point("tomoshibi", LocalDate.of(2026, 10, 5), false, null, new UUID(0, 3)),
                new Happening.Span("tomoshibi", LocalDate.of(2026, 8, 5), null, false, "計画相談支援"),
                new Happening.Band(
                        "tomoshibi", LocalDate.of(2026, 6, 20), LocalDate.of(2027, 3, 31), Happening.Band.Kind.FULL),
                new Happening.Alarm("tomoshibi", LocalDate.of(2026, 10, 17), new UUID(0, 4)));
        return java.util.Objects.requireNonNull(PictureOfTime.of(lanes, happenings, days, words));
    }

    @Test
    void shows_own_words_apart_from_those_of_others() {
        String page = page(Locale.JAPANESE, ASampleFile.all());

        assertThat(page)
                .contains("<blockquote class=\"said\">「夜に電話に出る人を、決めてほしい。」</blockquote>")
                .contains("<blockquote class=\"said other\">「家にいてほしいです。夜の発作がこわいんです。」</blockquote>")
                .contains("お母さんのことば");
    }

    @Test
    void keeps_the_original_beside_a_correction() {
        assertThat(page(Locale.JAPANESE, List.of(ASampleFile.corrected())))
                .contains("4分かかった。")
                .contains("<ins>およそ7分。</ins>")
                .contains("もとの記録も残しています");
    }

    @Test
    void strikes_through_what_was_taken_back() {
        assertThat(page(Locale.JAPANESE, List.of(ASampleFile.takenBack())))
                .contains("<del>着替えと薬の準備を、本人が一人で終えた。4分かかった。</del>")
                .contains("取り消した記録が見えるのは、書いた機関だけです");
    }

    @Test
    void says_that_a_part_is_withheld_and_counts_what_is_hidden() {
        assertThat(page(Locale.JAPANESE, ASampleFile.all()))
                .contains("この記録のうち、お父さんについての部分は伏せています")
                .contains("見えていない記録が 3件あります");
    }

    @Test
    void carries_nothing_inline_that_the_content_policy_refuses() {
        assertThat(page(Locale.JAPANESE, ASampleFile.all()))
                .doesNotContain("style=", "onclick", "<style")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }

    @Test
    void speaks_english_from_the_same_records() {
        assertThat(page(Locale.ENGLISH, ASampleFile.all()))
                .contains("<html lang=\"en\"")
                .contains("青木さん (ともしび) visited the home and heard the person first.")
                .doesNotContain("??");
    }

    @Test
    void says_of_history_that_it_was_brought_in_and_when_it_was_first_written() {
        List<Shown> records =
                List.of(ASampleFile.broughtIn(Instant.parse("2019-09-09T01:00:00Z")), ASampleFile.broughtIn(null));

        assertThat(page(Locale.JAPANESE, records))
                .contains("あとから取り込んだ過去の記録（もとの記録日 2019年9月9日")
                .contains("<span>あとから取り込んだ過去の記録</span>");
        assertThat(page(Locale.ENGLISH, records))
                .contains("History that was brought in later (first written ")
                .contains("<span>History that was brought in later</span>");
        assertThat(page(Locale.JAPANESE, ASampleFile.all())).doesNotContain("取り込んだ");
    }
}
