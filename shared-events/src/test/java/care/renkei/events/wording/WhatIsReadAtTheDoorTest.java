package care.renkei.events.wording;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.EventCatalogue;
import care.renkei.events.Facts;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.events.plan.FamilyWish;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.ReadFromWords;
import care.renkei.events.schema.Field;
import care.renkei.events.stored.EventJson;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIsReadAtTheDoorTest {

    private static final Facts FACTS = new Facts(EventJson.MAPPER);

    private static final SubjectKey PERSON = SubjectKey.parse("person-mizukiaaaaaaaaaaaaaaaaaaaa");
    private static final SubjectKey MOTHER = SubjectKey.parse("relative-motheraaaaaaaaaaaaaaaaaaaa");

    private static SortedMap<SubjectKey, Part> plan(String person, String family) {
        var about = new TreeMap<SubjectKey, Part>();
        about.put(PERSON, EventJson.MAPPER.readValue("{\"wishPerson\":\"" + person + "\"}", PlanDrafted.class));
        about.put(MOTHER, EventJson.MAPPER.readValue("{\"wish\":\"" + family + "\"}", FamilyWish.class));
        return AtTheDoor.read(about);
    }

    private static <P extends Part> P part(Class<P> type, SortedMap<SubjectKey, Part> about, SubjectKey whose) {
        return type.cast(Objects.requireNonNull(about.get(whose)));
    }

    @ParameterizedTest
    @CsvSource({"電車の音が聞こえるところで暮らしたい。, true, true", "移動支援を使って海に行きたい。, true, false", "本人は一人暮らしを希望している。, false, false"})
    void of_a_wish_is_who_speaks_and_what_comes_first(String wish, boolean own, boolean wantFirst) {
        assertThat(part(PlanDrafted.class, plan(wish, "近くにいてほしい。"), PERSON).wishRead())
                .isEqualTo(new ReadFromWords(own, wantFirst));
    }

    @Test
    void of_the_family_stands_in_the_familys_own_part() {
        assertThat(part(FamilyWish.class, plan("地域で安心して暮らしたい。", "地域で安心して暮らしてほしい。"), MOTHER)
                        .likeThePersons())
                .isTrue();
        assertThat(part(FamilyWish.class, plan("海の近くで猫と暮らしたい。", "事故が心配なので、だれかが近くにいてほしい。"), MOTHER)
                        .likeThePersons())
                .isFalse();
    }

    @Test
    void of_a_goal_is_what_the_advice_on_it_says() {
        var about = new TreeMap<SubjectKey, Part>();
        about.put(PERSON, EventJson.MAPPER.readValue("{\"want\":\"定期的な服薬を促す。\"}", GoalSet.class));
        assertThat(part(GoalSet.class, AtTheDoor.read(about), PERSON).goalRead())
                .isEqualTo(new ReadFromWords(false, false));
    }

    @Test
    void cannot_be_sent_by_anybody() {
        assertThat(EventCatalogue.standard().types())
                .flatExtracting(type -> Field.of(type.content()))
                .extracting(Field::name)
                .isNotEmpty()
                .doesNotContain("wishRead", "goalRead");
        assertThat(Field.of(FamilyWish.class)).extracting(Field::name).doesNotContain("likeThePersons");
    }

    @Test
    void stands_in_the_facts() {
        PlanDrafted plan = part(PlanDrafted.class, plan("海に行きたい。", "近くにいてほしい。"), PERSON);
        assertThat(FACTS.read(PlanDrafted.class, FACTS.of(plan)).wishRead()).isEqualTo(new ReadFromWords(true, true));
    }
}
