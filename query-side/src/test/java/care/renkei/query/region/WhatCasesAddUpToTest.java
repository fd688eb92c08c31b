package care.renkei.query.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.PlaceKind;
import care.renkei.events.Purpose;
import care.renkei.events.ServiceType;
import care.renkei.events.TeamRole;
import care.renkei.events.Words;
import care.renkei.events.contact.AgencyContactMade;
import care.renkei.events.contact.Chooser;
import care.renkei.events.contact.InterviewScheduled;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.service.CoordinationReviewed;
import care.renkei.events.service.EscalationAccepted;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.visibility.Caller;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of the area, of which nobody is recognised. Each situation has a year of its own. */
class WhatCasesAddUpToTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new RegionProjection(ViewsAtHand.TOKYO));
    private static final Caller.OfAgency CORE = VIEWS.agency("core", AgencyKind.CORE_CONSULTATION_CENTRE);
    private static final Caller.OfAgency COUNCIL = VIEWS.agency("council", AgencyKind.COUNCIL);
    private static final Caller.OfAgency CITY = VIEWS.agency("city", AgencyKind.MUNICIPAL_WELFARE);
    private static final Caller.OfAgency OFFICE = VIEWS.agency("office", AgencyKind.CONSULTATION_SUPPORT_OFFICE);

    private final Region region = new Region(
            new RegionReads(
                    VIEWS.views,
                    new SharingPermissions(ViewsAtHand.TOKYO),
                    VIEWS.ring,
                    Clock.fixed(Instant.parse("2026-11-26T03:00:00Z"), ZoneOffset.UTC),
                    ViewsAtHand.TOKYO),
            30);

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private static Instant in(int year) {
        return Instant.parse(year + "-06-10T03:00:00Z");
    }

    private CasesAddedUp cases(int year) {
        return region.cases(CORE, Purpose.CARE_COORDINATION, year).region();
    }

    private static Told fixed(DataSubjectId person, boolean asWished, int year) {
        return Told.of(
                        person,
                        new InterviewScheduled(
                                in(year).plusSeconds(86_400),
                                PlaceKind.HOME,
                                Chooser.PERSON,
                                asWished,
                                null,
                                null,
                                null,
                                Set.of(),
                                null,
                                null))
                .by("office")
                .at(in(year));
    }

    private static Told contact(DataSubjectId person, int year) {
        return Told.of(
                        person,
                        new AgencyContactMade(
                                new AgencyId("city"),
                                AgencyContactMade.ContactMode.PHONE,
                                AgencyContactMade.ContactTopic.STATUS,
                                null))
                .by("office")
                .at(in(year));
    }

    @Test
    void are_for_those_who_answer_for_the_area_alone() {
        for (int n = 0; n < 3; n++) {
            VIEWS.tell(fixed(EventLog.person(), true, 2001));
        }

        for (Caller.OfAgency asker : List.of(CORE, COUNCIL, CITY)) {
            assertThat(region.cases(asker, Purpose.CARE_COORDINATION, 2001)
                            .region()
                            .visits()
                            .told())
                    .isEqualTo(3);
        }
        RegionAnswer<CasesAddedUp> answer = region.cases(OFFICE, Purpose.CARE_COORDINATION, 2001);
        assertThat(answer.forTheArea()).isFalse();
        assertThat(answer.region().visits().nothing()).isTrue();
        assertThat(region.cases(new Caller.Individual(EventLog.person()), Purpose.CARE_COORDINATION, 2001)
                        .region()
                        .visits()
                        .nothing())
                .isTrue();
        Caller stranger = Caller.OfAgency.practitioner(CORE.agency(), new DataSubjectId("practitioner-core-gone"));
        assertThat(region.cases(stranger, Purpose.CARE_COORDINATION, 2001)
                        .region()
                        .visits()
                        .nothing())
                .isTrue();
    }

    @Test
    void do_not_tell_what_few_persons_stand_behind_however_often_it_happened() {
        DataSubjectId one = EventLog.person();
        for (int n = 0; n < 7; n++) {
            VIEWS.tell(fixed(one, false, 2002));
        }
        for (int n = 0; n < 4; n++) {
            VIEWS.tell(fixed(EventLog.person(), true, 2002));
        }

        assertThat(cases(2002).visits().of("otherwise").told()).isEqualTo("few");
        assertThat(cases(2002).visits().of("as-wished").told()).isEqualTo(4L);
        assertThat(cases(2002).visits().told())
                .as("the sum adds up what is told and nothing else")
                .isEqualTo(4);
        assertThat(cases(2002).visits().more()).isTrue();
    }

    @Test
    void cut_a_whole_once_where_a_second_cut_would_tell_the_rest() {
        for (int n = 0; n < 5; n++) {
            VIEWS.tell(rescued(
                    n < 4
                            ? EscalationAccepted.EscalationReason.OFFICES_FULL
                            : EscalationAccepted.EscalationReason.CONTACT_LOST,
                    2003));
        }
        for (int n = 0; n < 4; n++) {
            VIEWS.tell(rescued(EscalationAccepted.EscalationReason.OFFICES_FULL, 2004));
        }

        assertThat(cases(2003).rescued().parts().keySet()).containsExactly("contact-lost", "offices-full");
        assertThat(cases(2003).rescuedSince()).as("five in all would tell one").isNull();
        assertThat(cases(2004).rescuedSince())
                .isNotNull()
                .extracting(parts -> parts.of("still-held").told())
                .isEqualTo(4L);
    }

    private static Told rescued(EscalationAccepted.EscalationReason reason, int year) {
        return Told.of(EventLog.person(), new EscalationAccepted(new AgencyId("office"), reason, null, null))
                .by("core")
                .at(in(year));
    }

    @Test
    void leave_out_what_was_taken_back_restricted_or_for_its_author() {
        for (int n = 0; n < 6; n++) {
            Told one = fixed(EventLog.person(), true, 2005);
            UUID id = UUID.randomUUID();
            VIEWS.tell((n == 0 ? one.forItsAuthor() : n == 1 ? one.restrictedTo("office") : one).id(id));
            if (n == 2) {
                VIEWS.tell(Told.of(
                                one.subject(),
                                new RecordRetracted(id, RecordRetracted.RetractionReason.DUPLICATE, null))
                        .by("office"));
            }
        }
        assertThat(cases(2005).visits().told()).isEqualTo(3);

        Told more = fixed(EventLog.person(), true, 2005).id(UUID.randomUUID());
        VIEWS.tell(more);
        assertThat(cases(2005).visits().told()).isEqualTo(4);
        VIEWS.tell(Told.of(
                        more.subject(),
                        new RecordReclassified(
                                more.id(), Set.of(Category.CONTACT), Set.of(new AgencyId("office")), Words.of("わけ")))
                .by("office"));
        assertThat(cases(2005).visits().told()).isEqualTo(3);
        VIEWS.tell(Told.of(
                        more.subject(),
                        new RecordReclassified(more.id(), Set.of(Category.CONTACT), Set.of(), Words.of("わけ")))
                .by("office"));
        assertThat(cases(2005).visits().told()).isEqualTo(4);
    }

    @Test
    void tell_how_much_is_coordinated_where_three_coordinate() {
        for (int n = 1; n <= 3; n++) {
            assertThat(cases(2006).load().medianCases()).isNull();
            VIEWS.tell(Told.of(
                            EventLog.person(),
                            new CoordinationReviewed(
                                    new DataSubjectId("practitioner-office-" + "abc".charAt(n - 1)),
                                    new DataSubjectId("practitioner-core-s"),
                                    n * 10,
                                    n * 7,
                                    null,
                                    Words.of("わかったこと"),
                                    null))
                    .by("office")
                    .at(in(2006)));
        }

        assertThat(cases(2006).load().coordinators().told()).isEqualTo(3L);
        assertThat(cases(2006).load().medianCases()).isEqualTo(20);
        assertThat(cases(2006).load().medianWaitingDays()).isEqualTo(14);
    }

    @Test
    void count_whom_nobody_holds() {
        assertThat(cases(2007).nobody().told()).isEqualTo(0L);
        for (int n = 0; n < 3; n++) {
            DataSubjectId person = EventLog.person();
            VIEWS.tell(
                    Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null))
                            .by("office"),
                    Told.of(
                                    person,
                                    new CareTeamMemberJoined(
                                            TeamRole.CONSULTATION, LocalDate.parse("2007-05-01"), null))
                            .by("city"),
                    Told.of(person, new CareTeamMemberLeft(LocalDate.parse("2007-06-01"), null))
                            .by("office"));
            assertThat(cases(2007).nobody().told()).isEqualTo(n == 0 ? 0L : "few");
            VIEWS.tell(Told.of(person, new CareTeamMemberLeft(LocalDate.parse("2007-07-01"), null))
                    .by("city"));
        }

        assertThat(cases(2007).nobody().told()).isEqualTo(3L);
    }

    @Test
    void show_ties_of_files_without_telling_of_few() {
        VIEWS.tell(contact(EventLog.person(), 2008), contact(EventLog.person(), 2008));
        Ties.Touch few = region.ties(CORE, Purpose.CARE_COORDINATION, 2008)
                .region()
                .ties()
                .getFirst()
                .touches()
                .getFirst();
        assertThat(few.inFiles().told()).isEqualTo("few");
        assertThat(few.last()).isNull();

        VIEWS.tell(contact(EventLog.person(), 2008));
        Ties.Tie tie = region.ties(CORE, Purpose.CARE_COORDINATION, 2008)
                .region()
                .ties()
                .getFirst();
        assertThat(tie.touches().getFirst().inFiles().told()).isEqualTo(3L);
        assertThat(tie.strength()).isEqualTo(2);
        assertThat(region.ties(OFFICE, Purpose.CARE_COORDINATION, 2008).region().ties())
                .isEmpty();
    }

    @Test
    void say_how_long_answers_take() {
        for (int n = 1; n <= 3; n++) {
            DataSubjectId person = EventLog.person();
            UUID asked = UUID.randomUUID();
            VIEWS.tell(
                    Told.of(
                                    person,
                                    new SupportRequested(
                                            Set.of(new AgencyId("city")),
                                            SupportRequested.SupportNeed.ADVICE,
                                            ServiceType.HOME_HELP,
                                            null,
                                            Words.of("たのみ")))
                            .by("office")
                            .at(in(2009))
                            .id(asked),
                    Told.of(person, new SupportAnswered(asked, SupportAnswered.SupportReply.ACCEPTED, null, null))
                            .by("city")
                            .at(in(2009).plusSeconds(86_400L * n)));
        }

        assertThat(region.ties(CORE, Purpose.CARE_COORDINATION, 2009)
                        .region()
                        .ties()
                        .getFirst()
                        .touches())
                .extracting(Ties.Touch::way, touch -> touch.inFiles().told(), Ties.Touch::medianDays)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Way.SUPPORT_ASKED, 3L, null),
                        org.assertj.core.groups.Tuple.tuple(Way.SUPPORT_ANSWERED, 3L, 2L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"counted", "held"})
    void stand_in_rows_that_no_reader_may_read(String table) throws SQLException {
        try (Connection connection = VIEWS.database.services.postgres().connect(Database.VIEWS, Role.READ);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select person from region." + table))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
