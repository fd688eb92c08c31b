package care.renkei.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import tools.jackson.databind.node.ObjectNode;

/** The connection breaks at a chosen moment: the sender hears "later", sends again, and it is there once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashPointsTest {

    enum Moment {
        BEFORE_READING,
        BEFORE_APPEND,
        AFTER_APPEND,
        AFTER_COMMIT
    }

    private final BreakingPoint point = new BreakingPoint();
    private RunningCommandSide node;
    private World world;

    @BeforeAll
    void start() {
        node = RunningCommandSide.start(
                Map.of(),
                context -> context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                    @Override
                    public Object postProcessAfterInitialization(Object bean, String name) {
                        return name.equals("storeDataSource") && bean instanceof javax.sql.DataSource source
                                ? point.in(source)
                                : bean;
                    }
                }));
        world = World.on(node);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void an_event_is_stored_once(Moment moment) {
        for (int round = 0; round < 5; round++) {
            ObjectNode visit = world.homeVisit();
            int before = world.stored();
            point.breakAt(moment);
            Answer first = world.send(visit);
            assertThat(point.broke()).isTrue();
            assertThat(first.status()).isEqualTo(503);
            assertThat(first.text("code")).isEqualTo("unavailable");

            Answer again = world.send(visit);
            boolean wasThere = moment == Moment.AFTER_COMMIT;
            assertThat(again.status()).isEqualTo(wasThere ? 200 : 201);
            assertThat(world.stored()).isEqualTo(before + 1);
        }
    }

    @Test
    void a_decision_stream_goes_on_without_a_gap() {
        ObjectNode enrolled = care.renkei.command.door.SentEvents.practitionerEnrolled(
                world.agency(), "practitioner-" + world.agency() + "-second");
        point.breakAt(Moment.AFTER_APPEND);
        assertThat(world.send(enrolled).status()).isEqualTo(503);
        assertThat(world.send(enrolled).status()).isEqualTo(201);
        String stream = "agency:" + world.agency();
        assertThat(World.count("select max(sequence) + 1 from store.event where stream_id = ?", stream))
                .isEqualTo(World.count("select count(*) from store.event where stream_id = ?", stream));
    }
}
