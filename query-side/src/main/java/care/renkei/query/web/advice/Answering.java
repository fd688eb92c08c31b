package care.renkei.query.web.advice;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.EventCatalogue;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.query.advice.AdviceInFiles;
import care.renkei.query.advice.Given;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Standing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose it is to answer advice. The team and the municipality answer whatever is advised, and as long as an override is
 * open whoever receives it, since it lets them write; an agency outside answers for what it told itself (decision record
 * 0077). Of which team, the file says in which it is answered. The door has the last word.
 *
 * @param municipality whether the reader acts for it
 * @param own the reader's agency; null where the reader acts for none
 */
record Answering(
        AdviceInFiles advice,
        boolean municipality,
        @Nullable AgencyId own) {

    private static final Set<AgencyKind> MUNICIPALITY = Set.of(AgencyKind.MUNICIPAL_WELFARE, AgencyKind.PUBLIC_HEALTH);

    private static final String A_NO =
            EventCatalogue.standard().of(HandoverDeclined.class).wireName();

    static Answering of(Caller caller, AdviceInFiles advice, Agencies agencies) {
        return caller instanceof Caller.OfAgency reader
                ? new Answering(advice, isTheMunicipality(reader, agencies), reader.agency())
                : new Answering(advice, false, null);
    }

    private static boolean isTheMunicipality(Caller.OfAgency reader, Agencies agencies) {
        return agencies.of(reader).agencies().stream()
                .anyMatch(one -> one.id().equals(reader.agency()) && MUNICIPALITY.contains(one.kind()));
    }

    boolean to(Given given) {
        return own != null
                && (municipality
                        || advice.standing(given) == Standing.TEAM
                        || advice.underOverride(given)
                        || isOnTheirOwn(given.record()));
    }

    /** A no to a handover leaves nothing with who said it: it is followed by answering the rest (decision record 0086). */
    private boolean isOnTheirOwn(@Nullable TimelineEntry record) {
        return record != null && record.source().equals(own) && !record.type().equals(A_NO);
    }
}
