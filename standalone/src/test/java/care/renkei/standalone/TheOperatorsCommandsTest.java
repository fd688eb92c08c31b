package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's commands on the views of an installation that serves meanwhile. */
class TheOperatorsCommandsTest {

    private static AnotherProcess views(Path data, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RunningViews.class.getName(),
                "--data",
                data.toString()));
        command.addAll(List.of(words));
        return AnotherProcess.run(new ProcessBuilder(command));
    }

    private static String timeline(RunningRenkei renkei) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(
                            renkei.url() + "/api/persons/" + renkei.idOf("mizuki") + "/timeline?to=2026-10-31"))
                    .header("Authorization", "Bearer " + renkei.token("tomoshibi"))
                    .build();
            String body =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return body.substring(body.indexOf("\"entries\""));
        }
    }

    @Test
    void a_rebuilt_timeline_tells_the_same() throws Exception {
        RunningRenkei renkei = RunningRenkei.shared();
        String before = timeline(renkei);

        AnotherProcess rebuilt = views(renkei.data(), "rebuild", "timeline");

        assertThat(rebuilt.said()).contains("timeline: the rebuilt view serves");
        assertThat(rebuilt.exit()).isZero();
        assertThat(timeline(renkei)).isEqualTo(before);
    }

    @Test
    void nobody_waits_and_trying_again_says_so() throws Exception {
        RunningRenkei renkei = RunningRenkei.shared();

        assertThat(views(renkei.data(), "parked")).isEqualTo(new AnotherProcess(0, ""));
        assertThat(views(renkei.data(), "retry", "timeline").said()).contains("timeline: 0 will be tried again");
    }

    @Test
    void what_does_not_run_is_said_in_a_sentence(@TempDir Path nothing) throws Exception {
        AnotherProcess refused = views(nothing, "rebuild", "all");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.said()).contains("Renkei does not run on");
    }
}
