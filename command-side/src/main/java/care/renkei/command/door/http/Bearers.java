package care.renkei.command.door.http;

import care.renkei.command.door.Sender;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * For whom a token speaks. An agency's system carries {@code agency} and is itself that agency's client; an agency's
 * practitioner carries {@code agency} and {@code practitioner}. Persons and representatives carry {@code person} and do
 * not send: every event has an agency as its source, and what they say is recorded by an agency that they told it to.
 * Renkei's own notices carry {@code service} and no agency.
 */
final class Bearers {

    private static final String CLIENT = "agency-";

    /** The client that tells practitioners what waits; its token carries {@code service: notices}. */
    private static final String NOTICES = "renkei-notices";

    private Bearers() {}

    /** The sender, or null where the token speaks for nobody who sends. */
    static @Nullable Sender sender(Jwt token) {
        if (isNotices(token)) {
            return new Sender.Notices();
        }
        AgencyId agency = agency(token.getClaimAsString("agency"));
        if (agency == null || token.hasClaim("person")) {
            return null;
        }
        String practitioner = token.getClaimAsString("practitioner");
        if (practitioner != null) {
            DataSubjectId signedIn = practitioner(practitioner);
            return signedIn == null ? null : new Sender.OfAgency(agency, signedIn);
        }
        return isClientOf(agency, token) ? new Sender.OfAgency(agency, null) : null;
    }

    /** Only the agency's own client may name whoever acted; somebody who signed in without being a practitioner may not. */
    private static boolean isClientOf(AgencyId agency, Jwt token) {
        return isOf(CLIENT + agency.text(), token);
    }

    /** The claim alone would let an account with a loose role in; the name alone somebody who signs up under it. */
    private static boolean isNotices(Jwt token) {
        return "notices".equals(token.getClaimAsString("service"))
                && isOf(NOTICES, token)
                && !token.hasClaim("agency")
                && !token.hasClaim("practitioner")
                && !token.hasClaim("person");
    }

    private static boolean isOf(String client, Jwt token) {
        return client.equals(token.getSubject())
                || client.equals(token.getClaimAsString("azp"))
                || client.equals(token.getClaimAsString("client_id"));
    }

    private static @Nullable AgencyId agency(@Nullable String text) {
        try {
            return text == null ? null : new AgencyId(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable DataSubjectId practitioner(String text) {
        try {
            DataSubjectId id = new DataSubjectId(text);
            return id.kind() == DataSubjectId.Kind.PRACTITIONER ? id : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
