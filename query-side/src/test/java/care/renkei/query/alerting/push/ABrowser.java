package care.renkei.query.alerting.push;

import care.renkei.query.alerting.Wishes;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A push service on loopback with one browser behind it, which opens what comes as RFC 8291 tells it to. */
public final class ABrowser implements AutoCloseable {

    /** What came, opened. */
    public record Came(Map<String, List<String>> headers, String text) {}

    private final HttpServer service;
    private final KeyPair keys;
    private final byte[] secret = new byte[16];
    private final List<Came> came = new CopyOnWriteArrayList<>();
    private volatile int status = 201;

    public ABrowser() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
        new SecureRandom().nextBytes(secret);
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::take);
        service.start();
    }

    public String origin() {
        return "http://127.0.0.1:" + service.getAddress().getPort();
    }

    public Wishes.Device device() {
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        return new Wishes.Device(
                origin() + "/send/one",
                text.encodeToString(Points.bytes((ECPublicKey) keys.getPublic())),
                text.encodeToString(secret),
                Instant.parse("2026-11-01T00:00:00Z"));
    }

    /** What the service answers from now on. */
    public void answers(int code) {
        status = code;
    }

    public List<Came> came() {
        return came;
    }

    /** Whether the sender has shown who it is, as RFC 8292 asks. */
    public boolean isSignedBy(String publicKey, Came one) throws Exception {
        String authorization = Objects.requireNonNull(one.headers().get("Authorization")).getFirst();
        String token = authorization.replaceFirst("^vapid t=([^,]+), k=.*$", "$1");
        String key = authorization.replaceFirst("^.* k=", "");
        var jwt = SignedJWT.parse(token);
        var verifier = new ECDSAVerifier(new ECKey.Builder(
                        com.nimbusds.jose.jwk.Curve.P_256,
                        Points.key(Base64.getUrlDecoder().decode(key)))
                .build());
        return key.equals(publicKey)
                && jwt.verify(verifier)
                && jwt.getJWTClaimsSet().getAudience().equals(List.of(origin()))
                && jwt.getJWTClaimsSet().getSubject() != null;
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (status < 300) {
            came.add(new Came(Map.copyOf(exchange.getRequestHeaders()), open(body)));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private String open(byte[] body) {
        try {
            ByteBuffer in = ByteBuffer.wrap(body);
            byte[] salt = new byte[16];
            in.get(salt);
            in.getInt();
            byte[] sender = new byte[in.get()];
            in.get(sender);
            byte[] sealed = new byte[in.remaining()];
            in.get(sealed);
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(keys.getPrivate());
            agreement.doPhase(Points.key(sender), true);
            byte[] receiver = Points.bytes((ECPublicKey) keys.getPublic());
            byte[] info = join("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), receiver, sender, new byte[] {1});
            byte[] shared = mac(mac(secret, agreement.generateSecret()), info);
            byte[] extracted = mac(salt, shared);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(expand(extracted, "Content-Encoding: aes128gcm\0", 16), "AES"),
                    new GCMParameterSpec(128, expand(extracted, "Content-Encoding: nonce\0", 12)));
            byte[] plain = cipher.doFinal(sealed);
            return new String(plain, 0, plain.length - 1, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HKDF by hand, so that it is not the sender's own code that opens. */
    private static byte[] expand(byte[] extracted, String info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(mac(extracted, join(info.getBytes(StandardCharsets.US_ASCII), new byte[] {1})), length);
    }

    private static byte[] mac(byte[] key, byte[] data) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    @Override
    public void close() {
        service.stop(0);
    }
}
