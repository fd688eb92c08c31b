package care.renkei.query.web.advice;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.query.advice.Given;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Standing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose it is to answer advice. The team and the municipality answer whatever is advised, and as long as an override is
 * open whoever receives it, since it lets them write; an agency outside answers for what it told itself (decision record
 * 0077). The door has the last word.
 *
 * @param serves whether the door takes an answer to whatever is advised
 * @param own the reader's agency; null where the reader acts for none
 */
record Answering(boolean serves, @Nullable AgencyId own) {

    private static final Set<AgencyKind> MUNICIPALITY = Set.of(AgencyKind.MUNICIPAL_WELFARE, AgencyKind.PUBLIC_HEALTH);

    static Answering of(Caller caller, Standing standing, boolean underOverride, Agencies agencies) {
        if (!(caller instanceof Caller.OfAgency reader)) {
            return new Answering(false, null);
        }
        boolean serves = standing == Standing.TEAM || underOverride || isTheMunicipality(reader, agencies);
        return new Answering(serves, reader.agency());
    }

    private static boolean isTheMunicipality(Caller.OfAgency reader, Agencies agencies) {
        return agencies.of(reader).agencies().stream()
                .anyMatch(one -> one.id().equals(reader.agency()) && MUNICIPALITY.contains(one.kind()));
    }

    boolean to(Given given) {
        return serves || (given.record() != null && given.record().source().equals(own));
    }
}
