package care.renkei.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Words;
import care.renkei.events.record.RecordReclassified;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpennessTest {

    private static final AgencyId ONE = new AgencyId("one");
    private static final AgencyId OTHER = new AgencyId("other");
    private static final Openness OPEN = restricted(null);

    private static Openness restricted(@Nullable Set<AgencyId> agencies) {
        return new Openness(Set.of(Category.RISK), agencies, false, false);
    }

    @Test
    void more_categories_are_no_wider_and_fewer_are() {
        var more = new Openness(Set.of(Category.RISK, Category.PLAN), null, false, false);
        assertThat(more.isNoWiderThan(OPEN)).isTrue();
        assertThat(OPEN.isNoWiderThan(more)).isFalse();
        assertThat(OPEN.isNoWiderThan(OPEN)).isTrue();
    }

    @Test
    void a_restriction_names_no_more_than_the_other_did() {
        assertThat(restricted(Set.of(ONE)).isNoWiderThan(OPEN)).isTrue();
        assertThat(OPEN.isNoWiderThan(restricted(Set.of()))).isFalse();
        assertThat(restricted(Set.of()).isNoWiderThan(restricted(Set.of(ONE)))).isTrue();
        assertThat(restricted(Set.of(ONE)).isNoWiderThan(restricted(Set.of(ONE, OTHER))))
                .isTrue();
        assertThat(restricted(Set.of(ONE, OTHER)).isNoWiderThan(restricted(Set.of(ONE))))
                .isFalse();
    }

    @Test
    void what_is_for_its_author_or_kept_from_the_person_stays_so() {
        var authors = new Openness(Set.of(Category.RISK), null, true, false);
        var kept = new Openness(Set.of(Category.RISK), null, false, true);
        assertThat(OPEN.isNoWiderThan(authors)).isFalse();
        assertThat(OPEN.isNoWiderThan(kept)).isFalse();
        assertThat(authors.isNoWiderThan(OPEN)).isTrue();
        assertThat(kept.isNoWiderThan(kept)).isTrue();
    }

    @Test
    void what_the_source_said_since_counts() {
        var kept = new Openness(Set.of(Category.RISK), Set.of(ONE), false, true);
        var change = new RecordReclassified(new UUID(0, 1), Set.of(Category.PLAN), Set.of(OTHER), Words.of("直した。"));
        assertThat(kept.after(change)).isEqualTo(new Openness(Set.of(Category.PLAN), Set.of(OTHER), false, true));
        var shown = new RecordReclassified(
                new UUID(0, 1),
                Set.of(Category.PLAN),
                Set.of(),
                RecordReclassified.ToPerson.SHOWN,
                null,
                Words.of("本人に見せる。"));
        assertThat(kept.after(shown)).isEqualTo(new Openness(Set.of(Category.PLAN), null, false, false));
    }
}
