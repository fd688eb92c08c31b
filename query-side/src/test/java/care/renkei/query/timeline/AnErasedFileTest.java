package care.renkei.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Digest;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.MeetingKind;
import care.renkei.events.Power;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MeetingPackIssued.ShownItem;
import care.renkei.events.meeting.MeetingPackIssued.ShownTo;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.record.RecordRetracted;
import care.renkei.query.feed.FeedProjection;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Happenings;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.meeting.MeetingsProjection;
import care.renkei.query.notice.NoticesProjection;
import care.renkei.query.overrides.OverrideList;
import care.renkei.query.overrides.OverrideRegister;
import care.renkei.query.overrides.OverridesProjection;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.todo.TodoProjection;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the views beside the file keep of somebody who is erased: how agencies used what they had, and nobody's id. */
class AnErasedFileTest {

    private static final String[] BESIDE_THE_FILE = {"overrides", "meetings", "notices"};

    private static final ViewsAtHand VIEWS = new ViewsAtHand(
            new OverridesProjection(ViewsAtHand.TOKYO),
            new MeetingsProjection(),
            new NoticesProjection(ViewsAtHand.TOKYO),
            new FeedProjection(),
            new TodoProjection());
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);

    private final DataSubjectId person = EventLog.person();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);
    private final Happenings happenings = new Happenings(person);
    private final ThingId meeting = new ThingId("meeting-" + person.value());
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @BeforeEach
    void a_file_with_an_override_a_meeting_and_a_power() {
        var shown = ShownItem.of(UUID.randomUUID(), 0, Digest.of(new byte[] {1}));
        VIEWS.tell(
                told(happenings.registered()),
                told(happenings.override(now.plus(1, ChronoUnit.DAYS), null, "hospital")),
                told(new RepresentativeAppointed(
                        mother,
                        GrantorCapacity.ADULT_GUARDIAN,
                        false,
                        Set.of(Power.CONSENT_TO_SHARING),
                        LocalDate.parse("2026-04-01"),
                        LocalDate.parse("2027-04-01"),
                        null)),
                told(new CaseMeetingScheduled(
                        meeting,
                        MeetingKind.SERVICE_PROVIDER_MEETING,
                        now.plus(9, ChronoUnit.DAYS),
                        Set.of(new AgencyId("kodama")),
                        true,
                        false,
                        Set.of(mother),
                        Set.of(),
                        null,
                        Words.of("計画を決める。"),
                        null)),
                told(new MeetingPackIssued(
                        meeting,
                        null,
                        null,
                        List.of(shown),
                        List.of(shownTo(TOMOSHIBI.agency().subject(), shown), shownTo(mother, shown)),
                        List.of())),
                told(new RecordRetracted(UUID.randomUUID(), RecordRetracted.RetractionReason.DUPLICATE, null)));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private ShownTo shownTo(DataSubjectId party, ShownItem item) {
        return new ShownTo(party, MeetingPackIssued.digestFor(meeting, party, List.of(item)));
    }

    private Told told(Content content) {
        return Told.of(person, content).id(UUID.randomUUID()).at(now);
    }

    private Told erased(DataSubjectId subject) {
        return told(new DataSubjectErased(subject, null, DataSubjectErased.ErasureGround.RETENTION_OVER));
    }

    @Test
    void names_nobody_any_more() {
        assertThat(VIEWS.database.naming(person, BESIDE_THE_FILE))
                .contains(
                        "overrides.register",
                        "overrides.served",
                        "meetings.meeting",
                        "meetings.pack",
                        "notices.around_person",
                        "notices.matter");

        VIEWS.tell(erased(person));
        // Of what follows, each in a batch of its own.
        VIEWS.tell(erased(mother));

        assertThat(VIEWS.database.naming(person, BESIDE_THE_FILE)).isEmpty();
        assertThat(VIEWS.database.naming(mother, BESIDE_THE_FILE)).isEmpty();
        assertThat(VIEWS.database.naming(person, "feed")).containsExactly("feed.news");
        assertThat(VIEWS.database.naming(person, "todo")).containsExactly("todo.touched");
    }

    @Test
    void keeps_that_an_agency_used_an_override_and_asks_nothing_of_anybody() {
        VIEWS.tell(erased(person));

        OverrideList.Listed listed = register().stream()
                .filter(one -> one.override().equals(happenings.id("override")))
                .findFirst()
                .orElseThrow();

        assertThat(listed.person()).isNull();
        assertThat(listed.stages()).doesNotContain(OverrideList.Stage.TO_REVIEW, OverrideList.Stage.TO_INFORM);
        assertThat(VIEWS.database.rows("select count(*) from overrides.counted where override = '"
                        + happenings.id("override").text() + "'"))
                .containsExactly("1");
    }

    @Test
    void of_a_relative_leaves_the_others_what_proves_what_they_were_shown() {
        VIEWS.tell(erased(mother));

        assertThat(VIEWS.database.naming(mother, BESIDE_THE_FILE)).isEmpty();
        assertThat(VIEWS.database.rows("select state -> 'parties' -> 0 ->> 'party', agencies from meetings.pack"
                        + " where meeting = '" + meeting.text() + "'"))
                .containsExactly("agency-tomoshibi\t{tomoshibi}");
        assertThat(VIEWS.database.naming(person, BESIDE_THE_FILE)).contains("meetings.meeting", "overrides.register");
    }

    private List<OverrideList.Listed> register() {
        return new OverrideRegister(
                        VIEWS.views,
                        new SharingPermissions(ViewsAtHand.TOKYO),
                        VIEWS.reads,
                        VIEWS.accessLog,
                        ViewsAtHand.TOKYO)
                .of(TOMOSHIBI, Purpose.CARE_COORDINATION, null)
                .overrides();
    }
}
