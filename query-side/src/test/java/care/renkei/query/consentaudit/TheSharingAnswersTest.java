package care.renkei.query.consentaudit;

import static care.renkei.events.Category.HEALTH;
import static care.renkei.events.Category.LIFE;
import static care.renkei.events.Category.RISK;
import static care.renkei.query.consentaudit.Sayings.about;
import static care.renkei.query.consentaudit.Sayings.id;
import static care.renkei.query.consentaudit.Sayings.only;
import static care.renkei.query.consentaudit.Sayings.to;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.LifeDomain;
import care.renkei.events.Purpose;
import care.renkei.events.TeamRole;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.sharing.InformationShared;
import care.renkei.events.stored.EventJson;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The answers of the consent audit on one story, approved by whoever commits a change; {@code
 * -Drenkei.regenerate=true} writes them anew. What differs from run to run is left out.
 */
class TheSharingAnswersTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final DataSubjectId PERSON = new DataSubjectId("person-storystorystorystorystorya");
    private static final Caller SELF = new Caller.Individual(PERSON);
    private static final Sayings SAYS = new Sayings(PERSON);
    private static final Instant RECORDED = Instant.parse("2026-11-01T00:00:00Z");
    private static final UUID WISH = new UUID(1, 1);
    private static final UUID WITHDRAWN = new UUID(1, 12);

    private static final ViewsAtHand VIEWS = new ViewsAtHand();

    @BeforeAll
    static void a_story() {
        VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
        Caller kodama = VIEWS.agency("kodama", AgencyKind.CHILD_DAY_PROVIDER);
        VIEWS.tellAt(
                RECORDED,
                List.of(
                        told(0, "2026-04-01", new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)),
                        told(
                                1,
                                "2026-05-01",
                                new WishRecorded(
                                        WishRecorded.WishHolder.PERSON,
                                        LifeDomain.HOUSING,
                                        WishRecorded.Horizon.LONG,
                                        false,
                                        null,
                                        Words.of("電車の音が聞こえるところに住みたい。"),
                                        null)),
                        told(2, "2026-05-02", joined()).by("kodama"),
                        told(3, "2026-05-02", joined()).by("signal"),
                        told(
                                4,
                                "2026-06-20",
                                SAYS.explained("team", to("kodama", "signal"), about(LIFE, HEALTH, RISK), null)),
                        told(5, "2026-06-20", SAYS.given("life", "team", to("kodama"), about(LIFE))),
                        told(6, "2026-06-20", SAYS.asked("signal", to("signal"), about(HEALTH, RISK))),
                        told(
                                7,
                                "2026-06-20",
                                SAYS.refused("no", id("request", "signal"), to("signal"), about(HEALTH, RISK))),
                        told(
                                8,
                                "2026-08-12",
                                SAYS.explained("again", to("signal"), only(WISH, HEALTH, RISK), id("denial", "no"))),
                        told(9, "2026-08-20", SAYS.given("page", "again", to("signal"), only(WISH, HEALTH, RISK))),
                        told(
                                10,
                                "2026-08-21",
                                new InformationShared(
                                        to("signal"),
                                        List.of(id("consent", "page")),
                                        null,
                                        LegalBasis.CONSENT,
                                        List.of(WISH),
                                        Set.of(HEALTH, RISK),
                                        Purpose.CARE_COORDINATION,
                                        InformationShared.DisclosureMeans.PAPER,
                                        Words.of("紙1枚"))),
                        told(11, "2026-09-01", SAYS.given("both", "team", to("kodama", "signal"), about(RISK))),
                        told(12, "2026-10-10", SAYS.withdrawn("both")),
                        told(13, "2026-10-10", SAYS.notified(WITHDRAWN, "both", "kodama")),
                        told(14, "2026-10-10", SAYS.notified(WITHDRAWN, "both", "signal")),
                        told(15, "2026-10-11", SAYS.acknowledged(WITHDRAWN, "both"))
                                .by("kodama"),
                        told(
                                        16,
                                        "2026-10-17",
                                        SAYS.override(
                                                "night", to("hospital"), Instant.parse("2026-10-18T05:00:00Z"), HEALTH))
                                .by("kodama"),
                        told(17, "2026-10-18", new OverrideEnded(id("override", "night"), Words.of("朝")))
                                .by("kodama"),
                        told(
                                        18,
                                        "2026-10-21",
                                        new OverrideReviewed(
                                                id("override", "night"),
                                                OverrideReviewed.Verdict.JUSTIFIED,
                                                List.of(),
                                                Words.of("わけ"),
                                                null,
                                                List.of()))
                                .by("core"),
                        told(
                                19,
                                "2026-10-22",
                                new InformingDeferred(
                                        id("override", "night"), LocalDate.parse("2026-10-26"), Words.of("眠い"))),
                        told(
                                20,
                                "2026-10-26",
                                new PersonInformed(
                                        id("override", "night"), Set.of(), Words.of("話した"), null, Set.of()))));
        VIEWS.timeline.page(TimelineRequest.newest(PERSON, kodama, Purpose.CARE_COORDINATION));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void the_matrix_is_as_approved() throws IOException {
        SharingMatrix matrix = new MatrixOfSharing(VIEWS.reads, ViewsAtHand.TOKYO)
                .matrix(look(), PERSON, Purpose.CARE_COORDINATION, null);

        assertApproved("sharing.json", matrix);
    }

    @Test
    void the_audit_is_as_approved() throws IOException {
        ConsentAudit audit = new AuditOfSharing(VIEWS.reads, VIEWS.accessLog, ViewsAtHand.TOKYO)
                .audit(new SharingLook(PERSON, SELF, Purpose.OWN_RECORD), AuditOfSharing.USUAL_LOOKS);

        // Other tests of this class look, too.
        assertApproved(
                "sharing-audit.json",
                new ConsentAudit(
                        audit.person(),
                        audit.position(),
                        audit.certain(),
                        audit.threads(),
                        audit.overrides(),
                        audit.disclosures(),
                        audit.looks()
                                .subList(audit.looks().size() - 1, audit.looks().size()),
                        audit.refusals()));
    }

    @Test
    void the_explanation_is_as_approved() throws IOException {
        Explanation explanation = new ExplanationOfAccess(VIEWS.reads, ViewsAtHand.TOKYO)
                .explain(look(), new AgencyId("signal"), WISH, Purpose.CARE_COORDINATION, null);

        assertApproved("sharing-explain.json", explanation);
    }

    private static SharingLook look() {
        return new SharingLook(PERSON, SELF, Purpose.OWN_RECORD);
    }

    private static Told told(long number, String day, Content content) {
        Told told = Told.of(PERSON, content).id(new UUID(1, number)).at(day + "T03:00:00Z");
        return content instanceof WishRecorded ? told.categories(HEALTH, RISK) : told;
    }

    private static CareTeamMemberJoined joined() {
        return new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-05-02"), null);
    }

    private static void assertApproved(String name, Object answer) throws IOException {
        String json = EventJson.MAPPER
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(answer)
                        .replaceAll("\"position\" : \"[^\"]*\"", "\"position\" : \"…\"")
                        .replaceAll("\"(at|look)\" : \"[^\"]*\"", "\"$1\" : \"…\"")
                + "\n";
        Path approved = APPROVED.resolve(name);
        if (Boolean.getBoolean("renkei.regenerate")) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, json);
        }
        assertThat(json).isEqualTo(Files.readString(approved));
    }
}
