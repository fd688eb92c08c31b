package care.renkei.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.embedded.Ports;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningInTest {

    private final Path secrets;
    private final int port;
    private final ConfigurableApplicationContext provider;

    SigningInTest(@TempDir Path temporary) throws Exception {
        this.secrets = temporary.resolve("identity");
        this.port = Ports.free();
        this.provider = ProviderUnderTest.start(secrets, port, Map.of());
    }

    @AfterAll
    void stop() {
        provider.close();
    }

    @BeforeAll
    void the_file_belongs_to_mizuki() {
        provider.getBean(Accounts.class).personIs("mizuki", "person-abcdefghijklmnopqrstuvwxyz");
    }

    @Test
    void an_agency_gets_a_token_that_names_it() throws Exception {
        var answer = agencyToken("tomoshibi", secret("agency-tomoshibi.secret"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode claims = BrowserStandIn.claims(
                BrowserStandIn.json(answer).path("access_token").asString());
        assertThat(claims.path("agency").asString()).isEqualTo("tomoshibi");
        assertThat(claims.path("sub").asString()).isEqualTo("agency-tomoshibi");
        assertThat(claims.path("aud").asString()).isEqualTo("renkei");
        assertThat(claims.path("iss").asString()).isEqualTo("http://127.0.0.1:" + port + "/identity");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(600);
    }

    @Test
    void what_tells_practitioners_gets_a_token_that_names_no_agency() throws Exception {
        var answer = clientToken("renkei-notices", secret("renkei-notices.secret"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode claims = BrowserStandIn.claims(
                BrowserStandIn.json(answer).path("access_token").asString());
        assertThat(claims.path("service").asString()).isEqualTo("notices");
        assertThat(claims.path("sub").asString()).isEqualTo("renkei-notices");
        assertThat(claims.has("agency")).isFalse();
        assertThat(claims.has("practitioner")).isFalse();
        assertThat(clientToken("renkei-notices", secret("renkei-web.secret")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void another_agencys_secret_gets_none() throws Exception {
        assertThat(agencyToken("tomoshibi", secret("agency-kodama.secret")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_practitioner_gets_a_token_with_agency_and_practitioner() throws Exception {
        JsonNode claims = claimsOf("aoki");
        assertThat(claims.path("agency").asString()).isEqualTo("tomoshibi");
        assertThat(claims.path("practitioner").asString()).isEqualTo("practitioner-tomoshibi-aoki");
        assertThat(claims.has("person")).isFalse();
        assertThat(claims.has("roles")).isFalse();
    }

    @Test
    void an_auditor_gets_the_role() throws Exception {
        assertThat(claimsOf("meguro").path("roles").path(0).asString()).isEqualTo("auditor");
    }

    @Test
    void the_person_gets_the_file_that_was_named_after_the_story() throws Exception {
        JsonNode claims = claimsOf("mizuki");
        assertThat(claims.path("person").asString()).isEqualTo("person-abcdefghijklmnopqrstuvwxyz");
        assertThat(claims.has("agency")).isFalse();
    }

    @Test
    void a_wrong_password_leads_back_to_the_page() throws Exception {
        var answer = new BrowserStandIn(port).signIn("aoki", "guessed");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/identity/sign-in?wrong");
    }

    @Test
    void a_code_without_its_proof_key_is_worth_nothing() throws Exception {
        var browser = new BrowserStandIn(port);
        String code = code(browser, "aoki");
        assertThat(exchange(browser, code, "another-verifier-of-at-least-forty-three-characters")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_redirect_elsewhere_is_refused() throws Exception {
        var browser = new BrowserStandIn(port);
        browser.signIn("aoki", secret("demonstration.password"));
        assertThat(browser.get(browser.authorize("https://elsewhere.example/login"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void everything_else_is_closed() throws Exception {
        var browser = new BrowserStandIn(port);
        assertThat(browser.get("/actuator/env").statusCode()).isIn(302, 403, 404);
        assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void the_page_names_everybody_in_both_languages_and_asks_for_a_password() throws Exception {
        String page = new BrowserStandIn(port).get("/sign-in?as=senno").body();
        assertThat(page)
                .contains("青木さん", "Aoki, consultation specialist, key worker", "value=\"senno\"", "type=\"password\"");
        assertThat(page).doesNotContain(secret("demonstration.password"));
    }

    @Test
    void secrets_are_readable_by_their_owner_alone() throws Exception {
        try (var files = Files.walk(secrets)) {
            assertThat(files.toList())
                    .hasSizeGreaterThan(12)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void demonstration_identities_refuse_to_serve_elsewhere() {
        assertThatThrownBy(() -> ProviderUnderTest.start(secrets, 0, Map.of("server.address", "0.0.0.0")))
                .rootCause()
                .hasMessageContaining("loopback alone");
        assertThatThrownBy(
                        () -> ProviderUnderTest.start(secrets, 0, Map.of("renkei.public-url", "http://192.0.2.1:8080")))
                .rootCause()
                .hasMessageContaining("loopback alone");
    }

    private HttpResponse<String> agencyToken(String agency, String secret) throws Exception {
        return clientToken("agency-" + agency, secret);
    }

    private HttpResponse<String> clientToken(String client, String secret) throws Exception {
        return new BrowserStandIn(port)
                .post(
                        "/oauth2/token",
                        Map.of("grant_type", "client_credentials"),
                        "Authorization",
                        BrowserStandIn.basic(client, secret));
    }

    private JsonNode claimsOf(String account) throws Exception {
        var browser = new BrowserStandIn(port);
        var answer = exchange(browser, code(browser, account), BrowserStandIn.VERIFIER);
        return BrowserStandIn.claims(
                BrowserStandIn.json(answer).path("access_token").asString());
    }

    private String code(BrowserStandIn browser, String account) throws Exception {
        browser.get(browser.authorize(redirect()));
        String back = browser.signIn(account, secret("demonstration.password"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String location = browser.get(back).headers().firstValue("Location").orElseThrow();
        var code = Pattern.compile("[?&]code=([^&]+)").matcher(location);
        assertThat(location).startsWith(redirect());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> exchange(BrowserStandIn browser, String code, String verifier) throws Exception {
        return browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        redirect(),
                        "code_verifier",
                        verifier),
                "Authorization",
                BrowserStandIn.basic("renkei-web", secret("renkei-web.secret")));
    }

    private String redirect() {
        return "http://127.0.0.1:" + port + "/login/oauth2/code/renkei";
    }

    private String secret(String file) throws Exception {
        return Files.readString(secrets.resolve(file));
    }
}
