package care.renkei.query.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.stored.EventJson;
import care.renkei.events.telling.Matter;
import care.renkei.events.telling.PractitionerTold;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Happenings;
import care.renkei.query.fixture.Told;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingPractitionersTest {

    private static final DataSubjectId NURSE = new DataSubjectId("practitioner-hospital-one");
    private static final DataSubjectId JUDGE = new DataSubjectId("practitioner-core-one");

    @TempDir
    static Path folder;

    private static AnInstallation here;

    private DataSubjectId person = EventLog.person();
    private int letters;

    @BeforeAll
    static void open() throws Exception {
        here = new AnInstallation(folder);
        here.views.agency("hospital", AgencyKind.MEDICAL_INSTITUTION);
        here.views.agency("core", AgencyKind.CORE_CONSULTATION_CENTRE);
    }

    @AfterAll
    static void close() {
        here.close();
    }

    /** Everything done and silent, and everybody with nothing but an address. */
    @BeforeEach
    void begin() throws SQLException {
        here.views.database.run("truncate notices.matter, notices.around_person, notices.told, notices.read");
        here.run("delete from alerting.outbox");
        here.run("delete from alerting.wishes");
        here.said.clear();
        here.answer = Saying.Answer.SAID;
        here.wishes.change(NURSE, so -> so.email("nurse@example.jp"));
        here.wishes.change(JUDGE, so -> so.email("judge@example.jp"));
        person = EventLog.person();
        letters = here.mail.letters().size();
    }

    private Told told(Content content) {
        return Told.of(person, content).id(UUID.randomUUID()).at(here.now);
    }

    private Told anOverride() {
        return told(new Happenings(person).override(here.now.plus(Duration.ofHours(24)), null, "hospital"))
                .by("hamabe");
    }

    private Told aWithdrawal() {
        return told(new Happenings(person).notified(UUID.randomUUID(), "hospital"));
    }

    private List<String> newLetters() throws Exception {
        var all = here.mail.letters();
        var bodies = new java.util.ArrayList<String>();
        for (var letter : all.subList(letters, all.size())) {
            bodies.add(letter.getAllRecipients()[0] + ": " + here.mail.bodyOf(letter));
        }
        letters = all.size();
        return bodies;
    }

    @Test
    void of_an_override_at_once_and_says_so_by_an_event() throws Exception {
        Told override = anOverride();
        here.views.tell(override);

        assertThat(here.node().look()).isTrue();

        assertThat(newLetters())
                .hasSize(2)
                .anyMatch(letter -> letter.startsWith("nurse@example.jp") && letter.contains("命に関わる場合の情報提供がありました"))
                .anyMatch(
                        letter -> letter.startsWith("judge@example.jp") && letter.contains("命に関わる場合の情報提供の検証（期限 12月2日）"))
                .allMatch(letter -> !letter.contains(person.value()) && !letter.contains("hamabe"));
        assertThat(here.said).hasSize(2);
        CloudEventJson event = here.said.stream()
                .filter(one -> one.source().equals(new AgencyId("hospital")))
                .findFirst()
                .orElseThrow();
        assertThat(event.type().content()).isEqualTo(PractitionerTold.class);
        assertThat(event.subject()).isEqualTo(new AgencyId("hospital").subject());
        assertThat(event.practitioner()).isNull();
        PractitionerTold said =
                EventJson.MAPPER.convertValue(event.data().path("about").path(NURSE.text()), PractitionerTold.class);
        assertThat(said.event()).isEqualTo(override.id());
        assertThat(said.matter()).isEqualTo(Matter.OVERRIDE_INVOKED);
        assertThat(event.id()).isEqualTo("notice:" + said.notice());
        assertThat(event.toJson().toString()).doesNotContain(person.text(), "nurse@example.jp");
    }

    @Test
    void nobody_twice_however_often_it_is_looked() throws Exception {
        here.views.tell(anOverride());
        here.node().look();
        newLetters();

        for (int i = 0; i < 5; i++) {
            here.later(Duration.ofMinutes(30));
            here.node().look();
        }

        assertThat(newLetters()).isEmpty();
        assertThat(here.said).hasSize(2);
    }

    @Test
    void nobody_twice_where_the_outbox_is_lost_but_the_event_is_there() throws Exception {
        here.views.tell(aWithdrawal());
        here.node().look();
        assertThat(newLetters()).hasSize(1);
        CloudEventJson event = here.said.getFirst();
        here.views.tell(Told.of(
                        new AgencyId("hospital").subject(),
                        EventJson.MAPPER.convertValue(
                                event.data().path("about").path(NURSE.text()), PractitionerTold.class))
                .by("hospital")
                .id(UUID.randomUUID())
                .about(SubjectKey.of(NURSE)));
        here.run("delete from alerting.outbox");

        here.node().look();

        assertThat(newLetters()).isEmpty();
    }

    @Test
    void what_was_sent_before_a_crash_is_said_after_it_and_not_sent_again() throws Exception {
        here.views.tell(aWithdrawal());
        here.answer = Saying.Answer.LATER;
        here.node().look();
        assertThat(newLetters()).hasSize(1);
        assertThat(here.said).isEmpty();

        here.later(Duration.ofMinutes(10));
        here.answer = Saying.Answer.SAID;
        here.node().look();

        assertThat(newLetters()).isEmpty();
        assertThat(here.said).hasSize(1);
        assertThat(here.said.getFirst().time()).isEqualTo(here.now.minus(Duration.ofMinutes(10)));
        here.node().look();
        assertThat(here.said).hasSize(1);
    }

    @Test
    void nothing_is_lost_while_the_mail_server_is_down_and_browsers_are_told_meanwhile() throws Exception {
        here.wishes.change(JUDGE, so -> so.and(here.browser.device()));
        here.views.tell(anOverride());
        int before = here.browser.came().size();
        here.mail.down();
        here.node().look();
        assertThat(here.browser.came()).hasSize(before + 1);
        assertThat(here.browser.came().getLast().text()).contains("命に関わる場合の情報提供の検証");
        assertThat(here.outbox().stuckOf(NURSE) != null || here.outbox().stuckOf(JUDGE) != null)
                .as("shown as waiting")
                .isTrue();

        here.mail.up();
        here.later(Duration.ofMinutes(2));
        here.node().look();

        assertThat(newLetters()).hasSize(2);
        assertThat(here.outbox().stuckOf(NURSE)).isNull();
        assertThat(here.outbox().stuckOf(JUDGE)).isNull();
    }

    @Test
    void a_letter_that_cannot_be_sent_waits_longer_each_time() throws Exception {
        here.views.tell(aWithdrawal());
        here.mail.down();
        int tried = 0;
        for (int minute = 0; minute < 16; minute++) {
            here.node().look();
            here.later(Duration.ofMinutes(1));
        }
        try (Connection connection = here.database.connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select attempts from alerting.outbox")) {
            row.next();
            tried = row.getInt(1);
        } finally {
            here.mail.up();
        }
        assertThat(tried).as("at once, and after 1, 2, 4 and 8 minutes").isEqualTo(5);
    }

    @Test
    void what_is_not_urgent_comes_as_one_at_the_full_hour() throws Exception {
        DataSubjectId other = EventLog.person();
        LocalDate soon = LocalDate.parse("2026-12-10");
        for (DataSubjectId one : List.of(person, other)) {
            here.views.tell(
                    Told.of(one, new Happenings(one).consent(soon, one, care.renkei.events.GrantorCapacity.SELF))
                            .by("hospital")
                            .id(UUID.randomUUID())
                            .at(here.now));
        }
        here.node().look();
        assertThat(newLetters()).isEmpty();

        here.later(Duration.ofMinutes(45));
        here.node().look();

        assertThat(newLetters()).hasSize(1).first().asString().contains("同意の期限（期限 12月10日） 2件");
        assertThat(here.said).hasSize(2);
    }

    @Test
    void in_quiet_hours_an_override_comes_and_a_withdrawal_waits_for_the_morning() throws Exception {
        here.wishes.change(
                NURSE,
                so -> so.when(Set.of(), new Wishes.Quiet(LocalTime.parse("10:00"), LocalTime.parse("11:00")), true));
        here.views.tell(aWithdrawal(), anOverride());
        here.node().look();
        assertThat(newLetters().stream().filter(letter -> letter.startsWith("nurse")))
                .hasSize(1)
                .allMatch(letter ->
                        letter.contains("A life-safety override was invoked") && !letter.contains("withdrawal"));

        here.later(Duration.ofHours(1));
        here.node().look();

        assertThat(newLetters().stream().filter(letter -> letter.startsWith("nurse")))
                .hasSize(1)
                .allMatch(letter -> letter.contains("A withdrawal to acknowledge"));
    }

    @Test
    void what_is_done_meanwhile_is_not_told_any_more() throws Exception {
        here.views.tell(anOverride());
        here.mail.down();
        here.node().look();
        here.views.tell(told(new OverrideReviewed(
                        new Happenings(person).id("override"),
                        OverrideReviewed.Verdict.JUSTIFIED,
                        List.of(),
                        Words.of("やむをえない。"),
                        null,
                        List.of()))
                .by("core"));
        here.mail.up();
        here.later(Duration.ofMinutes(5));

        here.node().look();

        assertThat(newLetters()).isEmpty();
        assertThat(here.said).isEmpty();
    }

    @Test
    void who_has_left_is_told_nothing_more() throws Exception {
        here.views.agency("clinic", AgencyKind.MEDICAL_INSTITUTION);
        DataSubjectId gone = new DataSubjectId("practitioner-clinic-one");
        here.wishes.change(gone, so -> so.email("gone@example.jp"));
        here.views.tell(Told.of(new AgencyId("clinic").subject(), new PractitionerLeft(LocalDate.parse("2026-11-20")))
                .by("clinic")
                .id(UUID.randomUUID())
                .about(SubjectKey.of(gone)));
        here.views.tell(told(new Happenings(person).notified(UUID.randomUUID(), "clinic")));

        here.node().look();

        assertThat(newLetters()).isEmpty();
    }

    @Test
    void a_device_that_is_gone_is_forgotten() throws Exception {
        here.wishes.change(NURSE, so -> so.email(null).and(here.browser.device()));
        here.browser.answers(410);
        here.views.tell(aWithdrawal());

        here.node().look();
        here.browser.answers(201);

        assertThat(here.wishes.of(NURSE).devices()).isEmpty();
    }

    @Test
    void one_node_at_a_time() throws Exception {
        try (Connection connection = here.database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + 0x72656e6b65690001L + ")");
            assertThat(here.node().look()).isFalse();
            statement.execute("select pg_advisory_unlock(" + 0x72656e6b65690001L + ")");
        }
        assertThat(here.node().look()).isTrue();
    }

    @Test
    void where_to_find_somebody_is_sealed_and_gone_with_the_key() throws Exception {
        here.wishes.change(
                NURSE,
                so -> so.email("nurse-whom-nobody-may-read@example.jp").when(EnumSet.allOf(Matter.class), null, false));
        assertThat(here.dump("wishes")).doesNotContain("nobody-may-read").contains(NURSE.text());
        here.views.tell(aWithdrawal());
        assertThat(here.dump("outbox")).doesNotContain("example.jp").doesNotContain(person.text());

        here.views.agency("forgotten", AgencyKind.PHARMACY);
        DataSubjectId forgotten = new DataSubjectId("practitioner-forgotten-one");
        here.wishes.change(forgotten, so -> so.email("forgotten@example.jp"));
        here.views.keys.destroy(forgotten);
        here.views.ring.forget(forgotten);
        assertThat(here.wishes.of(forgotten)).isEqualTo(Wishes.NONE);
        assertThat(here.node().look()).as("and nobody else waits for that").isTrue();
    }

    @Test
    void an_address_is_used_once_its_code_came_back() throws Exception {
        Addresses addresses = here.addresses();
        here.wishes.change(NURSE, so -> so.email(null));
        assertThat(addresses.ask(NURSE, "no address", java.util.Locale.JAPANESE))
                .isEqualTo(Addresses.Answer.NOT_AN_ADDRESS);
        assertThat(addresses.ask(NURSE, "new@example.jp", java.util.Locale.JAPANESE))
                .isEqualTo(Addresses.Answer.CODE_SENT);
        assertThat(here.wishes.of(NURSE).email()).isNull();
        assertThat(addresses.ask(NURSE, "other@example.jp", java.util.Locale.JAPANESE))
                .isEqualTo(Addresses.Answer.TOO_SOON);
        String code = newLetters().getFirst().replaceAll("(?s).*?([0-9]{6}).*", "$1");
        String wrong = code.equals("000000") ? "000001" : "000000";

        assertThat(addresses.confirm(NURSE, wrong)).isEqualTo(Addresses.Answer.WRONG_CODE);
        assertThat(addresses.confirm(JUDGE, code)).as("somebody else's").isEqualTo(Addresses.Answer.CODE_FORGOTTEN);
        assertThat(addresses.confirm(NURSE, " " + code)).isEqualTo(Addresses.Answer.CONFIRMED);
        assertThat(here.wishes.of(NURSE).email()).isEqualTo("new@example.jp");
        assertThat(addresses.confirm(NURSE, code)).isEqualTo(Addresses.Answer.CODE_FORGOTTEN);
    }

    @Test
    void a_code_is_not_guessed_and_not_good_for_ever() throws Exception {
        Addresses addresses = here.addresses();
        addresses.ask(NURSE, "new@example.jp", java.util.Locale.ENGLISH);
        String code = newLetters().getFirst().replaceAll("(?s).*?([0-9]{6}).*", "$1");
        for (int i = 0; i < 5; i++) {
            assertThat(addresses.confirm(NURSE, "x" + i)).isEqualTo(Addresses.Answer.WRONG_CODE);
        }
        assertThat(addresses.confirm(NURSE, code)).isEqualTo(Addresses.Answer.CODE_FORGOTTEN);

        here.later(Duration.ofMinutes(2));
        addresses.ask(NURSE, "new@example.jp", java.util.Locale.ENGLISH);
        String next = newLetters().getFirst().replaceAll("(?s).*?([0-9]{6}).*", "$1");
        here.later(Duration.ofMinutes(16));
        assertThat(addresses.confirm(NURSE, next)).isEqualTo(Addresses.Answer.CODE_FORGOTTEN);
        assertThat(here.wishes.of(NURSE).email()).isEqualTo("nurse@example.jp");

        here.mail.down();
        assertThat(addresses.ask(NURSE, "new@example.jp", java.util.Locale.ENGLISH))
                .isEqualTo(Addresses.Answer.MAIL_NOT_SENT);
        here.mail.up();
    }
}
