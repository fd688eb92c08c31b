package care.renkei.command;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** An identity provider that signs whatever a test wants said. */
public final class TestIssuer implements AutoCloseable {

    private final RSAKey key;
    private final HttpServer server;

    public TestIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/jwks", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String jwkSetUri() {
        return issuer() + "/jwks";
    }

    /** A token of an agency's system. */
    public String agency(String agency) {
        return token(claims -> claims.subject("agency-" + agency).claim("agency", agency));
    }

    /** A token of an agency's administrator, who brings in history. */
    public String administrator(String agency) {
        return token(claims -> claims.subject("administrator-" + agency)
                .claim("agency", agency)
                .claim("roles", List.of("administrator")));
    }

    /** A token of somebody who works at an agency. */
    public String practitioner(String agency, String practitioner) {
        return token(
                claims -> claims.subject("somebody").claim("agency", agency).claim("practitioner", practitioner));
    }

    /** A good token with whatever else the test says. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(change.apply(good()).build(), key);
    }

    /** The same, signed by somebody else. */
    public String forged(UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            return sign(
                    change.apply(good()).build(),
                    new RSAKeyGenerator(2048).keyID("test").generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An agency's token that ended a minute ago. */
    public String expired(String agency) {
        Instant now = Instant.now();
        return token(claims -> claims.subject("agency-" + agency)
                .claim("agency", agency)
                .issueTime(Date.from(now.minusSeconds(600)))
                .expirationTime(Date.from(now.minusSeconds(60))));
    }

    public JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("renkei")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(10))));
    }

    private static String sign(JWTClaimsSet claims, RSAKey with) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
