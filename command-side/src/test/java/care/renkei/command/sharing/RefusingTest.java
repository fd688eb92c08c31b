package care.renkei.command.sharing;

import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.KEN;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Specification;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentRequested;
import care.renkei.events.sharing.SharingExcluded;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusingTest {

    private final Specification<Sharing> sharing = new Specification<>(new SharingDecider());

    @Test
    void needs_no_question() {
        sharing.when(a(ConsentRefused.class)).accepted();
        sharing.when(a(SharingExcluded.class)).accepted();
    }

    @Test
    void answers_a_question_that_was_asked() {
        sharing.when(a(ConsentRefused.class).with("request", thing("request", 1)))
                .refused(SharingRefusal.RequestUnknown.class);
        sharing.given(a(ConsentRequested.class))
                .when(a(ConsentRefused.class).with("request", thing("request", 1)))
                .accepted();
    }

    @Test
    void is_for_whose_information_it_is() {
        var father = List.of(new Grantor(KEN, GrantorCapacity.SELF));
        sharing.when(a(ConsentRefused.class).with("refusedBy", father))
                .refused(CommonRefusal.GrantorWithoutPower.class);
        sharing.when(a(SharingExcluded.class).with("excludedBy", father))
                .refused(CommonRefusal.GrantorWithoutPower.class);
        sharing.when(a(ConsentRefused.class).about(KEN).with("refusedBy", father))
                .accepted();
    }

    @Test
    void is_open_to_a_representative_in_force() {
        sharing.when(a(ConsentRefused.class)
                        .with("refusedBy", List.of(new Grantor(KAORI, GrantorCapacity.PARENTAL_AUTHORITY))))
                .accepted();
    }
}
