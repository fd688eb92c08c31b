package care.renkei.command.door.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.DoorClient;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files and sealed reports come from agencies: not by anybody's own hand, and not from what tells practitioners. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsOfAgenciesTest {

    private World world;

    @BeforeAll
    void openTheFile() {
        world = World.on(RunningCommandSide.shared());
    }

    private List<DoorClient> others() {
        return List.of(
                bearing(claims -> claims.subject("somebody").claim("person", world.person())),
                bearing(claims -> claims.subject("somebody").claim("person", "relative-" + "k".repeat(26))),
                bearing(claims -> claims.subject("renkei-notices").claim("service", "notices")),
                bearing(claims -> claims.subject("agency-self").claim("agency", "self")));
    }

    private DoorClient bearing(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return new DoorClient(world.node().address(), RunningCommandSide.ISSUER.token(claims));
    }

    private static void isNoSender(Answer answer) {
        assertThat(answer.text("code")).isEqualTo("not-a-sender");
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_file_is_put_here_by_nobody_else() {
        for (DoorClient other : others()) {
            isNoSender(other.attach(world.person(), null, "image/png", new byte[] {1}));
        }
        assertThat(world.client()
                        .attach(world.person(), null, "image/png", new byte[] {1})
                        .text("code"))
                .isEqualTo("content-is-another-type");
    }

    @Test
    void a_sealed_report_is_made_by_nobody_else() {
        for (DoorClient other : others()) {
            isNoSender(other.post("/api/protection/reports", world.homeVisit()));
        }
        assertThat(world.client()
                        .post("/api/protection/reports", world.homeVisit())
                        .text("code"))
                .isEqualTo("unknown-type");
    }
}
