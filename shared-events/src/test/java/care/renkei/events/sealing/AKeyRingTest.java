package care.renkei.events.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.DataSubjectId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AKeyRingTest {

    private static final DataSubjectId ONE = new DataSubjectId("person-aaaaaaaaaaaaaaaaaaaaaaaaaa");
    private static final DataSubjectId OTHER = new DataSubjectId("person-bbbbbbbbbbbbbbbbbbbbbbbbbb");

    private final KeyWrapping master = KeyWrapping.withMasterKeyset(KeyWrapping.newMasterKeyset());
    private final List<WrappedKey> kept = new ArrayList<>();
    private final AtomicLong now = new AtomicLong();
    private int asked;
    private final KeyRing ring = new KeyRing(this::kept, master, Duration.ofSeconds(60), 100, now::get);

    private List<WrappedKey> kept(Collection<DataSubjectId> subjects) {
        asked++;
        return kept.stream().filter(key -> subjects.contains(key.subject())).toList();
    }

    private DataKey keep(DataSubjectId subject, int version) {
        DataKey key = master.newKey(subject, version);
        kept.add(new WrappedKey(subject, version, master.wrap(key)));
        return key;
    }

    @Test
    void asks_once_for_all_and_then_not_again() {
        DataKey one = keep(ONE, 1);
        DataKey other = keep(OTHER, 1);

        DataKeys keys = ring.keysOf(List.of(ONE, OTHER));
        ring.keysOf(List.of(OTHER, ONE));

        assertThat(keys.current(ONE).key()).isEqualTo(one.key());
        assertThat(keys.current(OTHER).key()).isEqualTo(other.key());
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void seals_with_the_newest_version_and_still_opens_older_ones() {
        DataKey second = keep(ONE, 2);
        DataKey first = keep(ONE, 1);

        DataKeys keys = ring.keysOf(List.of(ONE));

        assertThat(keys.current(ONE).key()).isEqualTo(second.key());
        assertThat(keys.of(ONE, 1).key()).isEqualTo(first.key());
    }

    @Test
    void knows_a_destroyed_key_for_a_minute_at_most() {
        keep(ONE, 1);
        ring.keysOf(List.of(ONE));
        kept.clear();

        now.set(Duration.ofSeconds(59).toNanos());
        assertThat(ring.keysOf(List.of(ONE)).current(ONE)).isNotNull();
        now.set(Duration.ofSeconds(60).toNanos());
        DataKeys gone = ring.keysOf(List.of(ONE));
        assertThatThrownBy(() -> gone.current(ONE)).isInstanceOf(KeyUnavailable.class);
    }

    @Test
    void sees_a_key_as_soon_as_it_is_made() {
        DataKeys none = ring.keysOf(List.of(ONE));
        assertThatThrownBy(() -> none.current(ONE)).isInstanceOf(KeyUnavailable.class);

        keep(ONE, 1);
        assertThat(ring.keysOf(List.of(ONE)).current(ONE).version()).isEqualTo(1);
    }

    @Test
    void may_not_be_told_to_keep_keys_for_longer() {
        assertThatThrownBy(() -> new KeyRing(this::kept, master, Duration.ofSeconds(61), 100))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
