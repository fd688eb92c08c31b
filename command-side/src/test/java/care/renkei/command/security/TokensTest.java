package care.renkei.command.security;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.DoorClient;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.TestIssuer;
import care.renkei.command.World;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a token can be no good, against the running door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {

    private static final TestIssuer ISSUER = RunningCommandSide.ISSUER;

    private World world;

    @BeforeAll
    void openTheFile() {
        world = World.on(RunningCommandSide.shared());
    }

    private Answer sendWith(String token) {
        return new DoorClient(world.node().address(), token).send(world.homeVisit());
    }

    private JWTClaimsSet.Builder agencys(JWTClaimsSet.Builder claims) {
        return claims.subject("agency-" + world.agency()).claim("agency", world.agency());
    }

    private String agencysBut(UnaryOperator<JWTClaimsSet.Builder> change) {
        return ISSUER.token(claims -> change.apply(agencys(claims)));
    }

    record Bad(String why, String token, int status, String code) {
        @Override
        public String toString() {
            return why;
        }
    }

    private static Bad notValid(String why, String token) {
        return new Bad(why, token, 401, "token-not-valid");
    }

    private static Bad nobody(String why, String token) {
        return new Bad(why, token, 403, "not-a-sender");
    }

    Stream<Bad> bad() throws JOSEException {
        Date soon = Date.from(Instant.now().plusSeconds(600));
        JWTClaimsSet claims = agencys(ISSUER.good()).build();
        return Stream.of(
                new Bad("none", "", 401, "token-missing"),
                new Bad("expired", ISSUER.expired(world.agency()), 401, "token-expired"),
                notValid("without an end", agencysBut(c -> c.expirationTime(null))),
                notValid("not yet valid", agencysBut(c -> c.notBeforeTime(soon))),
                notValid("for another audience", agencysBut(c -> c.audience("others"))),
                notValid("for no audience", agencysBut(c -> c.audience((String) null))),
                notValid("of another issuer", agencysBut(c -> c.issuer("http://127.0.0.1:1/identity"))),
                notValid("signed by another key of the same name", ISSUER.forged(this::agencys)),
                notValid("not signed", new PlainJWT(claims).serialize()),
                notValid("signed with a shared secret", sharedSecret(claims)),
                notValid("that brings its own key", bringsItsKey(claims)),
                notValid("cut short", agencysBut(c -> c).substring(0, 80)),
                notValid("that is none", "abc"),
                nobody("of a person", agencysBut(c -> c.claim("person", world.person()))),
                nobody("of nobody's agency", ISSUER.token(c -> c.subject("somebody"))),
                nobody("of an agency with a bad name", agencysBut(c -> c.claim("agency", "../etc"))),
                nobody("of somebody who is no practitioner", agencysBut(c -> c.subject("auditor"))),
                nobody(
                        "of a practitioner with a bad name",
                        agencysBut(c -> c.claim("practitioner", "person-" + "a".repeat(26)))));
    }

    private static String sharedSecret(JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(), claims);
        token.sign(new MACSigner("0123456789abcdef0123456789abcdef"));
        return token.serialize();
    }

    /** Names a key set of its own ({@code jku}) and a key id that is a path. */
    private static String bringsItsKey(JWTClaimsSet claims) throws JOSEException {
        var key = new com.nimbusds.jose.jwk.gen.RSAKeyGenerator(2048)
                .keyID("../../dev/null")
                .generate();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("../../dev/null")
                        .jwk(key.toPublicJWK())
                        .jwkURL(URI.create("http://127.0.0.1:1/jwks"))
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims);
        token.sign(new com.nimbusds.jose.crypto.RSASSASigner(key));
        return token.serialize();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_token(Bad token) {
        int before = world.stored();
        Answer answer = sendWith(token.token());
        assertThat(answer.text("code")).isEqualTo(token.code());
        assertThat(answer.status()).isEqualTo(token.status());
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(world.stored()).isEqualTo(before);
    }

    @Test
    void a_good_token_of_each_kind_is_let_in() {
        assertThat(sendWith(agencysBut(claims -> claims)).status()).isEqualTo(201);
        assertThat(sendWith(agencysBut(claims -> claims.subject("uuid").claim("azp", "agency-" + world.agency())))
                        .status())
                .isEqualTo(201);
        assertThat(sendWith(ISSUER.practitioner(world.agency(), world.practitioner()))
                        .status())
                .isEqualTo(201);
        assertThat(sendWith(agencysBut(claims -> claims.audience(List.of("others", "renkei"))))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void nothing_but_health_is_open_without_a_token() {
        var stranger = new DoorClient(world.node().address(), "");
        assertThat(stranger.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(stranger.get("/actuator/health/readiness").response().body()).isEqualTo("{\"status\":\"UP\"}");
        for (String closed : List.of(
                "/api/catalogue", "/api/openapi-command", "/api/events", "/actuator", "/actuator/env", "/", "/error")) {
            assertThat(stranger.get(closed).status()).as(closed).isEqualTo(401);
        }
    }

    /** Its keys by their address, or its metadata first, where no address is set. */
    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/jwks", ""})
    void an_issuer_out_of_reach_is_our_trouble_not_the_bearers(String keys) {
        try (var side = RunningCommandSide.start(
                Map.of("renkei.jwk-set-uri", keys, "renkei.issuer", "http://127.0.0.1:1/identity"))) {
            Answer answer = new DoorClient(side.address(), ISSUER.agency(world.agency())).send(world.homeVisit());
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text("code")).isEqualTo("unavailable");
            assertThat(answer.header("retry-after")).isEqualTo("2");
        }
    }
}
