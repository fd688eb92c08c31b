package care.renkei.query.alerting.mail;

import care.renkei.events.telling.PractitionerTold.Way;
import care.renkei.query.alerting.AlertSettings;
import care.renkei.query.alerting.Channel;
import care.renkei.query.alerting.Letter;
import care.renkei.query.alerting.Wishes;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Sends letters through the operator's mail server. What the server says stays here: it may quote an address. */
public final class MailServer implements Channel {

    private static final Outcome OUT = new Outcome.Sent(List.of());

    private final AlertSettings.Mail settings;
    private final Session session;

    public MailServer(AlertSettings.Mail settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(AlertSettings.Mail settings) {
        var all = new Properties();
        String patience = Long.toString(settings.patience().toMillis());
        all.put("mail.smtp.host", Objects.requireNonNull(settings.host(), "renkei.notices.mail.host"));
        all.put("mail.smtp.port", Integer.toString(settings.port()));
        all.put("mail.smtp.connectiontimeout", patience);
        all.put("mail.smtp.timeout", patience);
        all.put("mail.smtp.writetimeout", patience);
        all.put("mail.smtp.auth", Boolean.toString(settings.username() != null));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        all.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        switch (settings.security()) {
            case TLS -> all.put("mail.smtp.ssl.enable", "true");
            case STARTTLS -> {
                all.put("mail.smtp.starttls.enable", "true");
                all.put("mail.smtp.starttls.required", "true");
            }
            case NONE -> all.put("mail.smtp.starttls.enable", "false");
        }
        Path trusted = settings.trustFile();
        if (trusted != null) {
            all.put("mail.smtp.ssl.socketFactory", TrustedCertificates.in(trusted));
        }
        return all;
    }

    @Override
    public Way way() {
        return Way.EMAIL;
    }

    @Override
    public boolean brief() {
        return false;
    }

    @Override
    public Outcome tell(Wishes wishes, Letter letter, boolean urgent) {
        String address = wishes.email();
        return address == null ? new Outcome.NotSent("no-address", List.of()) : send(address, letter);
    }

    /** Sends a letter to one address. */
    public Outcome send(String address, Letter letter) {
        try (Transport transport = session.getTransport("smtp")) {
            Message message = message(address, letter);
            transport.connect(settings.username(), password());
            transport.sendMessage(message, message.getAllRecipients());
            return OUT;
        } catch (AuthenticationFailedException e) {
            return new Outcome.Down("sign-in-failed");
        } catch (SendFailedException | AddressException e) {
            return new Outcome.NotSent("address-refused", List.of());
        } catch (MessagingException e) {
            return new Outcome.Down("mail-server-unavailable");
        }
    }

    /** Whether it is an address at all, of one person and at a domain. */
    public static boolean isAddress(String text) {
        try {
            var address = new InternetAddress(text, true);
            address.validate();
            return text.equals(address.getAddress()) && text.length() <= 254 && text.indexOf('@') > 0;
        } catch (AddressException e) {
            return false;
        }
    }

    private Message message(String address, Letter letter) throws MessagingException {
        var message = new Named(session, letter.tag());
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(Instant.now()));
        // RFC 3834: no answers by machines.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private @Nullable String password() {
        Path file = settings.passwordFile();
        try {
            return file == null ? null : Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the mail server's password cannot be read", e);
        }
    }

    /** Carries the letter's own tag as its id, so that a repetition after a crash is known as one. */
    private static final class Named extends MimeMessage {

        private final String tag;

        Named(Session session, String tag) {
            super(session);
            this.tag = tag;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + tag + "@renkei.invalid>");
        }
    }
}
