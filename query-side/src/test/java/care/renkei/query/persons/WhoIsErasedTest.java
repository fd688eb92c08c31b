package care.renkei.query.persons;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.Words;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.PersonRegistered;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.visibility.Caller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhoIsErasedTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);

    private final Persons persons = new Persons(VIEWS.views, new SharingPermissions(ViewsAtHand.TOKYO));
    private final DataSubjectId person = EventLog.person();

    @BeforeEach
    void a_file() {
        VIEWS.tell(Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private boolean isListed() {
        return persons.of(TOMOSHIBI, Purpose.CARE_COORDINATION).stream()
                .anyMatch(file -> file.person().equals(person));
    }

    private Told erased(DataSubjectId who) {
        return Told.of(person, new DataSubjectErased(who, null, DataSubjectErased.ErasureGround.RETENTION_OVER));
    }

    @Test
    void is_in_no_list_any_more_not_of_who_kept_the_file_either() {
        assertThat(isListed()).isTrue();

        VIEWS.tell(erased(person));

        assertThat(isListed()).isFalse();
    }

    @Test
    void takes_nobody_else_off_the_list() {
        VIEWS.tell(erased(EventLog.subject(DataSubjectId.Kind.RELATIVE)));

        assertThat(isListed()).isTrue();
    }
}
