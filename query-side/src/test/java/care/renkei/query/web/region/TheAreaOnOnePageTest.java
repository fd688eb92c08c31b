package care.renkei.query.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ServiceType;
import care.renkei.events.ThingId;
import care.renkei.query.figures.Parts;
import care.renkei.query.figures.SmallCount;
import care.renkei.query.figures.Veiled;
import care.renkei.query.region.CasesAddedUp;
import care.renkei.query.region.Issues;
import care.renkei.query.region.Learning;
import care.renkei.query.region.LiaisonCalendar;
import care.renkei.query.region.RegionAnswer;
import care.renkei.query.region.Resources;
import care.renkei.query.region.Ties;
import care.renkei.query.region.Way;
import care.renkei.query.web.Days;
import care.renkei.query.web.Directory;
import care.renkei.query.web.Mark;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.Speech;
import care.renkei.query.web.pages.RenderedPages;
import care.renkei.query.web.telling.SentenceBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

class TheAreaOnOnePageTest {

    private static final AgencyId HAMABE = new AgencyId("hamabe");
    private static final AgencyId TOMOSHIBI = new AgencyId("tomoshibi");
    private static final Instant AT = Instant.parse("2026-10-01T03:00:00Z");

    private static final Directory DIRECTORY = new Directory() {
        @Override
        public String name(AgencyId agency) {
            return agency.equals(HAMABE) ? "はまべ" : "ともしび";
        }

        @Override
        public Mark mark(AgencyId agency) {
            return Mark.of(AgencyKind.GROUP_HOME, agency);
        }

        @Override
        public @Nullable String practitioner(DataSubjectId practitioner) {
            return null;
        }
    };

    private static String page(Locale locale) {
        var speech = new Speech(
                SentenceBook.in(locale),
                new PageWords(RenderedPages.MESSAGES, locale),
                new Days(LocalDate.of(2026, 11, 26), ZoneId.of("Asia/Tokyo"), locale),
                DIRECTORY);
        var model = new ExtendedModelMap();
        RegionPages.cases(
                model,
                new CasesAddedUp(
                        List.of(new CasesAddedUp.Gap(
                                ServiceType.SHORT_STAY,
                                new Parts(
                                        Map.of("less-than-needed", Veiled.persons(4), "as-needed", Veiled.persons(2))),
                                new Parts(Map.of("less", Veiled.persons(5))))),
                        new CasesAddedUp.Load(Veiled.persons(3), 21L, Veiled.persons(3), 14L),
                        new Parts(Map.of("offices-full", Veiled.persons(4))),
                        null,
                        Veiled.NONE,
                        new Parts(Map.of("as-wished", Veiled.persons(7)))),
                speech);
        RegionPages.resources(
                model,
                new Resources(
                        30,
                        List.of(new Resources.Places(HAMABE, ServiceType.SHORT_STAY, 2, 1, AT, 56, true, "発作の見守り")),
                        List.of(new Resources.Profile(
                                new UUID(0, 1),
                                HAMABE,
                                Set.of(ServiceType.GROUP_HOME),
                                LocalDate.of(2026, 4, 1),
                                "静かな家",
                                "夜が苦手な人",
                                null)),
                        null),
                speech);
        RegionPages.ties(
                model,
                new Ties(
                        List.of(TOMOSHIBI, HAMABE),
                        List.of(new Ties.Tie(
                                HAMABE,
                                TOMOSHIBI,
                                2,
                                LocalDate.of(2026, 10, 1),
                                List.of(new Ties.Touch(
                                        Way.DROP_IN,
                                        TOMOSHIBI,
                                        HAMABE,
                                        3,
                                        new Veiled(5, 2),
                                        LocalDate.of(2026, 10, 1),
                                        null)))),
                        List.of()),
                speech);
        RegionPages.liaison(
                model,
                new RegionAnswer<>(
                        true,
                        AT,
                        2026,
                        true,
                        new LiaisonCalendar(
                                List.of(new LiaisonCalendar.Meeting(
                                        new UUID(0, 2),
                                        AT,
                                        TOMOSHIBI,
                                        true,
                                        LiaisonCalendar.State.HELD,
                                        "夜の当番",
                                        null,
                                        Set.of(HAMABE))),
                                List.of(new LiaisonCalendar.Attendance(HAMABE, 1, 2)))),
                speech);
        model.addAttribute(
                "issues",
                IssueLine.of(
                        new Issues(List.of(new Issues.Issue(
                                new ThingId("issue-" + "a".repeat(26)),
                                TOMOSHIBI,
                                LocalDate.of(2026, 10, 1),
                                Set.of(ServiceType.SHORT_STAY),
                                null,
                                new SmallCount(2),
                                "夜に駆けつける人がいない。",
                                null,
                                List.of(),
                                null))),
                        speech));
        model.addAttribute(
                "learning",
                LearningLines.of(
                        new Learning(
                                List.of(),
                                Map.of(),
                                List.of(new Learning.Office(HAMABE, Map.of(), null)),
                                List.of(),
                                List.of(),
                                List.of()),
                        speech));
        var full = new HashMap<String, Object>(model);
        full.put("nobody", false);
        full.put("forTheArea", true);
        full.put("year", "2026");
        full.put("before", "2025");
        full.put("after", "2027");
        full.put("over", false);
        return RenderedPages.render("region", full, locale);
    }

    @Test
    void says_what_is_lacking_and_how_old_the_word_about_places_is() {
        assertThat(page(Locale.JAPANESE)).containsSubsequence("夜に駆けつける人がいない。", "1-2", "これから話し合う", "定員2のうち、空き1", "古い：");
    }

    @Test
    void hides_few_in_words_and_in_sums() {
        assertThat(page(Locale.JAPANESE)).contains("4件とほかに少数").doesNotContain("6件");
    }

    @Test
    void says_the_picture_of_ties_as_a_table() {
        assertThat(page(Locale.JAPANESE)).contains("area-map", "立ち寄り 3回とほかに少し", "この年度はまだ");
    }

    @Test
    void speaks_english_beside() {
        assertThat(page(Locale.ENGLISH))
                .contains("What we found lacking", "1 of 2 free", "dropped in: 3 and a few more");
    }
}
