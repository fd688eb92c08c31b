package care.renkei.command.door.http;

import care.renkei.command.door.Sender;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * For whom a token speaks. An agency's system carries {@code agency} and is itself that agency's client, or its
 * administrator's with the role {@code administrator}; an agency's practitioner carries {@code agency} and {@code practitioner}. The person, a relative or a representative carries
 * {@code person} and nothing of an agency, and sends by their own hand. Renkei's own notices carry
 * {@code service} and no agency.
 */
final class Bearers {

    private static final String CLIENT = "agency-";

    /** A client of its own, so that the secret of everyday systems brings in no history. */
    private static final String ADMINISTRATORS_CLIENT = "administrator-";

    private static final String ADMINISTRATOR = "administrator";

    private static final Set<DataSubjectId.Kind> OF_A_FILE =
            EnumSet.of(DataSubjectId.Kind.PERSON, DataSubjectId.Kind.RELATIVE);

    private static final Set<DataSubjectId.Kind> OF_AN_AGENCY = EnumSet.of(DataSubjectId.Kind.PRACTITIONER);

    /** The client that tells practitioners what waits; its token carries {@code service: notices}. */
    private static final String NOTICES = "renkei-notices";

    private Bearers() {}

    /** The sender, or null where the token speaks for nobody who sends. */
    static @Nullable Sender sender(Jwt token) {
        if (isNotices(token)) {
            return new Sender.Notices();
        }
        String practitioner = token.getClaimAsString("practitioner");
        if (token.hasClaim("person")) {
            String person = token.getClaimAsString("person");
            boolean alone = practitioner == null && !token.hasClaim("agency");
            DataSubjectId hand = person == null || !alone ? null : id(person, OF_A_FILE);
            return hand == null ? null : new Sender.ByOwnHand(hand);
        }
        AgencyId agency = agency(token.getClaimAsString("agency"));
        if (agency == null) {
            return null;
        }
        boolean administrator = isAdministrator(token);
        if (practitioner != null) {
            DataSubjectId signedIn = id(practitioner, OF_AN_AGENCY);
            return signedIn == null ? null : new Sender.OfAgency(agency, signedIn, administrator);
        }
        boolean itsOwn =
                isClientOf(agency, token) || (administrator && isOf(ADMINISTRATORS_CLIENT + agency.text(), token));
        return itsOwn ? new Sender.OfAgency(agency, null, administrator) : null;
    }

    private static boolean isAdministrator(Jwt token) {
        return token.getClaims().get("roles") instanceof List<?> roles && roles.contains(ADMINISTRATOR);
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
