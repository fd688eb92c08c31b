package care.renkei.standalone.composition;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** No container engine runs where this is built; what can be known without one is known here. */
class TheCompositionTest {

    private static final Path ROOT = Path.of("..");
    private static final Path FILE = ROOT.resolve("docker-compose.yml");

    private static List<String> complaints(String text) throws IOException, ClassNotFoundException {
        return new Complaints(ROOT, Composition.of(text)).found();
    }

    @Test
    void is_in_order() throws Exception {
        assertThat(complaints(Files.readString(FILE))).isEmpty();
    }

    @Test
    void has_two_clusters_three_brokers_a_provider_a_proxy_and_two_nodes_of_each_side() throws Exception {
        assertThat(Composition.read(FILE).services().keySet())
                .containsExactlyInAnyOrder(
                        "store",
                        "views",
                        "kafka-1",
                        "kafka-2",
                        "kafka-3",
                        "provision",
                        "keycloak",
                        "command-1",
                        "command-2",
                        "query-1",
                        "query-2",
                        "proxy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image: postgres:18              | image: postgres                     | names no version
            context: query-side             | context: query-sight                | is not there
            kafka/start:/opt                | kafka/begin:/opt                    | mounts ./deploy/kafka/begin
            ["views:/var                    | ["opinions:/var                     | mounts opinions
            RENKEI_STORE_URL                | RENKEI_STORE_ADDRESS                | does not know
            renkei_relay.password           | renkei_relais.password              | nobody makes
            provision: { condition          | provisions: { condition             | does not exist
            127.0.0.1:8080:8080             | 8080:8080                           | beyond this machine
            store: { condition              | command-1: { condition              | waits for itself
            command-2:                      | command-3:                          | the proxy leads to command-2
            """)
    void would_not_be_if_it_said_something_wrong(String right, String wrong, String complaint) throws Exception {
        String text = Files.readString(FILE);
        assertThat(text).contains(right);
        String planted = text.replace(right, wrong);
        assertThat(complaints(planted)).anySatisfy(said -> assertThat(said).contains(complaint));
    }

    @Test
    void is_prepared_by_a_script_that_makes_every_secret_once_for_its_owner_alone(@TempDir Path temporary)
            throws Exception {
        Path prepare = Files.copy(
                ROOT.resolve("deploy/prepare"),
                Files.createDirectories(temporary.resolve("deploy")).resolve("prepare"));
        run(prepare);
        Path secrets = temporary.resolve("deploy/secrets");
        String first = Files.readString(secrets.resolve("postgres/postgres.password"));
        run(prepare);

        assertThat(first).hasSize(32);
        assertThat(secrets.resolve("postgres/postgres.password")).hasContent(first);
        for (Role role : Role.values()) {
            // The built-in provider is not part of the composition.
            assertThat(Files.exists(secrets.resolve("postgres/" + role.sqlName() + ".password")))
                    .isEqualTo(role != Role.IDENTITY);
        }
        assertThat(Files.readAllLines(temporary.resolve(".env")))
                .hasSize(3)
                .allMatch(line -> line.matches("[A-Z_]+=.+"));
        String realm = Files.readString(ROOT.resolve("deploy/keycloak/renkei-realm.json"));
        for (String line : Files.readAllLines(secrets.resolve("keycloak/keycloak.env"))) {
            String name = line.substring(0, line.indexOf('='));
            assertThat(name.startsWith("KC_") || realm.contains("${" + name + "}"))
                    .as(name)
                    .isTrue();
        }
        try (Stream<Path> files = Files.walk(secrets)) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .hasSizeGreaterThan(15)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void gives_each_agency_an_administrator_whose_token_says_so() throws IOException {
        JsonNode realm = new ObjectMapper()
                .readTree(ROOT.resolve("deploy/keycloak/renkei-realm.json").toFile());
        var claims = new TreeMap<String, Map<String, String>>();
        for (JsonNode client : realm.path("clients")) {
            var said = new TreeMap<String, String>();
            for (JsonNode mapper : client.path("protocolMappers")) {
                JsonNode config = mapper.path("config");
                said.put(
                        config.path("claim.name").asString(""),
                        config.path("claim.value").asString("")
                                + config.path("jsonType.label").asString(""));
            }
            claims.put(client.path("clientId").asString(), said);
        }
        List<String> agencies = claims.keySet().stream()
                .filter(client -> client.startsWith("agency-"))
                .map(client -> client.substring("agency-".length()))
                .toList();
        assertThat(agencies).isNotEmpty().allSatisfy(agency -> {
            assertThat(claims.get("administrator-" + agency))
                    .containsEntry("agency", agency + "String")
                    .containsEntry("roles", "[\"administrator\"]JSON");
            assertThat(claims.get("agency-" + agency)).doesNotContainKey("roles");
        });
    }

    private static void run(Path script) throws Exception {
        assertThat(new ProcessBuilder("bash", script.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
    }
}
