package care.renkei.command.record;

import static care.renkei.command.testing.Around.LONG_AGO;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.STRANGER;
import static care.renkei.command.testing.People.record;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Specification;
import care.renkei.events.Category;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AmendingARecordTest {

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider());

    private Specification<CareRecord> recorded() {
        return record.given(a(HomeVisitMade.class).by(KODAMA));
    }

    @Test
    void is_for_its_source() {
        recorded().when(a(RecordCorrected.class).by(KODAMA)).accepted();
        record.when(a(RecordReclassified.class).by(KODAMA)).accepted();
        record.when(a(RecordRetracted.class).by(KODAMA)).accepted();
    }

    @Test
    void of_another_agency_looks_like_none() {
        recorded().when(a(RecordCorrected.class).by(SCHOOL)).refused(RecordRefusal.RecordNotYours.class);
    }

    @Test
    void that_is_unknown_is_refused() {
        record.when(a(RecordCorrected.class)).refused(RecordRefusal.RecordNotYours.class);
    }

    @Test
    void stays_possible_after_leaving_the_team() {
        recorded()
                .knowing(Around.mizuki().left(KODAMA, LONG_AGO))
                .when(a(RecordRetracted.class).by(KODAMA))
                .accepted();
    }

    @Test
    void happens_to_the_same_persons_file() {
        recorded()
                .when(a(RecordRetracted.class).by(KODAMA).ofTheFileOf(STRANGER).about(STRANGER))
                .refused(RecordRefusal.RecordOfSomebodyElse.class);
    }

    @Test
    void says_what_is_right() {
        recorded()
                .when(a(RecordCorrected.class).by(KODAMA).with("what", " "))
                .refused(CommonRefusal.ReasonMissing.class);
    }

    @Test
    void ends_with_its_retraction() {
        recorded()
                .given(a(RecordRetracted.class).by(KODAMA))
                .when(a(RecordRetracted.class).by(KODAMA))
                .refused(RecordRefusal.RecordAlreadyRetracted.class);
        record.when(a(RecordCorrected.class).by(KODAMA)).refused(RecordRefusal.RecordAlreadyRetracted.class);
        record.when(a(RecordCorrected.class).by(SCHOOL)).refused(RecordRefusal.RecordNotYours.class);
    }

    @Test
    void narrows_at_once_and_widens_on_a_basis() {
        recorded()
                .given(a(RecordReclassified.class).by(KODAMA).with("restrictedTo", Set.of(SCHOOL)))
                .when(a(RecordReclassified.class).by(KODAMA))
                .refused(RecordRefusal.WideningNeedsABasis.class);
        record.when(a(RecordReclassified.class)
                        .by(KODAMA)
                        .with("restrictedTo", Set.of(SCHOOL))
                        .with("categories", Set.of(Category.LIFE)))
                .refused(RecordRefusal.WideningNeedsABasis.class);
        record.when(a(RecordReclassified.class).by(KODAMA).basedOn(record(2))).accepted();
    }
}
