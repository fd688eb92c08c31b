package care.renkei.query.web.telling;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.FormVersion;
import care.renkei.events.LifeDomain;
import care.renkei.events.Part;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.assessment.AssumptionQuestioned;
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.plan.IndividualItem;
import care.renkei.events.plan.PlanSheet;
import care.renkei.events.plan.ReadFromWords;
import care.renkei.events.plan.WeeklySchedule;
import care.renkei.query.web.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ARecordToldTest {

    private static final AgencyId AGENCY = new AgencyId("tomoshibi");
    private static final DataSubjectId WORKER = new DataSubjectId("practitioner-tomoshibi-aoki");
    private static final DataSubjectId PERSON = new DataSubjectId("person-a");
    private static final DataSubjectId RELATIVE = new DataSubjectId("relative-b");

    private static final Names NAMES = new Names() {
        @Override
        public String agency(AgencyId agency) {
            return agency.equals(AGENCY) ? "ともしび" : agency.text();
        }

        @Override
        public String subject(DataSubjectId subject) {
            return Map.of(WORKER, "青木さん", PERSON, "本人", RELATIVE, "お母さん").getOrDefault(subject, "？");
        }
    };

    private static Teller teller(Locale locale) {
        Days days = new Days(LocalDate.of(2026, 11, 4), ZoneId.of("Asia/Tokyo"), locale);
        return new Teller(new Readings(SentenceBook.in(locale), NAMES, days));
    }

    private static Telling told(Locale locale, Class<? extends Content> type, Map<SubjectKey, Part> parts) {
        return teller(locale).tell(EventCatalogue.standard().of(type), AGENCY, WORKER, parts);
    }

    private static HomeVisitMade visit(boolean heardFirst, String summary) {
        return new HomeVisitMade(
                1,
                Set.of(WORKER),
                List.of(new HomeVisitMade.DomainObservation(LifeDomain.HOUSING, Words.of("窓から線路が見える。"))),
                List.of(),
                heardFirst,
                null,
                Words.of(summary));
    }

    private static StatementRecorded statement(StatementRecorded.Speaker speaker, String words) {
        return new StatementRecorded(
                speaker, StatementRecorded.StatementKind.FEELING, null, null, false, null, Words.of(words), null);
    }

    @Test
    void begins_with_a_sentence_and_goes_on_with_its_words() {
        Telling told = told(Locale.JAPANESE, HomeVisitMade.class, Map.of(SubjectKey.of(PERSON), visit(true, "玄関で5分。")));

        assertThat(told.sentence()).isEqualTo("青木さん（ともしび）が自宅を訪ねた。本人から先に聞いた。");
        assertThat(told.texts()).containsExactly("玄関で5分。");
        assertThat(told.quotes()).isEmpty();
    }

    @Test
    void takes_the_plainer_wording_where_a_condition_does_not_hold() {
        Telling told =
                told(Locale.JAPANESE, HomeVisitMade.class, Map.of(SubjectKey.of(PERSON), visit(false, "玄関で5分。")));

        assertThat(told.sentence()).isEqualTo("青木さん（ともしび）が自宅を訪ねた。");
    }

    @Test
    void says_the_rest_when_it_is_opened() {
        Telling told = told(Locale.JAPANESE, HomeVisitMade.class, Map.of(SubjectKey.of(PERSON), visit(true, "玄関で5分。")));

        assertThat(told.details())
                .contains(new Detail("生活の場面ごとに見たこと", List.of("住まい：窓から線路が見える。")))
                .noneMatch(detail -> detail.label().equals("訪問のようす"));
    }

    @Test
    void says_how_many_went_without_naming_them() {
        HomeVisitMade alone = visit(true, "玄関で5分。");
        HomeVisitMade byTwo = new HomeVisitMade(
                1,
                Set.of(WORKER, new DataSubjectId("practitioner-tomoshibi-mori")),
                List.of(),
                List.of(),
                true,
                null,
                alone.summary());

        assertThat(told(Locale.JAPANESE, HomeVisitMade.class, Map.of(SubjectKey.of(PERSON), byTwo))
                        .sentence())
                .isEqualTo("青木さん（ともしび）を含む2人で自宅を訪ねた。本人から先に聞いた。");
        assertThat(told(Locale.ENGLISH, HomeVisitMade.class, Map.of(SubjectKey.of(PERSON), byTwo))
                        .sentence())
                .isEqualTo("The home was visited by two staff, 青木さん (ともしび) among them; the person was heard first.");
    }

    @Test
    void keeps_the_persons_words_apart_from_a_parents_idea() {
        Map<SubjectKey, Part> parts = new LinkedHashMap<>();
        parts.put(
                SubjectKey.of(PERSON),
                new AssumptionQuestioned(
                        AssumptionQuestioned.AssumptionHolder.PARENT,
                        RELATIVE,
                        LifeDomain.SAFETY,
                        List.of(),
                        AssumptionQuestioned.AssumptionOutcome.LOOSENED,
                        Words.of("一人では電車に乗れない。"),
                        Words.of("二駅先まで一人で行った。"),
                        Words.of("のれるよ。")));
        parts.put(SubjectKey.of(RELATIVE), new AssumptionQuestioned.RelativePart(Words.of("知りませんでした。"), null));
        Telling told = told(Locale.JAPANESE, AssumptionQuestioned.class, parts);

        assertThat(told.sentence()).isEqualTo("本人についての思い込み（親）を、青木さん（ともしび）が本人の姿から問い直した。少しほどけた。");
        assertThat(told.quotes())
                .containsExactly(new Quote("のれるよ。", true, null), new Quote("知りませんでした。", false, "お母さん"));
        assertThat(told.texts()).containsExactly("一人では電車に乗れない。", "二駅先まで一人で行った。");
    }

    @Test
    void speaks_english_as_well() {
        Telling told = told(Locale.ENGLISH, HomeVisitMade.class, Map.of(SubjectKey.of(PERSON), visit(true, "玄関で5分。")));

        assertThat(told.sentence()).isEqualTo("青木さん (ともしび) visited the home and heard the person first.");
    }

    @Test
    void tells_the_persons_words_from_those_of_others() {
        Telling own = told(
                Locale.JAPANESE,
                StatementRecorded.class,
                Map.of(SubjectKey.of(PERSON), statement(StatementRecorded.Speaker.PERSON, "信号は、うそをつかない。")));
        Telling others = told(
                Locale.JAPANESE,
                StatementRecorded.class,
                Map.of(SubjectKey.of(RELATIVE), statement(StatementRecorded.Speaker.FAMILY, "家にいてほしいです。")));

        assertThat(own.quotes()).containsExactly(new Quote("信号は、うそをつかない。", true, null));
        assertThat(others.quotes()).containsExactly(new Quote("家にいてほしいです。", false, "お母さん"));
    }

    @Test
    void does_not_pass_off_a_supporters_words_as_the_persons() {
        Telling told = told(
                Locale.JAPANESE,
                StatementRecorded.class,
                Map.of(SubjectKey.of(PERSON), statement(StatementRecorded.Speaker.SUPPORTER, "よく眠れているようだ。")));

        assertThat(told.quotes()).containsExactly(new Quote("よく眠れているようだ。", false, null));
    }

    @Test
    void shows_words_about_several_people_under_it() {
        var parts = new LinkedHashMap<SubjectKey, Part>();
        parts.put(SubjectKey.of(PERSON), statement(StatementRecorded.Speaker.PERSON, "いい。"));
        parts.put(SubjectKey.of(PERSON, RELATIVE), new StatementRecorded.TogetherPart(Words.of("二人で笑った。")));

        assertThat(told(Locale.JAPANESE, StatementRecorded.class, parts).texts())
                .containsExactly("二人で笑った。");
    }

    @Test
    void says_only_what_it_is_where_its_main_part_is_closed() {
        Telling told = told(
                Locale.JAPANESE,
                StatementRecorded.class,
                Map.of(SubjectKey.of(PERSON, RELATIVE), new StatementRecorded.TogetherPart(Words.of("二人で笑った。"))));

        assertThat(told.sentence()).isEqualTo("ことばの記録");
        assertThat(told.quotes()).isEmpty();
    }

    @Test
    void keeps_silent_about_words_that_are_withheld() {
        Telling told = told(
                Locale.JAPANESE,
                HomeVisitMade.class,
                Map.of(
                        SubjectKey.of(PERSON),
                        new HomeVisitMade(1, Set.of(WORKER), List.of(), List.of(), true, null, Words.WITHHELD)));

        assertThat(told.texts()).isEmpty();
        assertThat(told.sentence()).contains("自宅を訪ねた");
    }

    @Test
    void reads_out_recipients_and_a_narrowed_scope() {
        Readings readings = teller(Locale.JAPANESE).readings();

        assertThat(readings.of(Recipients.agencies(AGENCY))).isEqualTo("ともしび");
        assertThat(readings.of(new Scope(
                        Set.of(Category.HEALTH),
                        Set.of(),
                        Set.of(new care.renkei.events.EventName("assessment.crisis-card-written")),
                        Set.of())))
                .startsWith("健康（")
                .endsWith("だけ）");
        assertThat(readings.of((@Nullable Object) null)).isEmpty();
    }

    @Test
    void says_what_is_so_instead_of_a_bare_yes() {
        Readings japanese = teller(Locale.JAPANESE).readings();
        Readings english = teller(Locale.ENGLISH).readings();

        assertThat(japanese.of(new ReadFromWords(true, true))).isEqualTo("本人のことばになっている、願いが手立てより先にある");
        assertThat(english.of(new ReadFromWords(true, true)))
                .isEqualTo("the person speaks in it, what is wanted comes before what is done for it");
        assertThat(japanese.of(new ReadFromWords(true, false))).isEqualTo("本人のことばになっている");
        assertThat(japanese.of(new ReadFromWords(false, false))).isEmpty();
        assertThat(japanese.of(true)).isEmpty();
    }

    @Test
    void says_what_is_not_so_where_that_says_something() {
        Readings readings = teller(Locale.JAPANESE).readings();

        assertThat(readings.of(new CaseMeetingHeld.Absent(AGENCY, false, null, null, null)))
                .isEqualTo("ともしび：書面の意見はない");
    }

    @Test
    void says_what_is_so_and_what_is_not_when_it_is_opened() {
        var visit = Map.<SubjectKey, Part>of(SubjectKey.of(PERSON), visit(false, "玄関で5分。"));

        assertThat(told(Locale.JAPANESE, HomeVisitMade.class, visit).statements())
                .containsExactly("本人から先には聞いていない");
        assertThat(told(Locale.ENGLISH, HomeVisitMade.class, visit).statements())
                .containsExactly("The person was not heard first");
        assertThat(told(Locale.JAPANESE, HomeVisitMade.class, visit).details())
                .noneMatch(detail -> detail.label().contains("先に聞いたか"));
    }

    @Test
    void says_what_a_number_counts_behind_it_and_keeps_for_the_form_what_is_said_for_its_writer() {
        var visit = new HomeVisitMade(1, Set.of(WORKER), List.of(), List.of(), true, 40, Words.of("玄関で。"));
        Map<SubjectKey, Part> parts = Map.of(SubjectKey.of(PERSON), visit);

        assertThat(told(Locale.JAPANESE, HomeVisitMade.class, parts).details())
                .contains(new Detail("かかった時間", List.of("40分")), new Detail("何回目の訪問か", List.of("1")));
        assertThat(told(Locale.ENGLISH, HomeVisitMade.class, parts).details())
                .contains(
                        new Detail("How long it took", List.of("40 minutes")),
                        new Detail("Which visit it is", List.of("1")));
    }

    @Test
    void does_not_repeat_what_its_sentence_says_is_so() {
        assertThat(told(Locale.JAPANESE, HomeVisitMade.class, Map.of(SubjectKey.of(PERSON), visit(true, "玄関で5分。")))
                        .statements())
                .isEmpty();
    }

    @Test
    void names_each_thing_of_many_in_a_line_of_its_own() {
        var row = new IndividualItem(
                IndividualItem.ItemArea.PERSON,
                LifeDomain.SAFETY,
                Set.of(),
                2,
                null,
                AGENCY,
                null,
                true,
                LocalDate.of(2027, 5, 18),
                Words.of("夜の紙のとおりに動ける。"),
                null,
                null,
                null);

        assertThat(teller(Locale.JAPANESE).readings().byItself(row).lines())
                .containsExactly(
                        "項目：本人支援",
                        "暮らしのどの場面か：安全",
                        "優先順位：2",
                        "責任をもつ機関：ともしび",
                        "本人の役割がある",
                        "いつまでに：2027年5月18日（火）",
                        "支援の目標：夜の紙のとおりに動ける。");
        assertThat(teller(Locale.ENGLISH).readings().byItself(row).lines())
                .contains("The agency that answers for it: ともしび", "The person has a part in it");
        assertThat(teller(Locale.JAPANESE).readings().of(row))
                .startsWith("項目：本人支援／")
                .doesNotContain("\n");
    }

    @Test
    void lists_what_fills_a_week_day_by_day() {
        var week = new WeeklySchedule(
                YearMonth.of(2026, 12),
                List.of(entry(DayOfWeek.MONDAY, "学校。"), entry(DayOfWeek.SATURDAY, "写真の会。")),
                null,
                null,
                Words.of("自分の時計で一日を終わらせる。"));
        var sheet = new PlanSheet(
                new FormVersion("1"),
                null,
                6,
                null,
                null,
                Set.of(),
                null,
                List.of(),
                Words.of("本人がすることを、先に書く。"),
                List.of(),
                week);

        assertThat(teller(Locale.JAPANESE).readings().byItself(sheet).lines())
                .containsExactly(
                        "モニタリングの間隔：6か月",
                        "総合的な援助の方針：本人がすることを、先に書く。",
                        "計画開始年月：12月",
                        "曜日ごとの予定：",
                        "・月曜日：学校。",
                        "・土曜日：写真の会。",
                        "サービス提供によって実現する生活の全体像：自分の時計で一日を終わらせる。");
    }

    private static WeeklySchedule.WeekEntry entry(DayOfWeek day, String what) {
        return new WeeklySchedule.WeekEntry(day, null, null, null, null, Words.of(what), null);
    }
}
