package care.renkei.query.web.plans;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.query.plans.ExamplePlans;
import care.renkei.query.plans.PersonPlans;
import care.renkei.query.plans.Plan;
import care.renkei.query.web.Days;
import care.renkei.query.web.Directory;
import care.renkei.query.web.Mark;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.Speech;
import care.renkei.query.web.pages.RenderedPages;
import care.renkei.query.web.person.KnownNames;
import care.renkei.query.web.person.PersonHead;
import care.renkei.query.web.telling.Readings;
import care.renkei.query.web.telling.SentenceBook;
import care.renkei.query.web.telling.Teller;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThePlansPageTest {

    private static final Directory DIRECTORY = new Directory() {
        @Override
        public String name(AgencyId agency) {
            return Map.of(
                            "tomoshibi", "相談支援事業所 ともしび",
                            "hamabe", "グループホームはまべ",
                            "kodama", "放課後等デイサービス こだま",
                            "yogo", "港町特別支援学校",
                            "kamome", "訪問看護 かもめ")
                    .getOrDefault(agency.text(), agency.text());
        }

        @Override
        public Mark mark(AgencyId agency) {
            return Mark.of(agency.text().equals("yogo") ? AgencyKind.SCHOOL : AgencyKind.GROUP_HOME, agency);
        }

        @Override
        public @Nullable String practitioner(DataSubjectId practitioner) {
            return practitioner.text().endsWith("aoki") ? "青木" : null;
        }
    };

    private static Wording wording(Locale locale) {
        PageWords words = new PageWords(RenderedPages.MESSAGES, locale);
        Days days = new Days(LocalDate.of(2026, 12, 24), ZoneId.of("Asia/Tokyo"), locale);
        var book = SentenceBook.in(locale);
        var names = KnownNames.from(List.of(), DIRECTORY, words, book, ExamplePlans.PERSON);
        return new Wording(
                ExamplePlans.PERSON,
                new Teller(new Readings(book, names, days)),
                new Speech(book, words, days, DIRECTORY));
    }

    static String page(Locale locale) {
        PersonPlans plans = ExamplePlans.inSight();
        return render("plans", new PlansOnThePage(plans, plans.plans().getFirst(), wording(locale)).model(), locale);
    }

    static String sheet(Locale locale, Plan plan) {
        return render(
                "plan-sheet",
                PlansOnThePage.sheet(plan, Objects.requireNonNull(plan.newest()), wording(locale)),
                locale);
    }

    private static String render(String template, Map<String, Object> model, Locale locale) {
        var full = new HashMap<>(model);
        full.put("person", new PersonHead(ExamplePlans.PERSON.text(), "瑞樹", "さん", "みずき", "17歳", null, null, List.of()));
        return RenderedPages.render(template, full, locale);
    }

    @Test
    void leads_from_the_wish_over_the_goal_to_the_review() {
        assertThat(page(Locale.JAPANESE))
                .containsSubsequence("年後の暮らし", "線路のそばのへやで", "ぼくは、はまべに一晩とまりたい。", "やってみて", "こわかったけど、またとまる。", "振り返り");
    }

    @Test
    void says_who_does_what_and_what_the_person_does() {
        assertThat(page(Locale.JAPANESE))
                .contains("荷物は自分で決めて、自分でつめる。", "短期入所", "月に1泊")
                .contains("要る量", "申請より少ない");
    }

    @Test
    void draws_the_week_and_says_it_as_a_table() {
        assertThat(page(Locale.JAPANESE))
                .contains("class=\"slot")
                .contains("<th scope=\"row\">土</th>", "泊まりの練習（月に1回）。")
                .contains("aria-labelledby=\"week-t week-d\"");
    }

    @Test
    void calls_agencies_in_the_week_as_people_do() {
        assertThat(page(Locale.JAPANESE))
                .containsPattern("class=\"slot-text\"[^>]*>はまべ<")
                .containsPattern("class=\"slot-text\"[^>]*>こだま<")
                .containsPattern("class=\"slot-text\"[^>]*>港町特別支援学校<");
    }

    @Test
    void pins_the_question_to_the_version_that_it_is_about() {
        assertThat(page(Locale.JAPANESE)).containsSubsequence("2版", "1行目「", "1版", "質問", "短期入所ばかり", "答え");
    }

    @Test
    void prints_the_sheets_in_the_usual_order_with_the_version_of_the_form() {
        String sheet = sheet(Locale.JAPANESE, ExamplePlans.inSight().plans().getFirst());

        assertThat(sheet)
                .containsSubsequence(
                        "（2-1）",
                        "minatomachi-2024",
                        "利用者及びその家族の生活に対する意向",
                        "総合的な援助の方針",
                        "長期目標",
                        "短期目標",
                        "優先順位",
                        "週間計画表",
                        "モニタリング報告書（3-1）");
    }

    @Test
    void prints_a_providers_plan_on_its_own_sheet() {
        assertThat(sheet(Locale.JAPANESE, ExamplePlans.inSight().plans().getLast()))
                .contains("個別支援計画", "総合的な支援の方針")
                .doesNotContain("（2-1）");
    }

    @Test
    void speaks_english_beside() {
        assertThat(page(Locale.ENGLISH)).contains("Who does what", "Needed, asked for, granted", "1 night a month");
    }

    @Test
    void says_that_nothing_is_in_sight() {
        PersonPlans all = ExamplePlans.inSight();
        var none = new PersonPlans(
                all.person(),
                all.standing(),
                all.position(),
                true,
                all.freshAt(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(render("plans", new PlansOnThePage(none, null, wording(Locale.JAPANESE)).model(), Locale.JAPANESE))
                .contains("見える計画は、まだありません。");
    }
}
