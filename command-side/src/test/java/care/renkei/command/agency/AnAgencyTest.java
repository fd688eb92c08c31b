package care.renkei.command.agency;

import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.firstOf;
import static care.renkei.command.testing.People.unknownAt;
import static care.renkei.command.testing.Sent.a;
import static care.renkei.command.testing.Specification.BEGINNING;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.agency.AgencyDetailsChanged;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.OfficeOnboarded;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.agency.ProviderStatusReported;
import care.renkei.events.agency.ServiceProfilePublished;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnAgencyTest {

    private final Specification<AgencyState> agency = new Specification<>(new AgencyDecider());

    private static Sent own(Class<? extends Content> type) {
        return about(type, TOMOSHIBI.subject());
    }

    private static Sent about(Class<? extends Content> type, DataSubjectId subject) {
        return a(type).by(TOMOSHIBI, null).ofTheFileOf(TOMOSHIBI.subject()).about(subject);
    }

    private Specification<AgencyState> registered() {
        return agency.given(own(AgencyRegistered.class));
    }

    @Test
    void registers_itself_once() {
        registered().when(own(AgencyRegistered.class)).refused(AgencyRefusal.AgencyAlreadyRegistered.class);
    }

    @Test
    void registers_before_all_else() {
        agency.when(own(ProviderStatusReported.class)).refused(CommonRefusal.AgencyNotRegistered.class);
    }

    @Test
    void does_not_speak_for_another() {
        agency.when(own(AgencyRegistered.class).by(KODAMA, null)).refused(CommonRefusal.SubjectIsAnotherAgency.class);
        agency.when(about(AgencyRegistered.class, KODAMA.subject()))
                .refused(CommonRefusal.SubjectIsAnotherAgency.class);
        agency.when(own(AgencyRegistered.class).ofTheFileOf(MIZUKI))
                .refused(CommonRefusal.SubjectIsAnotherAgency.class);
    }

    @Test
    void enrols_its_own_people_once() {
        registered()
                .when(about(PractitionerEnrolled.class, firstOf(KODAMA)))
                .refused(AgencyRefusal.PractitionerOfAnotherAgency.class);
        agency.given(about(PractitionerEnrolled.class, firstOf(TOMOSHIBI)))
                .when(about(PractitionerEnrolled.class, firstOf(TOMOSHIBI)))
                .refused(AgencyRefusal.PractitionerAlreadyEnrolled.class);
    }

    @Test
    void lets_people_go_who_are_there() {
        registered()
                .when(about(PractitionerLeft.class, firstOf(TOMOSHIBI)))
                .refused(AgencyRefusal.PractitionerNotThere.class);
        agency.given(about(PractitionerEnrolled.class, firstOf(TOMOSHIBI)))
                .when(about(PractitionerLeft.class, firstOf(TOMOSHIBI)).with("on", LocalDate.of(2026, 3, 31)))
                .refused(AgencyRefusal.LeftBeforeTheFirstDay.class);
        agency.given(about(PractitionerLeft.class, firstOf(TOMOSHIBI)))
                .when(about(PractitionerEnrolled.class, firstOf(TOMOSHIBI)))
                .accepted();
    }

    @Test
    void is_not_called_as_peoples_own_hand_is() {
        DataSubjectId self = AgencyId.SELF.subject();
        agency.when(a(AgencyRegistered.class)
                        .by(AgencyId.SELF, null)
                        .ofTheFileOf(self)
                        .about(self))
                .refused(AgencyRefusal.NameIsReserved.class);
    }

    @Test
    void acts_through_people_who_are_enrolled() {
        registered()
                .when(own(ServiceProfilePublished.class).by(TOMOSHIBI, unknownAt(TOMOSHIBI)))
                .refused(CommonRefusal.PractitionerNotEnrolled.class);
        agency.when(own(ServiceProfilePublished.class).by(TOMOSHIBI)).accepted();
    }

    @Test
    void reports_figures_that_can_be_true() {
        registered().when(own(ProviderStatusReported.class)).accepted();
        agency.when(own(ProviderStatusReported.class).with("vacancy", 7))
                .refused(AgencyRefusal.MoreFreeThanThereAre.class);
        agency.when(own(ProviderStatusReported.class).with("at", BEGINNING.plus(Duration.ofDays(9))))
                .refused(AgencyRefusal.FiguresOfTheFuture.class);
    }

    @Test
    void changes_its_details_and_stays_what_it_is() {
        var number = new CorporationNumber("9000000000025");
        var another = new CorporationNumber("9000000000017");
        Sent changed = own(AgencyDetailsChanged.class);
        registered().when(changed).accepted();
        agency.when(changed.with("kind", "MUNICIPAL_WELFARE")).refused(AgencyRefusal.KindStays.class);
        agency.when(changed.with("corporationNumber", number)).accepted();
        agency.when(changed.with("corporationNumber", another)).refused(AgencyRefusal.CorporationStays.class);
        agency.when(changed).refused(AgencyRefusal.CorporationStays.class);
        agency.when(changed.with("corporationNumber", number)).accepted();
    }

    @Test
    void keeps_its_people_when_its_details_change() {
        registered()
                .given(about(PractitionerEnrolled.class, firstOf(TOMOSHIBI)), own(AgencyDetailsChanged.class))
                .when(about(PractitionerEnrolled.class, firstOf(TOMOSHIBI)))
                .refused(AgencyRefusal.PractitionerAlreadyEnrolled.class);
    }

    @Test
    void helps_others_in_where_it_answers_for_the_area() {
        Sent helped = a(OfficeOnboarded.class)
                .by(TOWN, null)
                .ofTheFileOf(TOWN.subject())
                .about(TOWN.subject());
        agency.given(a(AgencyRegistered.class)
                        .with("kind", "MUNICIPAL_WELFARE")
                        .by(TOWN, null)
                        .ofTheFileOf(TOWN.subject())
                        .about(TOWN.subject()))
                .when(helped)
                .accepted();
        agency.when(helped.with("office", TOWN)).refused(AgencyRefusal.OnboardingByOthers.class);
        agency.when(helped.with("office", "nobody")).refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void helps_nobody_in_as_an_office() {
        registered().when(own(OfficeOnboarded.class)).refused(AgencyRefusal.OnboardingByOthers.class);
    }
}
