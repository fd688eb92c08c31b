package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StoppedAndStartedAgainTest {

    @Test
    void it_serves_again_and_tells_the_story_once() throws Exception {
        Path data = RunningRenkei.stopped();
        Path published = data.resolve("demonstration.published");
        assertThat(Files.readString(published)).isNotEqualTo("0 events\n");
        var at = Files.getLastModifiedTime(published);
        String password;
        try (var second = RunningRenkei.start(data)) {
            password = second.password();
            assertThat(second.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(second.get("/actuator/health/readiness").body()).contains("\"UP\"");
            assertThat(second.get("/identity/sign-in").body()).contains("青木さん").doesNotContain(password);
            assertThat(second.get("/actuator/env").statusCode()).isEqualTo(404);
            assertThat(second.get("/api/catalogue").statusCode()).isEqualTo(401);
        }
        assertThat(Files.getLastModifiedTime(published)).isEqualTo(at);
    }
}
