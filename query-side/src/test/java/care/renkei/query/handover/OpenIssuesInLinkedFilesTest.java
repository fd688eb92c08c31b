package care.renkei.query.handover;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.OpenIssueSettled;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OpenIssuesInLinkedFilesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);

    private final TwoFiles files = new TwoFiles(VIEWS).linked();
    private final OpenIssues reader = new OpenIssues(VIEWS.timeline);

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void stand_together_most_urgent_first_each_with_its_file() {
        files.joined(files.there, "tomoshibi");
        VIEWS.tell(prepared(files.here, "2026-09-30"), prepared(files.there, "2026-08-31"));

        OpenIssueList found = of(files.here);

        assertThat(found.linked()).containsExactly(files.there);
        assertThat(found.issues()).extracting(OpenIssue::issue).containsExactly(issue(files.there), issue(files.here));
        assertThat(found.issues()).extracting(OpenIssue::file).containsExactly(files.there, null);
        assertThat(of(files.there).issues()).extracting(OpenIssue::file).containsExactly(null, files.here);
    }

    @Test
    void are_settled_in_their_own_file_alone() {
        files.joined(files.there, "tomoshibi");
        VIEWS.tell(prepared(files.there, "2026-08-31"), settled(files.here, files.there));
        assertThat(of(files.here).issues()).hasSize(1);

        VIEWS.tell(settled(files.there, files.there));
        assertThat(of(files.here).issues()).isEmpty();
    }

    @Test
    void are_looked_at_in_the_log_of_each() {
        files.joined(files.there, "tomoshibi");
        VIEWS.tell(prepared(files.there, "2026-08-31"));
        int before = files.looksAt(files.there);

        of(files.here);

        assertThat(files.looksAt(files.there)).isEqualTo(before + 1);
    }

    @Test
    void are_as_without_a_link_for_who_has_nothing_to_do_with_the_other() {
        VIEWS.tell(
                prepared(files.here, "2026-09-30"),
                prepared(files.there, "2026-08-31").by("kodama"));

        OpenIssueList linked = of(files.here);
        assertThat(files.looksAt(files.there)).isZero();
        assertThat(files.refusalsAbout(files.there)).isZero();
        files.unlinked();

        assertThat(linked.linked()).isEmpty();
        assertThat(linked.issues()).isEqualTo(of(files.here).issues()).hasSize(1);
    }

    @Test
    void rest_on_what_each_file_opens_by_itself_and_on_nothing_of_one_that_is_not_certain() {
        files.joined(files.there, "tomoshibi");
        VIEWS.tell(
                prepared(files.here, "2026-09-30"),
                prepared(files.there, "2026-08-31").by("kodama"));
        files.agreed(files.here, "tomoshibi", Category.values());
        assertThat(of(files.here).issues()).extracting(OpenIssue::issue).containsExactly(issue(files.here));
        files.agreed(files.there, "tomoshibi", Category.values());
        assertThat(of(files.here).issues()).hasSize(2);

        files.stale(files.there);
        OpenIssueList found = of(files.here);
        VIEWS.heard(Instant.now());

        assertThat(found.fresh()).isFalse();
        assertThat(found.issues()).extracting(OpenIssue::issue).containsExactly(issue(files.here));
    }

    private OpenIssueList of(DataSubjectId person) {
        return reader.of(person, TOMOSHIBI, Purpose.CARE_COORDINATION, null, null);
    }

    private static ThingId issue(DataSubjectId person) {
        return new ThingId("issue-" + person.value());
    }

    private static ThingId handover(DataSubjectId person) {
        return new ThingId("handover-" + person.value());
    }

    private static Told prepared(DataSubjectId person, String due) {
        return Told.of(
                person,
                new HandoverPrepared(
                        handover(person),
                        new AgencyId("hamabe"),
                        HandoverPrepared.WhyHandover.LIFE_STAGE,
                        null,
                        List.of(new HandoverPrepared.OpenIssue(
                                issue(person), LifeDomain.SAFETY, LocalDate.parse(due), Words.of("まだの話。"), null)),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** @param in the file in which it is said */
    private static Told settled(DataSubjectId in, DataSubjectId of) {
        return Told.of(in, new OpenIssueSettled(handover(of), issue(of), OpenIssueSettled.HowSettled.SOLVED, null));
    }
}
