package care.renkei.command.sharing;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.CorporationNumber;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.sharing.JointUseNotified;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** APPI art. 27(5)(iii). */
class JointUseTest {

    private final Specification<Sharing> sharing = new Specification<>(new SharingDecider());

    private static Sent second() {
        return a(JointUseNotified.class)
                .with("notice", thing("notice", 2))
                .with("replaces", thing("notice", 1))
                .with("version", 2)
                .with("parties", Recipients.agencies(HAMABE, SCHOOL, KODAMA));
    }

    @Test
    void is_told_before_it_begins() {
        sharing.when(a(JointUseNotified.class).with("from", "2026-06-19"))
                .refused(SharingRefusal.NoticeComesFirst.class);
        sharing.when(a(JointUseNotified.class).with("until", "2026-06-01"))
                .refused(CommonRefusal.EndsBeforeItBegins.class);
        sharing.when(a(JointUseNotified.class).with("text", " ")).refused(CommonRefusal.ReasonMissing.class);
        sharing.when(a(JointUseNotified.class)).accepted();
    }

    @Test
    void names_parties_items_and_a_manager_among_them() {
        sharing.when(a(JointUseNotified.class).with("parties", Recipients.agencies(NOBODY)))
                .refused(CommonRefusal.UnknownAgency.class);
        sharing.when(a(JointUseNotified.class).with("parties", Recipients.agencies(new AgencyId[0])))
                .refused(CommonRefusal.RecipientsMissing.class);
        sharing.when(a(JointUseNotified.class).with("items", Scope.of(Category.values())))
                .refused(CommonRefusal.ScopeWiderThanNeeded.class);
        sharing.when(a(JointUseNotified.class).with("manager", SIGNAL)).refused(SharingRefusal.ManagerIsNoParty.class);
    }

    @Test
    void names_corporations_that_have_an_office() {
        var unknown = Set.of(new CorporationNumber("9999999999999"));
        sharing.when(a(JointUseNotified.class)
                        .with("parties", new Recipients(Set.of(), unknown, Set.of(), Set.of(), Recipients.Team.NONE)))
                .refused(SharingRefusal.UnknownCorporation.class);
        sharing.when(a(JointUseNotified.class)
                        .with("manager", SIGNAL)
                        .with(
                                "parties",
                                new Recipients(
                                        Set.of(), Set.of(Around.OF_HAMABE), Set.of(), Set.of(), Recipients.Team.NONE)))
                .accepted();
    }

    @Test
    void with_a_further_party_is_the_next_version() {
        sharing.when(a(JointUseNotified.class).with("version", 2)).refused(SharingRefusal.VersionOutOfOrder.class);
        sharing.when(second()).refused(SharingRefusal.NoticeUnknown.class);
        sharing.given(a(JointUseNotified.class))
                .when(second().with("version", 3))
                .refused(SharingRefusal.VersionOutOfOrder.class);
        sharing.when(second()).accepted();
        sharing.when(second().with("notice", thing("notice", 3))).refused(SharingRefusal.NoticeUnknown.class);
    }
}
