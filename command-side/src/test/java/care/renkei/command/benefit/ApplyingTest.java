package care.renkei.command.benefit;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.TORU;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Course;
import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Power;
import care.renkei.events.ServiceType;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.BenefitRequested.RequestedAmount;
import care.renkei.events.benefit.BenefitUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplyingTest {

    private static final Grantor HIMSELF = new Grantor(MIZUKI, GrantorCapacity.SELF);

    private final Specification<Application> application = new Specification<>(new BenefitDecider());

    private static Sent by(Grantor applicant) {
        return a(BenefitRequested.class).with("applicant", applicant);
    }

    private static Sent of(RequestedAmount... amounts) {
        return a(BenefitRequested.class).with("amounts", List.of(amounts));
    }

    private static RequestedAmount nights(boolean less, boolean more, @Nullable Integer need, @Nullable Integer asked) {
        return new RequestedAmount(ServiceType.SHORT_STAY, BenefitUnit.DAYS_PER_MONTH, less, more, need, 2, asked);
    }

    @Test
    void is_done_once_by_the_guardian_of_a_child() {
        application.when(a(BenefitRequested.class)).advised();
        application.when(a(BenefitRequested.class)).refused(BenefitRefusal.AlreadyApplied.class);
    }

    @Test
    void is_not_for_a_child_alone() {
        application.when(by(HIMSELF)).refused(BenefitRefusal.GuardianApplies.class);
    }

    @Test
    void is_the_persons_own_from_eighteen_on() {
        var grown = Around.mizuki()
                .representatives(new Representative(
                        KAORI,
                        GrantorCapacity.PARENTAL_AUTHORITY,
                        true,
                        Set.of(Power.CONTRACTS),
                        LocalDate.of(2008, 6, 20),
                        LocalDate.of(2026, 6, 19)));
        application
                .knowing(grown)
                .when(a(BenefitRequested.class))
                .refused(BenefitRefusal.ApplicantChangesAtEighteen.class);
        application.when(by(HIMSELF)).accepted();
    }

    @Test
    void needs_the_power_to_apply() {
        application
                .when(by(new Grantor(TORU, GrantorCapacity.PARENTAL_AUTHORITY)))
                .refused(CommonRefusal.GrantorWithoutPower.class);
        application
                .when(by(new Grantor(TORU, GrantorCapacity.CURATOR)))
                .refused(CommonRefusal.GrantorWithoutPower.class);
        application.when(by(new Grantor(KAORI, GrantorCapacity.SELF))).refused(CommonRefusal.GrantorWithoutPower.class);
        application
                .knowing(Around.mizuki()
                        .representatives(new Representative(
                                TORU,
                                GrantorCapacity.CURATOR,
                                false,
                                Set.of(Power.BENEFIT_APPLICATION),
                                LocalDate.of(2026, 1, 1),
                                null)))
                .when(by(new Grantor(TORU, GrantorCapacity.CURATOR)))
                .accepted();
    }

    @Test
    void says_in_clear_only_what_its_numbers_say() {
        application.when(of(nights(false, true, 4, 3))).refused(BenefitRefusal.AmountsDoNotAgree.class);
        application.when(of(nights(true, false, 4, 3))).refused(BenefitRefusal.AmountsDoNotAgree.class);
        application.when(of(nights(true, true, 4, null))).refused(BenefitRefusal.AmountsDoNotAgree.class);
        application.when(of(nights(false, false, 2, 2))).accepted();
    }

    @Test
    void begins_with_what_life_needs() {
        application.when(of(nights(false, true, null, 3))).advised("PLN-03");
    }

    @Test
    void names_each_service_once() {
        application
                .when(of(nights(true, true, 4, 3), nights(true, true, 4, 3)))
                .refused(BenefitRefusal.ServiceNamedTwice.class);
    }

    @Test
    void says_why() {
        application.when(a(BenefitRequested.class).with("rationale", " ")).refused(CommonRefusal.ReasonMissing.class);
    }

    @Test
    void changes_what_this_person_applied_for() {
        Sent change = a(BenefitRequested.class).with("previous", thing("benefit", 9));
        application.when(change).refused(BenefitRefusal.EarlierApplicationUnknown.class);
        var earlier = new Course.Benefit(thing("benefit", 9), null, null, null);
        application
                .knowing(Around.mizuki()
                        .course(new Course(List.of(earlier), null, List.of(), List.of(), List.of(), List.of())))
                .when(change)
                .accepted();
    }

    @Test
    void is_not_for_agencies_outside() {
        application.when(a(BenefitRequested.class).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void is_brought_in_as_it_was() {
        application.when(by(HIMSELF).importedFrom("sample")).advised();
    }
}
