package care.renkei.query.alerting.push;

import care.renkei.events.stored.EventJson;
import care.renkei.events.telling.PractitionerTold.Way;
import care.renkei.query.alerting.AlertSettings;
import care.renkei.query.alerting.Channel;
import care.renkei.query.alerting.Letter;
import care.renkei.query.alerting.Wishes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/** Tells browsers, through the push service that each of them named. */
public final class WebPush implements Channel {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A browser that is off for longer learns the rest from the page. */
    private static final long KEEP_SECONDS = Duration.ofDays(1).toSeconds();

    private static final int SECRET = 16;
    private static final int TOPIC = 32;

    private enum Answer {
        TAKEN,
        GONE,
        LATER
    }

    private final SenderKey key;
    private final PushServices services;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param publicUrl the contact where none is set */
    public WebPush(AlertSettings.Push settings, URI publicUrl, Clock clock) {
        Path file = Objects.requireNonNull(settings.keyFile(), "renkei.notices.push.key-file");
        URI contact = settings.contact();
        this.key = SenderKey.in(file, contact == null ? publicUrl : contact);
        this.services = new PushServices(settings.origins());
        this.clock = clock;
    }

    /** With this key a browser asks its push service to take messages from us alone. */
    public String publicKey() {
        return key.publicKey();
    }

    /** Whether what a browser said of itself can be used. */
    public boolean takes(Wishes.Device device) {
        try {
            return services.know(URI.create(device.endpoint()))
                    && secret(device).length == SECRET
                    && browserKey(device) != null;
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public Way way() {
        return Way.WEB_PUSH;
    }

    @Override
    public boolean brief() {
        return true;
    }

    /** It is out when one device has it. */
    @Override
    public Outcome tell(Wishes wishes, Letter letter, boolean urgent) {
        var gone = new ArrayList<Wishes.Device>();
        boolean taken = false;
        for (Wishes.Device device : wishes.devices()) {
            switch (post(device, letter, urgent)) {
                case TAKEN -> taken = true;
                case GONE -> gone.add(device);
                case LATER -> {
                    // The others are tried; if none has it, all are tried again.
                }
            }
        }
        return taken ? new Outcome.Sent(gone) : new Outcome.NotSent("push-service-unavailable", gone);
    }

    private Answer post(Wishes.Device device, Letter letter, boolean urgent) {
        URI endpoint = URI.create(device.endpoint());
        if (!services.know(endpoint)) {
            return Answer.GONE;
        }
        try {
            byte[] body = PushMessage.encrypt(payload(letter), browserKey(device), secret(device));
            var request = HttpRequest.newBuilder(endpoint)
                    .timeout(PATIENCE)
                    .header("Authorization", key.authorization(endpoint, clock.instant()))
                    .header("Content-Encoding", "aes128gcm")
                    .header("Content-Type", "application/octet-stream")
                    .header("TTL", Long.toString(KEEP_SECONDS))
                    .header("Urgency", urgent ? "high" : "normal")
                    // A repetition replaces what is still waiting there (RFC 8030, 5.4).
                    .header("Topic", letter.tag().replace("-", "").substring(0, TOPIC))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            return answer(
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return Answer.LATER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.LATER;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Answer.GONE;
        }
    }

    private static Answer answer(int status) {
        return switch (status) {
            case 200, 201, 202 -> Answer.TAKEN;
            case 404, 410 -> Answer.GONE;
            default -> Answer.LATER;
        };
    }

    private static byte[] payload(Letter letter) {
        byte[] payload = EventJson.write(Map.of("title", letter.subject(), "body", letter.body(), "tag", letter.tag()));
        return payload.length <= PushMessage.MOST
                ? payload
                : EventJson.write(Map.of("title", letter.subject(), "body", "", "tag", letter.tag()));
    }

    private static ECPublicKey browserKey(Wishes.Device device) throws GeneralSecurityException {
        return Points.key(Base64.getUrlDecoder().decode(device.publicKey()));
    }

    private static byte[] secret(Wishes.Device device) {
        return Base64.getUrlDecoder().decode(device.secret());
    }
}
