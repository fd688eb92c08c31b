package care.renkei.query.alerting.mail;

import care.renkei.embedded.Ports;
import care.renkei.query.alerting.AlertSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server on loopback, with a certificate of its own making. */
public final class AMailServer implements AutoCloseable {

    private static final String PASSWORD = "changeit";

    private final Path folder;
    private final int port;
    private final AlertSettings.Mail.Security security;
    private final List<MimeMessage> letters = new CopyOnWriteArrayList<>();
    private @Nullable String user;
    private SMTPServer server;

    private AMailServer(Path folder, AlertSettings.Mail.Security security) {
        this.folder = folder;
        this.security = security;
        try {
            port = Ports.free();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        certify(folder);
        server = start();
    }

    /** Protected as it says. */
    public static AMailServer in(Path folder, AlertSettings.Mail.Security security) {
        return new AMailServer(folder, security);
    }

    private SMTPServer start() {
        var builder = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, data) -> letters.add(read(data)));
        switch (security) {
            case STARTTLS -> builder.enableTLS().requireTLS().startTlsSocketFactory(context());
            case TLS -> builder.serverSocketFactory(context());
            case NONE -> builder.hideTLS();
        }
        if (user != null) {
            builder.requireAuth()
                    .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((name, password, context) -> {
                        if (!(name + ":" + password).equals(user)) {
                            throw new LoginFailedException();
                        }
                    }));
        }
        SMTPServer started = builder.build();
        started.start();
        return started;
    }

    private static MimeMessage read(byte[] data) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One certificate for 127.0.0.1, and the same as a file that a client can be told to trust. */
    private static void certify(Path folder) {
        Path store = folder.resolve("mail.p12");
        if (!Files.exists(store)) {
            keytool("-genkeypair -alias mail -keyalg EC -groupname secp256r1 -validity 2 -dname CN=127.0.0.1"
                    + " -ext SAN=IP:127.0.0.1 -storetype PKCS12 -storepass " + PASSWORD + " -keystore " + store);
            keytool("-exportcert -rfc -alias mail -storepass " + PASSWORD + " -keystore " + store + " -file "
                    + folder.resolve("mail.pem"));
        }
    }

    private static void keytool(String arguments) {
        String command = Path.of(System.getProperty("java.home"), "bin", "keytool") + " " + arguments;
        try {
            Process process = new ProcessBuilder(command.split(" ", -1))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private SSLContext context() {
        try (InputStream in = Files.newInputStream(folder.resolve("mail.p12"))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks for sign-in from now on. */
    public AMailServer withUser(String name, String password) {
        server.stop();
        user = name + ":" + password;
        server = start();
        return this;
    }

    public AlertSettings.Mail settings() {
        return settings(null, null, folder.resolve("mail.pem"));
    }

    public AlertSettings.Mail settings(@Nullable String name, @Nullable Path passwordFile, @Nullable Path trusted) {
        return new AlertSettings.Mail(
                "127.0.0.1", port, security, name, passwordFile, trusted, "renkei@example.jp", Duration.ofSeconds(5));
    }

    public List<MimeMessage> letters() {
        return List.copyOf(letters);
    }

    public String bodyOf(MimeMessage letter) throws MessagingException, IOException {
        return (String) letter.getContent();
    }

    public void down() {
        server.stop();
    }

    public void up() {
        server = start();
    }

    @Override
    public void close() {
        server.stop();
    }
}
