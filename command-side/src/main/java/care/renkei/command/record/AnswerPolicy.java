package care.renkei.command.record;

import care.renkei.command.decision.Known;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.Answers;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.contact.InquiryAnswered;
import care.renkei.events.service.SupportAnswered;
import org.jspecify.annotations.Nullable;

/** An answer names what was asked, and comes from whom that was addressed to. */
final class AnswerPolicy {

    private AnswerPolicy() {}

    /** Whether somebody else was asked, or nothing was, is not told. History that was brought in may have asked elsewhere. */
    static @Nullable Refusal comesFromWhoWasAsked(Submission submission, Answers answer) {
        Known.Request request = submission.known().request();
        return submission.imported()
                        || (request != null
                                && isTheQuestion(answer, request)
                                && goesToWhoAsked(answer, request)
                                && wasAsked(submission, request)
                                && isAboutTheSame(submission, request))
                ? null
                : new RecordRefusal.NotAskedOfYou();
    }

    /** Words about somebody belong to that person; what is told of one's own agency is open to all agencies. */
    static @Nullable Refusal tellsOfNobody(Submission submission, SupportAnswered answer) {
        Known.Request request = submission.known().request();
        return submission.event().subject().kind() == DataSubjectId.Kind.AGENCY
                        && request != null
                        && request.person() != null
                        && answer.note() != null
                ? new RecordRefusal.AnswerTellsOfSomebody()
                : null;
    }

    /** From outside a concern describes somebody; whoever was told of it answers, before there is a file. */
    static boolean isAboutWhoWasDescribed(Submission submission) {
        Known.Request request = submission.known().request();
        return submission.content() instanceof Answers
                && request != null
                && submission.known().file() == null
                && submission.event().subject().equals(request.person())
                && request.to().contains(submission.event().source());
    }

    private static boolean isTheQuestion(Answers answer, Known.Request request) {
        return EventCatalogue.standard()
                .of(answer.question())
                .eventName()
                .equals(request.type().text());
    }

    private static boolean goesToWhoAsked(Answers answer, Known.Request request) {
        return !(answer instanceof InquiryAnswered inquiry) || inquiry.to().equals(request.by());
    }

    private static boolean wasAsked(Submission submission, Known.Request request) {
        AgencyId source = submission.event().source();
        return request.to().contains(source)
                || (request.to().isEmpty() && submission.known().mayWriteAbout(source, submission.now()));
    }

    private static boolean isAboutTheSame(Submission submission, Known.Request request) {
        DataSubjectId subject = submission.event().subject();
        return subject.kind() == DataSubjectId.Kind.AGENCY || subject.equals(request.person());
    }
}
