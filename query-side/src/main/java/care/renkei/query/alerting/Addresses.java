package care.renkei.query.alerting;

import care.renkei.events.DataSubjectId;
import care.renkei.query.alerting.mail.MailServer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An address is used once its owner has shown, by a code that was mailed there, to be able to read it. */
public final class Addresses {

    private static final Duration GOOD_FOR = Duration.ofMinutes(15);
    private static final int GUESSES = 5;
    private static final int CODES = 1_000_000;

    /** So that nobody's letter box is filled from here. */
    private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final WishesOfPractitioners wishes;
    private final @Nullable MailServer mail;
    private final Letters letters;
    private final Clock clock;

    Addresses(WishesOfPractitioners wishes, @Nullable MailServer mail, Letters letters, Clock clock) {
        this.wishes = wishes;
        this.mail = mail;
        this.letters = letters;
        this.clock = clock;
    }

    /** What became of an address or a code. */
    public enum Answer {
        CODE_SENT,
        NOT_AN_ADDRESS,
        TOO_SOON,
        MAIL_NOT_SENT,
        CONFIRMED,
        WRONG_CODE,
        CODE_FORGOTTEN
    }

    /** Mails a code to the address. */
    public Answer ask(DataSubjectId practitioner, String address, Locale language) {
        if (!MailServer.isAddress(address)) {
            return Answer.NOT_AN_ADDRESS;
        }
        Instant now = clock.instant();
        Wishes.Unconfirmed before = wishes.of(practitioner).unconfirmed();
        if (before != null && now.isBefore(before.until().minus(GOOD_FOR).plus(BETWEEN_CODES))) {
            return Answer.TOO_SOON;
        }
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
        var next = new Wishes.Unconfirmed(address, digest(practitioner, code), now.plus(GOOD_FOR), 0);
        wishes.change(practitioner, so -> so.unconfirmed(next));
        boolean sent = mail != null
                && mail.send(address, letters.code(code, GOOD_FOR, language)) instanceof Channel.Outcome.Sent;
        if (!sent) {
            wishes.change(practitioner, so -> so.unconfirmed(null));
            return Answer.MAIL_NOT_SENT;
        }
        return Answer.CODE_SENT;
    }

    /** Takes the address whose code came back. */
    public Answer confirm(DataSubjectId practitioner, String code) {
        Instant now = clock.instant();
        String digest = digest(practitioner, code.strip());
        var answer = new Answer[] {Answer.CODE_FORGOTTEN};
        wishes.change(practitioner, so -> {
            Wishes.Unconfirmed asked = so.unconfirmed();
            if (asked == null || now.isAfter(asked.until()) || asked.wrong() >= GUESSES) {
                return so.unconfirmed(null);
            }
            boolean right = MessageDigest.isEqual(
                    digest.getBytes(StandardCharsets.US_ASCII), asked.digest().getBytes(StandardCharsets.US_ASCII));
            answer[0] = right ? Answer.CONFIRMED : Answer.WRONG_CODE;
            return right
                    ? so.email(asked.address())
                    : so.unconfirmed(
                            new Wishes.Unconfirmed(asked.address(), asked.digest(), asked.until(), asked.wrong() + 1));
        });
        return answer[0];
    }

    private static String digest(DataSubjectId practitioner, String code) {
        try {
            byte[] text = (practitioner.text() + " " + code).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
