package care.renkei.command.attachment;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Known;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about files, by name. */
final class AttachmentPolicy {

    private AttachmentPolicy() {}

    /** Nobody else has a file, or stands in one. */
    static @Nullable Refusal isAboutSomebodyOfAFile(Offered offered) {
        DataSubjectId subject = offered.subject();
        return offered.person().kind() == DataSubjectId.Kind.PERSON
                        && (subject.equals(offered.person()) || subject.kind() == DataSubjectId.Kind.RELATIVE)
                ? null
                : new AttachmentRefusal.SubjectNeitherPersonNorRelative();
    }

    /** Who may write about a person may attach something; the person who is unknown and the one who is not theirs look alike. */
    static @Nullable Refusal mayAttach(Offered offered, Known known, Instant now, LocalDate today) {
        AgencyId source = offered.source();
        if (known.kindOf(source) == null) {
            return new CommonRefusal.AgencyNotRegistered();
        }
        if (!known.mayWriteAbout(source, now)) {
            return new CommonRefusal.PersonNotAvailable();
        }
        DataSubjectId practitioner = offered.practitioner();
        if (practitioner != null && !known.enrolled(practitioner, source, today)) {
            return new CommonRefusal.PractitionerNotEnrolled();
        }
        PersonFile file = known.file();
        return file != null && file.subjects().contains(offered.subject())
                ? null
                : new CommonRefusal.SubjectOutsideTheFile();
    }

    /** What it is is said and true, and nothing in it acts by itself. */
    static @Nullable Refusal isAcceptable(Offered offered) {
        FileKind kind = FileKind.named(offered.mediaType()).orElse(null);
        if (kind == null) {
            return new AttachmentRefusal.FileTypeNotAccepted();
        }
        return kind.looksLike(offered.content())
                ? kind.refuses(offered.content())
                : new AttachmentRefusal.ContentIsAnotherType();
    }

    /** Decisions, 17: a file is seen by whom the words about the same subject are open to. */
    static @Nullable Refusal standBesideTheirParts(CareEvent event) {
        boolean all = event.envelope().attachments().stream()
                .map(Envelope.Attachment::subject)
                .allMatch(subject -> event.about().keySet().stream()
                        .anyMatch(part -> part.subjects().contains(subject)));
        return all ? null : new AttachmentRefusal.AttachmentWithoutPart();
    }

    /** @param stored those of the named files that the event's agency has put here */
    static @Nullable Refusal areThere(List<Envelope.Attachment> named, List<Envelope.Attachment> stored) {
        return stored.containsAll(named) ? null : new AttachmentRefusal.AttachmentUnknown();
    }
}
