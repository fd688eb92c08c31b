package care.renkei.query.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventName;
import care.renkei.query.web.Days;
import care.renkei.query.web.Option;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.pages.RenderedPages;
import care.renkei.query.web.person.PersonHead;
import care.renkei.query.web.telling.SentenceBook;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TheRecordPageTest {

    private static final DataSubjectId PERSON = new DataSubjectId("person-a");

    private static final String CONCERN = "0199aaaa-0000-7000-8000-0000000000c1";

    private static Forms forms(Locale locale) {
        return new Forms(
                PERSON,
                new Choices(
                        "practitioner-tomoshibi-aoki",
                        List.of(new Option("practitioner-tomoshibi-aoki", "青木さん")),
                        List.of(new Option("relative-b", "お母さん")),
                        List.of(new Option("kodama", "こだま")),
                        List.of(new Option("1234567890123", "はまべの会")),
                        new Option("person-a", "本人"),
                        List.of(new Referable(
                                CONCERN,
                                new EventName("service.concern-raised"),
                                "6月3日（水） 心配",
                                "6月3日（水） 心配 — 夜の電話",
                                List.of("こだまが心配を伝えた。", "「夜の電話がつながらない」"))),
                        Map.of(
                                "explanation",
                                List.of(new Referable(
                                        "explanation-aaaaaaaaaaaaaaaaaaaaaaaaaa",
                                        null,
                                        "6月20日の説明",
                                        "6月20日の説明",
                                        List.of())))),
                List.of(new Option("CONSULTATION_SUPPORT_SPECIALIST", "相談支援専門員")),
                SentenceBook.in(locale),
                new PageWords(RenderedPages.MESSAGES, locale),
                new Days(LocalDate.of(2026, 11, 4), ZoneId.of("Asia/Tokyo"), locale));
    }

    static String page(Locale locale, @Nullable Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("person", new PersonHead("person-a", "瑞樹", "さん", "みずき", null, null, null, List.of()));
        model.put("daily", forms(locale).kinds(Offered.daily()));
        model.put("others", forms(locale).kinds(Offered.others()));
        model.put("decisions", forms(locale).kinds(Offered.decisions()));
        model.put("ladder", forms(locale).kinds(Offered.ladder()));
        if (form != null) {
            model.put("form", form);
        }
        return RenderedPages.render("record", model, locale);
    }

    static Form visit(Locale locale, Map<String, List<String>> written, Map<String, String> problems) {
        return forms(locale)
                .form(
                        EventCatalogue.standard().get("renkei.contact.home-visit-made.v1"),
                        Answers.of(written),
                        problems,
                        problems.isEmpty() ? null : "書きとめられませんでした。",
                        null);
    }

    @Test
    void begins_with_what_is_written_most_days() {
        assertThat(page(Locale.JAPANESE, null)).contains("自宅訪問", "type=contact.home-visit-made", "ことばの記録");
    }

    @Test
    void gives_every_control_a_label() {
        String page = page(Locale.JAPANESE, visit(Locale.JAPANESE, Map.of(), Map.of()));

        assertThat(page.split("<(?:input|select|textarea)(?![^>]*type=\"(?:hidden|checkbox)\")[^>]*\\bid=\"", -1))
                .hasSizeGreaterThan(4)
                .satisfies(chunks -> {
                    for (int i = 1; i < chunks.length; i++) {
                        String id = chunks[i].substring(0, chunks[i].indexOf('"'));
                        assertThat(page).contains("for=\"" + id + "\"");
                    }
                });
    }

    @Test
    void says_the_problem_at_the_field_and_loses_nothing() {
        String page = page(
                Locale.JAPANESE,
                visit(
                        Locale.JAPANESE,
                        Map.of("part/summary", List.of("玄関で5分。"), "part/sequenceNo", List.of("0")),
                        Map.of("part/sequenceNo", "値が小さすぎます。")));

        assertThat(page)
                .contains("玄関で5分。", "値が小さすぎます。", "aria-invalid=\"true\"", "aria-describedby=\"f-part-sequenceNo-p\"");
    }

    @Test
    void does_not_let_what_was_written_run() {
        assertThat(page(
                        Locale.JAPANESE,
                        visit(Locale.JAPANESE, Map.of("part/summary", List.of("</textarea><script>")), Map.of())))
                .doesNotContain("</textarea><script>");
    }

    @Test
    void asks_for_a_consent_whom_and_what_and_on_which_explanation_it_rests() {
        Form consent = forms(Locale.JAPANESE).empty(EventCatalogue.standard().get("renkei.sharing.consent-given.v1"));

        assertThat(page(Locale.JAPANESE, consent))
                .contains("part/recipients/agencies", "part/scope/categories", "6月20日の説明", "part/ownView", "preview")
                .contains("value=\"person-a\"")
                .doesNotContain("part/consent\"");
    }

    @Test
    void begins_with_what_the_address_says() {
        Form excluded = forms(Locale.JAPANESE)
                .begun(
                        EventCatalogue.standard().get("renkei.sharing.sharing-excluded.v1"),
                        Map.of("part/recipients/agencies", List.of("kodama"), "type", List.of("x")));

        assertThat(page(Locale.JAPANESE, excluded)).containsPattern("value=\"kodama\"[^>]*checked");
    }

    @Test
    void says_in_words_what_it_was_opened_for() {
        Form answer = forms(Locale.JAPANESE)
                .begun(
                        EventCatalogue.standard().get("renkei.service.concern-answered.v1"),
                        Map.of("part/concern", List.of(CONCERN)));

        assertThat(page(Locale.JAPANESE, answer))
                .contains("6月3日（水） 心配", "「夜の電話がつながらない」")
                .containsPattern("type=\"hidden\" name=\"part/concern\" value=\"" + CONCERN + "\"");
    }

    @Test
    void lets_the_record_be_chosen_where_it_was_opened_for_none() {
        Form answer = forms(Locale.JAPANESE).empty(EventCatalogue.standard().get("renkei.service.concern-answered.v1"));

        assertThat(page(Locale.JAPANESE, answer))
                .containsPattern("<option value=\"" + CONCERN + "\"")
                .doesNotContainPattern("type=\"hidden\" name=\"part/concern\"");
    }

    @Test
    void lets_a_consent_name_kinds_of_records_single_records_and_corporations() {
        Form consent = forms(Locale.JAPANESE).empty(EventCatalogue.standard().get("renkei.sharing.consent-given.v1"));

        assertThat(page(Locale.JAPANESE, consent))
                .containsPattern("name=\"part/scope/records\" value=\"" + CONCERN + "\"")
                .containsPattern("name=\"part/scope/eventTypes\" value=\"contact.home-visit-made\"")
                .containsPattern("name=\"part/recipients/corporations\" value=\"1234567890123\"");
    }
}
