package care.renkei.query.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LegalBasis;
import care.renkei.events.Means;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.accesslog.RefusalShown;
import care.renkei.query.accesslog.SeenOnBasis;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.ConsentThread;
import care.renkei.query.consentaudit.OverrideThread;
import care.renkei.query.consentaudit.SharingMatrix;
import care.renkei.query.consentaudit.SharingStep;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Grade;
import care.renkei.query.web.Days;
import care.renkei.query.web.Mark;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.person.PersonHead;
import care.renkei.query.web.sharing.SharingViews;
import care.renkei.query.web.sharing.Told;
import care.renkei.query.web.telling.Quote;
import care.renkei.query.web.telling.Readings;
import care.renkei.query.web.telling.SentenceBook;
import care.renkei.query.web.telling.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TheSharingPageTest {

    private static final ThingId CONSENT = new ThingId("consent-aaaaaaaaaaaaaaaaaaaaaaaaaa");
    private static final ThingId DENIAL = new ThingId("denial-aaaaaaaaaaaaaaaaaaaaaaaaaa");
    private static final ThingId OVERRIDE = new ThingId("override-aaaaaaaaaaaaaaaaaaaaaaaaaa");
    private static final UUID REFUSED = new UUID(1, 1);
    private static final UUID LOOK = new UUID(1, 9);
    private static final Instant NIGHT = Instant.parse("2026-10-17T14:52:00Z");

    private static SharingMatrix.Row row(AgencyId agency, SharingMatrix.State health) {
        return new SharingMatrix.Row(
                agency.subject(),
                true,
                Set.of(TeamRole.SERVICE),
                Arrays.stream(Category.values())
                        .map(category -> cell(category, category == Category.HEALTH ? health : SharingMatrix.State.YES))
                        .toList());
    }

    private static SharingMatrix.Cell cell(Category category, SharingMatrix.State state) {
        return new SharingMatrix.Cell(category, state, LocalDate.of(2027, 3, 31), null, CONSENT);
    }

    private static SharingMatrix matrix() {
        return new SharingMatrix(
                ASampleFile.PERSON,
                ASampleFile.PERSON,
                Purpose.CARE_COORDINATION,
                NIGHT,
                Position.START,
                true,
                false,
                List.of(
                        row(ASampleFile.OFFICE, SharingMatrix.State.YES),
                        row(ASampleFile.SCHOOL, SharingMatrix.State.NARROW)));
    }

    private static SharingStep step(SharingStep.Kind kind, UUID event, String day, @Nullable Scope scope) {
        Instant at = Instant.parse(day + "T03:00:00Z");
        return new SharingStep(
                kind,
                List.of(),
                event,
                at,
                at,
                ASampleFile.OFFICE,
                ASampleFile.WORKER,
                Recipients.agencies(ASampleFile.SCHOOL),
                scope,
                Set.of(Purpose.CARE_COORDINATION),
                List.of(new Grantor(ASampleFile.PERSON, GrantorCapacity.SELF)),
                null,
                kind == SharingStep.Kind.GIVEN ? Means.WRITTEN : null,
                null,
                kind == SharingStep.Kind.GIVEN ? LocalDate.of(2027, 3, 31) : null,
                null,
                null,
                null);
    }

    private static ConsentThread ladder() {
        Scope narrow = new Scope(
                Set.of(Category.HEALTH), Set.of(), Set.of(new EventName("assessment.crisis-card-written")), Set.of());
        return new ConsentThread(
                Set.of(CONSENT, DENIAL),
                ASampleFile.PERSON,
                ConsentThread.State.NARROWED,
                List.of(
                        step(SharingStep.Kind.REFUSED, REFUSED, "2026-06-20", Scope.of(Category.HEALTH)),
                        step(SharingStep.Kind.EXPLAINED, new UUID(1, 2), "2026-08-12", Scope.of(Category.HEALTH)),
                        step(SharingStep.Kind.GIVEN, new UUID(1, 3), "2026-08-20", narrow)),
                List.of());
    }

    private static LookShown look(Purpose purpose) {
        return new LookShown(
                LOOK,
                NIGHT.plusSeconds(360),
                ASampleFile.SCHOOL.subject(),
                null,
                ASampleFile.PERSON,
                purpose,
                "timeline",
                "",
                false,
                false,
                OVERRIDE,
                List.of(new SeenOnBasis(
                        Basis.Kind.OVERRIDE, OVERRIDE, Grade.CONTENT, List.of(new UUID(2, 1), new UUID(2, 2)))));
    }

    private static OverrideThread override() {
        return new OverrideThread(
                OVERRIDE,
                new UUID(1, 4),
                ASampleFile.SCHOOL,
                null,
                null,
                LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                WhyConsentHard.UNCONSCIOUS,
                Recipients.agencies(ASampleFile.SCHOOL),
                Set.of(Category.HEALTH),
                NIGHT,
                NIGHT.plusSeconds(24 * 3600),
                NIGHT.plusSeconds(7 * 3600 + 18 * 60),
                ASampleFile.OFFICE,
                NIGHT.plusSeconds(7 * 24 * 3600),
                new OverrideThread.Review(
                        new UUID(1, 5),
                        ASampleFile.OFFICE,
                        ASampleFile.WORKER,
                        NIGHT.plusSeconds(4 * 24 * 3600),
                        OverrideReviewed.Verdict.JUSTIFIED,
                        List.of(new OverrideReviewed.LookVerdict(LOOK, OverrideReviewed.Verdict.UNJUSTIFIED)),
                        List.of()),
                LocalDate.of(2026, 10, 31),
                List.of(LocalDate.of(2026, 10, 26)),
                null,
                List.of(look(Purpose.LIFE_SAFETY)));
    }

    static String page(Locale locale) {
        Days days = new Days(LocalDate.of(2026, 11, 4), ZoneId.of("Asia/Tokyo"), locale);
        PageWords words = new PageWords(RenderedPages.MESSAGES, locale);
        Telling no =
                new Telling("", List.of(new Quote("働かせてもらえなくなる。", true, null)), List.of(), List.of(), List.of(), false);
        var told = new Told(
                new Readings(SentenceBook.in(locale), ASampleFile.NAMES, days),
                words,
                (DataSubjectId subject) -> Mark.UNKNOWN,
                Map.of(REFUSED, no));
        var audit = new ConsentAudit(
                ASampleFile.PERSON,
                Position.START,
                true,
                List.of(ladder()),
                List.of(override()),
                List.of(),
                List.of(look(Purpose.LIFE_SAFETY)),
                List.of(new RefusalShown(
                        new UUID(1, 8),
                        NIGHT,
                        ASampleFile.SCHOOL.subject(),
                        null,
                        Purpose.CARE_COORDINATION,
                        "explain",
                        "person-not-available")));
        Map<String, Object> model = new HashMap<>();
        model.put("person", new PersonHead("person-a", "瑞樹", "さん", "みずき", null, null, null, List.of()));
        model.put("linked", List.of("person-b"));
        model.put("today", days.day(days.today()));
        model.put("due", List.of());
        model.put("joining", List.of());
        model.put("at", "");
        model.put("sharing", new SharingViews(told, Instant.parse("2026-11-04T01:24:00Z")).view(matrix(), audit));
        return RenderedPages.render("sharing", model, locale);
    }

    @Test
    void says_each_cell_in_a_word_and_a_shape_and_leads_to_its_thread() {
        assertThat(page(Locale.JAPANESE))
                .contains("href=\"#s-narrow\"", "<span>せまい</span>", "だけ</i>", "27.3.31まで")
                .contains(
                        "href=\"#" + CONSENT.text() + "\"",
                        "id=\"" + CONSENT.text() + "\"",
                        "id=\"" + DENIAL.text() + "\"");
    }

    @Test
    void tells_a_change_of_mind_from_the_refusal_on_in_the_persons_words() {
        String page = page(Locale.JAPANESE);

        assertThat(page).contains("<details class=\"thread opens\" open=\"open\">", "「働かせてもらえなくなる。」");
        assertThat(page.indexOf("ことわり</h3>"))
                .isPositive()
                .isLessThan(page.indexOf("説明した</h3>"))
                .isLessThan(page.indexOf("同意</h3>"));
    }

    @Test
    void shows_the_four_stages_of_an_override_with_their_clocks() {
        assertThat(page(Locale.JAPANESE))
                .contains("24時間に限った（最長は72時間）", "24時間のうち、7時間18分で", "7日のうち、4日目に", "本人に伝えるのは、これから", "予定を1回延ばした");
    }

    @Test
    void says_which_look_went_beyond_need_and_who_was_refused() {
        assertThat(page(Locale.JAPANESE)).contains("<strong>必要をこえていた</strong>", "記録 2件", "見られなかった");
    }

    @Test
    void leads_to_the_other_file_of_the_same_person_whose_consents_are_its_own() {
        assertThat(page(Locale.JAPANESE))
                .contains("同意やことわりは台帳ごとのもの", "href=\"/persons/person-b/sharing\"", "もう一つの台帳の共有");
        assertThat(page(Locale.ENGLISH)).contains("hold for each file by itself", "Sharing in the other file");
    }

    @Test
    void leaves_no_word_untranslated() {
        assertThat(page(Locale.ENGLISH)).doesNotContain("??").contains("Narrow", "Who looked lately");
    }
}
