package care.renkei.query.notice;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Purpose;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.telling.Matter;
import care.renkei.events.telling.NoticeRead;
import care.renkei.events.telling.PractitionerTold;
import care.renkei.events.telling.Step;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Happenings;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.visibility.Caller;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class WhatWaitsTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new NoticesProjection(ViewsAtHand.TOKYO));
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency HAMABE = VIEWS.agency("hamabe", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency HOSPITAL = VIEWS.agency("hospital", AgencyKind.MEDICAL_INSTITUTION);
    private static final Caller.OfAgency CORE = VIEWS.agency("core", AgencyKind.CORE_CONSULTATION_CENTRE);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);

    private final Inboxes inboxes =
            new Inboxes(VIEWS.views, new SharingPermissions(ViewsAtHand.TOKYO), ViewsAtHand.TOKYO);
    private final LocalDate today = LocalDate.now(ViewsAtHand.TOKYO);
    private final DataSubjectId person = EventLog.person();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);
    private final Happenings happenings = new Happenings(person);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    WhatWaitsTest() {
        VIEWS.tell(
                told(happenings.registered()).at(now.minus(300, ChronoUnit.DAYS)),
                told(happenings.keyWorker("tomoshibi", "practitioner-tomoshibi-one"))
                        .at(now.minus(299, ChronoUnit.DAYS)));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private Told told(Content content) {
        return Told.of(person, content).id(UUID.randomUUID());
    }

    private Told override(Instant at) {
        return told(happenings.override(at.plus(24, ChronoUnit.HOURS), null, "hospital"))
                .by("hamabe")
                .at(at);
    }

    /** Of this test's person alone: other tests tell of others. */
    private List<Inbox.Item> waitsFor(Caller caller, UUID... events) {
        return inboxes.of(caller, Purpose.CARE_COORDINATION).notices().stream()
                .filter(item -> List.of(events).contains(item.event()))
                .toList();
    }

    private static List<Matter> matters(List<Inbox.Item> items) {
        return items.stream().map(Inbox.Item::matter).sorted().toList();
    }

    @Test
    void an_override_waits_for_those_it_is_addressed_to_and_nobody_else() {
        Told override = override(now.minus(1, ChronoUnit.HOURS));
        VIEWS.tell(override);

        assertThat(matters(waitsFor(HOSPITAL, override.id()))).containsExactly(Matter.OVERRIDE_INVOKED);
        assertThat(matters(waitsFor(CORE, override.id()))).containsExactly(Matter.REVIEW);
        assertThat(matters(waitsFor(HAMABE, override.id()))).containsExactly(Matter.INFORMING);
        assertThat(matters(waitsFor(TOMOSHIBI, override.id())))
                .as("the key worker's agency")
                .containsExactly(Matter.OVERRIDE_INVOKED, Matter.INFORMING);
        assertThat(waitsFor(STRANGER, override.id())).isEmpty();
        assertThat(waitsFor(new Caller.Individual(person), override.id())).isEmpty();
        assertThat(waitsFor(new Caller.Operator(), override.id())).isEmpty();
        assertThat(waitsFor(
                        Caller.OfAgency.practitioner(
                                new AgencyId("hospital"), new DataSubjectId("practitioner-hospital-unknown")),
                        override.id()))
                .as("not enrolled")
                .isEmpty();
    }

    @Test
    void the_second_wall_alone_keeps_it_from_others() throws SQLException {
        Told override = override(now);
        Told notified = told(happenings.notified(UUID.randomUUID(), "hospital"));
        VIEWS.tell(override, notified);

        assertThat(seenByTheReadRole("hospital")).contains(notified.id().toString());
        assertThat(seenByTheReadRole("stranger")).doesNotContain(notified.id().toString());
        assertThat(seenByTheReadRole("")).isEmpty();
    }

    @Test
    void an_override_is_overdue_until_it_is_reviewed_and_the_person_told() {
        Told override = override(now.minus(9, ChronoUnit.DAYS));
        VIEWS.tell(override);
        assertThat(waitsFor(CORE, override.id()).getFirst().overdue()).isTrue();
        assertThat(waitsFor(CORE, override.id()).getFirst().dueOn())
                .isEqualTo(LocalDate.ofInstant(now, ViewsAtHand.TOKYO).minusDays(2));
        assertThat(waitsFor(HAMABE, override.id()).getFirst().step()).isEqualTo(Step.OVERDUE);

        VIEWS.tell(told(new InformingDeferred(happenings.id("override"), today.plusDays(3), Words.of("眠っている。")))
                .by("hamabe"));
        assertThat(waitsFor(HAMABE, override.id()).getFirst().overdue()).isFalse();
        assertThat(waitsFor(HAMABE, override.id()).getFirst().dueOn()).isEqualTo(today.plusDays(3));

        VIEWS.tell(
                told(new OverrideReviewed(
                                happenings.id("override"),
                                OverrideReviewed.Verdict.JUSTIFIED,
                                List.of(),
                                Words.of("やむをえない。"),
                                null,
                                List.of()))
                        .by("core"),
                told(new PersonInformed(happenings.id("override"), Set.of(), Words.of("話した。"), null, Set.of()))
                        .by("hamabe"));
        for (Caller caller : List.of(CORE, HOSPITAL, HAMABE, TOMOSHIBI)) {
            assertThat(waitsFor(caller, override.id())).isEmpty();
        }
    }

    @Test
    void a_withdrawal_waits_for_each_recipient_until_that_one_acknowledges() {
        Told toHospital = told(happenings.notified(new UUID(7, 7), "hospital"));
        Told toHamabe = told(happenings.notified(new UUID(7, 7), "hamabe"));
        VIEWS.tell(toHospital, toHamabe);
        assertThat(matters(waitsFor(HOSPITAL, toHospital.id(), toHamabe.id()))).containsExactly(Matter.WITHDRAWAL);
        assertThat(waitsFor(HOSPITAL, toHospital.id()).getFirst().person())
                .as("nothing is open to it any more")
                .isNull();

        VIEWS.tell(told(happenings.acknowledged(new UUID(7, 7))).by("hospital"));
        assertThat(waitsFor(HOSPITAL, toHospital.id())).isEmpty();
        assertThat(matters(waitsFor(HAMABE, toHamabe.id()))).containsExactly(Matter.WITHDRAWAL);
    }

    @Test
    void a_consent_waits_for_the_key_worker_when_its_end_comes_near() {
        Told ending = told(happenings.consent(today.plusDays(20), person, GrantorCapacity.SELF));
        VIEWS.tell(ending);
        assertThat(matters(waitsFor(TOMOSHIBI, ending.id()))).containsExactly(Matter.CONSENT_ENDING);
        assertThat(waitsFor(TOMOSHIBI, ending.id()).getFirst().person()).isEqualTo(person);

        VIEWS.tell(told(new ConsentNarrowed(
                happenings.id("consent"),
                care.renkei.events.Recipients.agencies(new AgencyId("hospital")),
                happenings.consent(today, person, GrantorCapacity.SELF).scope(),
                Set.of(Purpose.CARE_COORDINATION),
                today.plusDays(100),
                List.of(),
                null,
                null)));
        assertThat(waitsFor(TOMOSHIBI, ending.id())).isEmpty();

        Told another = told(happenings.consent(today.plusDays(5), person, GrantorCapacity.SELF));
        VIEWS.tell(another, told(new ConsentWithdrawn(List.of(happenings.id("consent")), List.of(), null, null)));
        assertThat(waitsFor(TOMOSHIBI, another.id())).isEmpty();
    }

    @Test
    void coming_of_age_waits_half_a_year_before_until_a_consent_no_longer_rests_on_the_parent() {
        Told parent = told(happenings.representative(mother, GrantorCapacity.PARENTAL_AUTHORITY, today.plusDays(100)));
        VIEWS.tell(parent);
        assertThat(matters(waitsFor(TOMOSHIBI, parent.id()))).containsExactly(Matter.POWER_ENDING);

        VIEWS.tell(told(happenings.consent(today.plusDays(300), mother, GrantorCapacity.PARENTAL_AUTHORITY))
                .at(now));
        assertThat(waitsFor(TOMOSHIBI, parent.id())).isNotEmpty();
        VIEWS.tell(told(happenings.consent(today.plusDays(300), person, GrantorCapacity.SELF))
                .at(now));
        assertThat(waitsFor(TOMOSHIBI, parent.id())).isEmpty();
    }

    @Test
    void a_guardian_who_is_appointed_asks_for_confirmation_at_once() {
        Told guardian = told(happenings.representative(mother, GrantorCapacity.ADULT_GUARDIAN, null))
                .at(now);
        VIEWS.tell(guardian);

        assertThat(matters(waitsFor(TOMOSHIBI, guardian.id()))).containsExactly(Matter.POWER_BEGUN);
    }

    @Test
    void it_goes_over_to_the_next_key_worker() {
        Told ending = told(happenings.consent(today.plusDays(20), person, GrantorCapacity.SELF));
        VIEWS.tell(ending, told(happenings.keyWorker("hamabe", "practitioner-hamabe-one")));

        assertThat(waitsFor(TOMOSHIBI, ending.id())).isEmpty();
        assertThat(waitsFor(HAMABE, ending.id())).hasSize(1);
    }

    @Test
    void who_was_told_is_seen_by_the_own_agency_and_reading_by_the_reader() {
        Told notified = told(happenings.notified(new UUID(8, 8), "hospital"));
        DataSubjectId one = new DataSubjectId("practitioner-hospital-one");
        VIEWS.tell(notified);
        VIEWS.tell(
                Told.of(
                                HOSPITAL.viewer(),
                                new PractitionerTold(
                                        UUID.randomUUID(),
                                        Matter.WITHDRAWAL,
                                        notified.id(),
                                        Step.AT_ONCE,
                                        today,
                                        PractitionerTold.Way.EMAIL))
                        .by("hospital")
                        .id(UUID.randomUUID())
                        .about(SubjectKey.of(one))
                        .at(now),
                Told.of(HOSPITAL.viewer(), new NoticeRead(Matter.WITHDRAWAL, notified.id()))
                        .by("hospital")
                        .id(UUID.randomUUID())
                        .about(SubjectKey.of(one))
                        .at(now));

        Inbox.Item item = waitsFor(HOSPITAL, notified.id()).getFirst();
        assertThat(item.told()).containsExactly(new Inbox.Told(one, PractitionerTold.Way.EMAIL, now));
        assertThat(item.readAt()).isEqualTo(now);
        assertThat(waitsFor(Caller.OfAgency.system(new AgencyId("hospital")), notified.id())
                        .getFirst()
                        .readAt())
                .as("a system has read nothing")
                .isNull();
    }

    @Test
    void the_answer_names_nobody() {
        Told override = override(now.minus(8, ChronoUnit.DAYS));
        VIEWS.tell(override);

        String answer = care.renkei.events.stored.EventJson.MAPPER.writeValueAsString(
                inboxes.of(TOMOSHIBI, Purpose.CARE_COORDINATION));
        assertThat(answer).contains(override.id().toString()).doesNotContain(person.text() + "\"");
        assertThat(answer.replace(happenings.id("override").text(), "")).doesNotContain(person.value());
    }

    private static List<String> seenByTheReadRole(String agency) throws SQLException {
        try (Connection connection = VIEWS.database.services.postgres().connect(Database.VIEWS, Role.READ);
                Statement statement = connection.createStatement()) {
            statement.execute("set renkei.agency = '" + agency + "'");
            try (ResultSet row = statement.executeQuery("select event from notices.matter where not core_centre")) {
                var seen = new ArrayList<String>();
                while (row.next()) {
                    seen.add(row.getString(1));
                }
                return seen;
            }
        }
    }

    @Test
    void history_that_is_brought_in_gives_nobody_anything_to_do_and_still_ends_what_waited() {
        Told ending = told(happenings.consent(today.plusDays(20), person, GrantorCapacity.SELF));
        VIEWS.tell(override(now.minus(400, ChronoUnit.DAYS)).broughtIn(), ending);
        Told consent = told(happenings.consent(today.plusDays(6), person, GrantorCapacity.SELF))
                .broughtIn();
        Told override = override(now.minus(9, ChronoUnit.DAYS)).broughtIn();
        VIEWS.tell(consent, override);
        for (Caller caller : List.of(CORE, HOSPITAL, HAMABE, TOMOSHIBI)) {
            assertThat(waitsFor(caller, consent.id(), override.id())).isEmpty();
        }
        assertThat(matters(waitsFor(TOMOSHIBI, ending.id()))).containsExactly(Matter.CONSENT_ENDING);

        VIEWS.tell(told(new ConsentWithdrawn(List.of(happenings.id("consent")), List.of(), null, null))
                .broughtIn());
        assertThat(waitsFor(TOMOSHIBI, ending.id())).isEmpty();
    }
}
