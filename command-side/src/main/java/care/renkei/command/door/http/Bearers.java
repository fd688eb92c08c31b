package care.renkei.command.door.http;

import care.renkei.command.door.Sender;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * For whom a token speaks. An agency's system carries {@code agency} and is itself that agency's client; an agency's
 * practitioner carries {@code agency} and {@code practitioner}. The person, a relative or a representative carries
 * {@code person} and nothing of an agency, and sends by their own hand.
 */
final class Bearers {

    private static final String CLIENT = "agency-";

    private static final Set<DataSubjectId.Kind> OF_A_FILE =
            EnumSet.of(DataSubjectId.Kind.PERSON, DataSubjectId.Kind.RELATIVE);

    private static final Set<DataSubjectId.Kind> OF_AN_AGENCY = EnumSet.of(DataSubjectId.Kind.PRACTITIONER);

    private Bearers() {}

    /** The sender, or null where the token speaks for nobody who sends. */
    static @Nullable Sender sender(Jwt token) {
        String practitioner = token.getClaimAsString("practitioner");
        if (token.hasClaim("person")) {
            String person = token.getClaimAsString("person");
            boolean alone = practitioner == null && !token.hasClaim("agency");
            DataSubjectId hand = person == null || !alone ? null : id(person, OF_A_FILE);
            return hand == null ? null : new Sender(AgencyId.SELF, hand);
        }
        AgencyId agency = agency(token.getClaimAsString("agency"));
        if (agency == null) {
            return null;
        }
        if (practitioner != null) {
            DataSubjectId signedIn = id(practitioner, OF_AN_AGENCY);
            return signedIn == null ? null : new Sender(agency, signedIn);
        }
        return isClientOf(agency, token) ? new Sender(agency, null) : null;
    }

    /** Only the agency's own client may name whoever acted; somebody who signed in without being a practitioner may not. */
    private static boolean isClientOf(AgencyId agency, Jwt token) {
        String client = CLIENT + agency.text();
        return client.equals(token.getSubject())
                || client.equals(token.getClaimAsString("azp"))
                || client.equals(token.getClaimAsString("client_id"));
    }

    /** Nobody claims to be the agency that stands for people's own hands. */
    private static @Nullable AgencyId agency(@Nullable String text) {
        try {
            AgencyId agency = text == null ? null : new AgencyId(text);
            return agency == null || agency.isOwnHand() ? null : agency;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable DataSubjectId id(String text, Set<DataSubjectId.Kind> kinds) {
        try {
            DataSubjectId id = new DataSubjectId(text);
            return kinds.contains(id.kind()) ? id : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
