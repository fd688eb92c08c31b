package care.renkei.query.handover;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.ThingId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is still open.
 *
 * @param issue its id, the same in every handover
 * @param file in which it stands, where that is another file of the same person than the one asked for
 * @param record that said it first
 * @param handover in which it stands now
 * @param due by when something has to be done
 * @param owner the agency that carries it, as far as is in sight
 * @param waitsFor the agency that was asked and has not answered
 * @param declinedBy the agency that did not take it on last
 * @param what is open; left out where the words are closed
 * @param proposal what might be done
 * @param whyDeclined why it was not taken on
 * @param imported whether it was first said in history that was brought in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenIssue(
        ThingId issue,
        @Nullable DataSubjectId file,
        UUID record,
        ThingId handover,
        LifeDomain domain,
        @Nullable LocalDate due,
        AgencyId owner,
        @Nullable AgencyId waitsFor,
        @Nullable AgencyId declinedBy,
        @Nullable String what,
        @Nullable String proposal,
        @Nullable String whyDeclined,
        boolean imported) {

    /** Those without a day last. */
    static final Comparator<OpenIssue> MOST_URGENT_FIRST =
            Comparator.comparing(OpenIssue::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    OpenIssue preparedIn(ThingId other) {
        return new OpenIssue(
                issue,
                file,
                record,
                other,
                domain,
                due,
                owner,
                null,
                declinedBy,
                what,
                proposal,
                whyDeclined,
                imported);
    }

    OpenIssue offeredTo(AgencyId receiver) {
        return new OpenIssue(
                issue,
                file,
                record,
                handover,
                domain,
                due,
                owner,
                receiver,
                declinedBy,
                what,
                proposal,
                whyDeclined,
                imported);
    }

    /** The giver took the handover back; what happened to it before stays said. */
    OpenIssue askedOfNobody() {
        return preparedIn(handover);
    }

    OpenIssue acceptedBy(AgencyId receiver) {
        return new OpenIssue(
                issue, file, record, handover, domain, due, receiver, null, null, what, proposal, null, imported);
    }

    OpenIssue declinedBy(AgencyId receiver, @Nullable String why) {
        return new OpenIssue(
                issue, file, record, handover, domain, due, owner, null, receiver, what, proposal, why, imported);
    }
}
