package care.renkei.command.lookup;

import care.renkei.command.decision.Mentions;
import care.renkei.events.AgencyId;
import care.renkei.events.Answers;
import care.renkei.events.CareEvent;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.StreamKind;
import care.renkei.events.person.PersonRegistered;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command needs to know.
 *
 * @param stream the stream that it is for; null where that is new by its nature
 * @param sourceEventId the CloudEvents id
 * @param agencies whose kind is asked
 * @param practitioners whose enrolments are asked
 * @param referral that a registration rests on
 * @param request that is answered
 * @param person whose file is asked
 * @param corporations whether it is asked which agencies belong to which corporation
 * @param beyond what names another file, somebody who is to be erased or what was advised on; null for all else
 * @param course whether applications, handovers and closed cases are asked
 */
@SuppressWarnings("ArrayRecordComponent") // goes into one statement, never compared
public record Wanted(
        @Nullable String stream,
        AgencyId source,
        String sourceEventId,
        String[] agencies,
        String[] practitioners,
        @Nullable UUID referral,
        @Nullable UUID request,
        @Nullable DataSubjectId person,
        boolean corporations,
        @Nullable Content beyond,
        boolean course) {

    /** What is known of a person, for something that is no event: no stream, nothing that was sent before. */
    public static Wanted about(DataSubjectId person, AgencyId source, @Nullable DataSubjectId practitioner) {
        return new Wanted(
                null,
                source,
                "",
                new String[] {source.text()},
                practitioner == null ? new String[0] : new String[] {practitioner.text()},
                null,
                null,
                person,
                false,
                null,
                false);
    }

    public static Wanted by(CareEvent event, @Nullable String stream) {
        Mentions mentions = Mentions.in(event);
        return new Wanted(
                stream,
                event.source(),
                event.sourceEventId(),
                mentions.agencies().stream().map(AgencyId::text).toArray(String[]::new),
                mentions.subjects().stream()
                        .filter(subject -> subject.kind() == DataSubjectId.Kind.PRACTITIONER)
                        .map(DataSubjectId::text)
                        .toArray(String[]::new),
                event.content() instanceof PersonRegistered registered ? registered.fromReferral() : null,
                event.content() instanceof Answers answers ? answers.answered() : null,
                event.subject().kind() == DataSubjectId.Kind.PERSON ? event.subject() : null,
                // Statements of long ago may name a corporation; only the stream of sharing has such.
                event.type().stream() == StreamKind.SHARING,
                LookingBeyond.asks(event.content()) ? event.content() : null,
                asksForTheCourse(event.type().stream()));
    }

    /** Records, meetings and overrides do not ask: they are many, or in a hurry. */
    private static boolean asksForTheCourse(StreamKind kind) {
        return switch (kind) {
            case PERSON, SHARING, TEAM, PLAN, BENEFIT, HANDOVER -> true;
            case RECORD, OVERRIDES, MEETING, AGENCY, ISSUE, REPORT -> false;
        };
    }

    /**
     * Agencies and practitioners alone: for what is kept elsewhere, and must not ask whether a person is known.
     */
    public static Wanted ofAgencies(CareEvent event) {
        Wanted all = by(event, null);
        return new Wanted(
                null, all.source(), "", all.agencies(), all.practitioners(), null, null, null, false, null, false);
    }
}
