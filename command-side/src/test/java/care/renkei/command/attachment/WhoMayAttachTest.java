package care.renkei.command.attachment;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.SOMEBODY_ELSES_AUNT;
import static care.renkei.command.testing.People.firstOf;
import static care.renkei.command.testing.People.unknownAt;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Refusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may put a file here, and about whom. */
class WhoMayAttachTest {

    private static Offered about(
            AgencyId agency, @Nullable DataSubjectId practitioner, DataSubjectId person, DataSubjectId subject) {
        return new Offered(agency, practitioner, person, subject, "image/png", new byte[0]);
    }

    private static @Nullable Refusal mayAttach(Offered offered, Around around) {
        return AttachmentPolicy.mayAttach(
                offered,
                around.known(),
                Specification.BEGINNING,
                LocalDate.ofInstant(Specification.BEGINNING, Specification.ZONE));
    }

    @Test
    void whoever_writes_about_the_person_attaches_something_about_the_person_or_a_relative() {
        assertThat(mayAttach(about(KODAMA, firstOf(KODAMA), MIZUKI, MIZUKI), Around.mizuki()))
                .isNull();
        assertThat(mayAttach(about(KODAMA, null, MIZUKI, KAORI), Around.mizuki()))
                .isNull();
    }

    @Test
    void nobody_else_does() {
        assertThat(mayAttach(about(NOBODY, null, MIZUKI, MIZUKI), Around.mizuki()))
                .isInstanceOf(CommonRefusal.AgencyNotRegistered.class);
        assertThat(mayAttach(about(HAMABE, null, MIZUKI, MIZUKI), Around.mizuki()))
                .isInstanceOf(CommonRefusal.PersonNotAvailable.class);
        assertThat(mayAttach(about(KODAMA, null, MIZUKI, MIZUKI), Around.noFile()))
                .isInstanceOf(CommonRefusal.PersonNotAvailable.class);
        assertThat(mayAttach(about(KODAMA, unknownAt(KODAMA), MIZUKI, MIZUKI), Around.mizuki()))
                .isInstanceOf(CommonRefusal.PractitionerNotEnrolled.class);
    }

    @Test
    void a_relative_is_one_of_the_file() {
        assertThat(mayAttach(about(KODAMA, null, MIZUKI, SOMEBODY_ELSES_AUNT), Around.mizuki()))
                .isInstanceOf(CommonRefusal.SubjectOutsideTheFile.class);
    }

    @Test
    void nothing_is_attached_about_practitioners_or_agencies() {
        assertThat(AttachmentPolicy.isAboutSomebodyOfAFile(about(KODAMA, null, MIZUKI, KAORI)))
                .isNull();
        assertThat(AttachmentPolicy.isAboutSomebodyOfAFile(about(KODAMA, null, MIZUKI, firstOf(KODAMA))))
                .isInstanceOf(AttachmentRefusal.SubjectNeitherPersonNorRelative.class);
        assertThat(AttachmentPolicy.isAboutSomebodyOfAFile(about(KODAMA, null, KAORI, KAORI)))
                .isInstanceOf(AttachmentRefusal.SubjectNeitherPersonNorRelative.class);
    }
}
