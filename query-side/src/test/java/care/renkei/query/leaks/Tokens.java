package care.renkei.query.leaks;

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
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Signs tokens as an OpenID provider does, and tells its keys on a port of its own. */
final class Tokens implements AutoCloseable {

    static final String ISSUER = "http://127.0.0.1/issuer";

    private final RSAKey key;
    private final HttpServer server;
    private final Map<Map<String, Object>, String> signed = new HashMap<>();

    Tokens() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/keys", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String keysAt() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    String token(Map<String, Object> claims) {
        return signed.computeIfAbsent(claims, this::sign);
    }

    private String sign(Map<String, Object> claims) {
        var set = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("renkei")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(36_000)));
        claims.forEach(set::claim);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), set.build());
            token.sign(new RSASSASigner(key));
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
