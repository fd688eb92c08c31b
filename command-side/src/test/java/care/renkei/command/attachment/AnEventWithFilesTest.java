package care.renkei.command.attachment;

import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.Sent.a;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.People;
import care.renkei.command.testing.Specification;
import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.contact.HomeVisitMade;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an event may say of the files that go with it. */
class AnEventWithFilesTest {

    private static Envelope.Attachment fileAbout(DataSubjectId subject) {
        return new Envelope.Attachment(People.record(1), subject, "image/png", 8, "0".repeat(64));
    }

    /** A visit to the person alone. */
    private static CareEvent visitWith(Envelope.Attachment file) {
        CareEvent visit = a(HomeVisitMade.class).at(Specification.BEGINNING, People.record(2));
        Envelope plain = visit.envelope();
        var envelope = new Envelope(
                plain.occurred(),
                plain.role(),
                plain.actingAs(),
                plain.categories(),
                plain.stage(),
                plain.confidentiality(),
                plain.audience(),
                plain.notForPerson(),
                List.of(file),
                plain.basedOn(),
                plain.correlation(),
                plain.imported());
        return new CareEvent(
                visit.id(),
                visit.type(),
                visit.source(),
                visit.sourceEventId(),
                visit.subject(),
                visit.practitioner(),
                visit.occurredAt(),
                envelope,
                visit.about());
    }

    @Test
    void has_words_about_whomever_a_file_is_about() {
        assertThat(AttachmentPolicy.standBesideTheirParts(visitWith(fileAbout(MIZUKI))))
                .isNull();
        assertThat(AttachmentPolicy.standBesideTheirParts(visitWith(fileAbout(KAORI))))
                .isInstanceOf(AttachmentRefusal.AttachmentWithoutPart.class);
    }

    @Test
    void names_files_that_are_here_as_they_were_answered() {
        Envelope.Attachment named = fileAbout(MIZUKI);
        assertThat(AttachmentPolicy.areThere(List.of(named), List.of(named, fileAbout(KAORI))))
                .isNull();
        assertThat(AttachmentPolicy.areThere(List.of(named), List.of(fileAbout(KAORI))))
                .isInstanceOf(AttachmentRefusal.AttachmentUnknown.class);
        assertThat(AttachmentPolicy.areThere(List.of(named), List.of()))
                .isInstanceOf(AttachmentRefusal.AttachmentUnknown.class);
    }
}
