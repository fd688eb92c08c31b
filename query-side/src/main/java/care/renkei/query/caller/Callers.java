package care.renkei.query.caller;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.visibility.Caller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For whom a token speaks, by its claims: {@code agency} with {@code practitioner} (somebody at an agency), {@code
 * agency} alone in the token of that agency's own client (its system), {@code person} (a person or a relative of a
 * file), or the role {@code operator}. Claims that contradict each other, or are not ids, speak for nobody.
 */
public final class Callers {

    private static final String CLIENT = "agency-";
    private static final String OPERATOR = "operator";

    private Callers() {}

    public static Caller of(Map<String, Object> claims) {
        String agency = text(claims, "agency");
        String practitioner = text(claims, "practitioner");
        String person = text(claims, "person");
        try {
            if (person != null) {
                return agency == null && practitioner == null ? individual(new DataSubjectId(person)) : nobody();
            }
            if (agency == null) {
                return isOperator(claims) && practitioner == null ? new Caller.Operator() : nobody();
            }
            AgencyId claimed = new AgencyId(agency);
            // What people do by their own hand has a source that is nobody's.
            return claimed.isOwnHand() ? nobody() : ofAgency(claimed, practitioner, claims);
        } catch (IllegalArgumentException e) {
            return nobody();
        }
    }

    private static Caller individual(DataSubjectId id) {
        return switch (id.kind()) {
            case PERSON, RELATIVE -> new Caller.Individual(id);
            case PRACTITIONER, AGENCY, REGION, REPORTER -> nobody();
        };
    }

    private static Caller ofAgency(AgencyId agency, @Nullable String practitioner, Map<String, Object> claims) {
        if (practitioner == null) {
            return isClientOf(agency, claims) ? Caller.OfAgency.system(agency) : nobody();
        }
        DataSubjectId id = new DataSubjectId(practitioner);
        return id.kind() == DataSubjectId.Kind.PRACTITIONER ? Caller.OfAgency.practitioner(agency, id) : nobody();
    }

    /** Somebody who signed in at an agency without being a practitioner is not the agency. */
    private static boolean isClientOf(AgencyId agency, Map<String, Object> claims) {
        String client = CLIENT + agency.text();
        return client.equals(text(claims, "sub"))
                || client.equals(text(claims, "azp"))
                || client.equals(text(claims, "client_id"));
    }

    private static boolean isOperator(Map<String, Object> claims) {
        return claims.get("roles") instanceof List<?> roles && roles.contains(OPERATOR);
    }

    private static @Nullable String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text : null;
    }

    private static Caller nobody() {
        return new Caller.Nobody();
    }
}
