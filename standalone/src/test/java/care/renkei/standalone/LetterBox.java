package care.renkei.standalone;

import care.renkei.embedded.Ports;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.subethamail.smtp.server.SMTPServer;

/** The mail server of the tests' machine, without encryption as one on the same machine may be. */
final class LetterBox {

    private static final long PATIENCE_MILLIS = 30_000;

    /** A letter as it came. */
    record Came(String to, String subject, String body) {}

    private static final List<Came> LETTERS = new CopyOnWriteArrayList<>();
    private static boolean open;

    private LetterBox() {}

    /** From now on Renkei that is started in this JVM sends its mail here, and looks every second what is due. */
    static synchronized void open() throws IOException {
        if (open) {
            return;
        }
        int port = Ports.free();
        SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hideTLS()
                .messageHandler((context, from, to, data) -> LETTERS.add(read(to, data)))
                .build()
                .start();
        System.setProperty("renkei.notices.mail.host", "127.0.0.1");
        System.setProperty("renkei.notices.mail.port", Integer.toString(port));
        System.setProperty("renkei.notices.mail.security", "NONE");
        System.setProperty("renkei.notices.every", "1s");
        open = true;
    }

    private static Came read(String to, byte[] data) {
        try {
            var letter = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
            return new Came(to, letter.getSubject(), (String) letter.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one letter to that address whose words contain this, once it is there. */
    static Came letter(String to, String words) throws InterruptedException {
        return once(() -> to(to).filter(letter -> letter.body().contains(words)).reduce((before, last) -> last));
    }

    static long lettersTo(String address) {
        return to(address).count();
    }

    /** The next one to that address after so many, once it is there. */
    static Came letterAfter(String to, long so) throws InterruptedException {
        return once(() -> to(to).skip(so).findFirst());
    }

    private static Stream<Came> to(String address) {
        return LETTERS.stream().filter(letter -> letter.to().equals(address));
    }

    private static Came once(Supplier<Optional<Came>> there) throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < until) {
            Optional<Came> letter = there.get();
            if (letter.isPresent()) {
                return letter.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no such letter came");
    }
}
