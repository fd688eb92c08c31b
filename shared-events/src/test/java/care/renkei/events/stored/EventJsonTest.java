package care.renkei.events.stored;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.contact.HomeVisitMade;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static final DataSubjectId AOKI = new DataSubjectId("practitioner-tomoshibi-aoki");
    private static final DataSubjectId SATO = new DataSubjectId("practitioner-tomoshibi-sato");

    @Test
    void writes_neither_null_nor_empty_and_keeps_every_character() {
        var wish = new WishRecorded(
                WishRecorded.WishHolder.PERSON,
                LifeDomain.HOUSING,
                WishRecorded.Horizon.LONG,
                true,
                null,
                Words.of("髙𠮷"),
                null);
        assertThat(written(wish))
                .isEqualTo("{\"holder\":\"PERSON\",\"topic\":\"HOUSING\",\"horizon\":\"LONG\","
                        + "\"personAlone\":true,\"verbatim\":\"髙𠮷\"}");
    }

    @Test
    void writes_sets_in_one_order_whatever_order_they_were_made_in() {
        assertThat(written(visit(new LinkedHashSet<>(List.of(SATO, AOKI)))))
                .isEqualTo(written(visit(new LinkedHashSet<>(List.of(AOKI, SATO)))))
                .doesNotContain("observations");
    }

    @Test
    void reads_lists_that_were_left_out_as_empty() {
        HomeVisitMade read = EventJson.read(EventJson.write(visit(Set.of(AOKI, SATO))), HomeVisitMade.class);
        assertThat(read).isEqualTo(visit(Set.of(AOKI, SATO)));
        assertThat(read.staff()).containsExactly(AOKI, SATO);
    }

    @Test
    void reads_ids_from_plain_text() {
        ThingId consent = new ThingId("consent-abcdefghijklmnopqrstuvwxyz");
        assertThat(EventJson.read(EventJson.write(consent), ThingId.class)).isEqualTo(consent);
    }

    private static HomeVisitMade visit(Set<DataSubjectId> staff) {
        return new HomeVisitMade(1, staff, List.of(), List.of(), true, null, Words.of("玄関先で話した。"));
    }

    private static String written(Object value) {
        return new String(EventJson.write(value), StandardCharsets.UTF_8);
    }
}
