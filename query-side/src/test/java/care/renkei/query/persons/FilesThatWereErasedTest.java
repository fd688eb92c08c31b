package care.renkei.query.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Words;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.DataSubjectErased.ErasureGround;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.visibility.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agency is told of files that it kept and that are erased. */
class FilesThatWereErasedTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency HOSPITAL = VIEWS.agency("hospital", AgencyKind.MEDICAL_INSTITUTION);
    private static final Caller.OfAgency SIGNAL = VIEWS.agency("signal", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);

    private final ErasedFiles erased = new ErasedFiles(VIEWS.views, new SharingPermissions(ViewsAtHand.TOKYO));
    private final DataSubjectId person = EventLog.person();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);

    @BeforeEach
    void a_file_of_two_agencies_one_of_which_left_with_others_who_were_told() {
        VIEWS.tell(
                told(new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)),
                told(new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2019-04-03"), null))
                        .by("kodama"),
                told(new CareTeamMemberLeft(LocalDate.parse("2020-04-03"), null))
                        .by("kodama"),
                told(new LifeSafetyOverrideInvoked(
                        new ThingId("override-" + person.value()),
                        LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                        WhyConsentHard.UNCONSCIOUS,
                        null,
                        Recipients.agencies(HOSPITAL.agency()),
                        Set.of(Category.HEALTH),
                        Instant.now().plus(Duration.ofHours(1)),
                        null,
                        null,
                        Words.of("命が危ない。"),
                        null,
                        null)));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private Told told(Content content) {
        return Told.of(person, content).id(UUID.randomUUID());
    }

    private List<ErasedFile> of(Caller caller) {
        return erased.of(caller, Purpose.CARE_COORDINATION).stream()
                .filter(file -> file.person().equals(person))
                .toList();
    }

    @Test
    void who_kept_it_is_told_when_and_on_what_ground_whether_still_of_the_team_or_not() {
        assertThat(of(TOMOSHIBI)).isEmpty();

        VIEWS.tell(told(new DataSubjectErased(person, null, ErasureGround.RETENTION_OVER)));

        for (Caller caller : List.of(TOMOSHIBI, KODAMA)) {
            assertThat(of(caller))
                    .extracting(ErasedFile::person, ErasedFile::ground)
                    .containsExactly(tuple(person, ErasureGround.RETENTION_OVER));
            assertThat(of(caller).getFirst().erasedAt()).isBeforeOrEqualTo(Instant.now());
        }
    }

    @Test
    void who_was_only_told_or_said_no_or_has_nothing_to_do_with_it_learns_nothing() {
        var handover = new ThingId("handover-" + person.value());
        VIEWS.tell(
                told(new HandoverOffered(
                        handover,
                        SIGNAL.agency(),
                        true,
                        true,
                        LegalBasis.INTERNAL_USE,
                        List.of(),
                        null,
                        null,
                        null,
                        null)),
                told(new HandoverDeclined(handover, true, List.of(), Words.of("空きがない。")))
                        .by("signal"));
        VIEWS.tell(told(new DataSubjectErased(person, null, ErasureGround.RETENTION_OVER)));

        assertThat(of(HOSPITAL)).isEmpty();
        assertThat(of(SIGNAL)).isEmpty();
        assertThat(of(STRANGER)).isEmpty();
        assertThat(of(new Caller.Individual(person))).isEmpty();
    }

    @Test
    void that_a_relative_was_erased_leaves_the_file_where_it_is() {
        VIEWS.tell(told(new DataSubjectErased(mother, null, ErasureGround.RETENTION_OVER)));

        assertThat(of(TOMOSHIBI)).isEmpty();
    }
}
