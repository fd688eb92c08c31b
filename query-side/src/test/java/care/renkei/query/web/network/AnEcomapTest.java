package care.renkei.query.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.query.web.Mark;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnEcomapTest {

    private static Around close(String name) {
        return new Around(name, false, Mark.FAMILY, 2, 2, false, false, 0, "");
    }

    private static Around agency(String name) {
        return new Around(name, true, Mark.UNKNOWN, 2, 2, false, false, 0, "");
    }

    private static List<Around> team(int size) {
        var team = new ArrayList<Around>();
        for (int i = 0; i < size; i++) {
            team.add(i % 2 == 0 ? agency("agency " + i) : close("friend " + i));
        }
        return team;
    }

    @Test
    void leaves_everybody_in_place_when_somebody_joins() {
        List<Ecomap.Node> before = Ecomap.draw(team(9), List.of()).nodes();
        List<Ecomap.Node> after = Ecomap.draw(team(10), List.of("夜の電話")).nodes();

        assertThat(after.subList(0, 9)).isEqualTo(before);
    }

    @Test
    void puts_those_close_on_the_left_and_agencies_on_the_right() {
        assertThat(Ecomap.draw(team(20), List.of()).nodes())
                .allSatisfy(node ->
                        assertThat(node.x() > 420).isEqualTo(node.around().formal()));
    }

    @Test
    void keeps_nodes_of_one_ring_apart() {
        List<Ecomap.Node> nodes = Ecomap.draw(team(16), List.of()).nodes();
        for (Ecomap.Node one : nodes) {
            assertThat(nodes)
                    .filteredOn(other -> !other.equals(one))
                    .allSatisfy(other -> assertThat(Math.hypot(other.x() - one.x(), other.y() - one.y()))
                            .isGreaterThan(46));
        }
    }

    @Test
    void draws_a_tie_that_the_person_stopped_as_a_broken_line() {
        Around stopped = new Around("おじ", false, Mark.NEAR, 3, 1, false, true, 2, "");

        assertThat(Ecomap.draw(List.of(stopped), List.of())
                        .nodes()
                        .getFirst()
                        .tie()
                        .chars()
                        .filter(c -> c == 'M'))
                .hasSize(4);
    }
}
