package care.renkei.query.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.Stage;
import care.renkei.query.reading.Permission;
import care.renkei.query.record.RecordKind;
import care.renkei.query.record.TableJudgement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on a table, held against an evaluator that shares nothing with the decision. */
class ATableForAllTest {

    private static final int FILES = 400;
    private static final int TABLES = 8;

    private int shown;
    private int kept;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holds_what_every_party_may_see_in_a_meeting_and_nothing_else(long seed) {
        for (long file = 0; file < FILES; file++) {
            var random = new RandomFile(seed * 1_000_000 + file);
            var dice = new Random(seed * 1_000_000 + file);
            var oracle = new Oracle(
                    random.file().events(), everybody(), Set.copyOf(RandomFile.TYPES), Set.copyOf(RandomFile.RECORDS));
            for (int table = 0; table < TABLES; table++) {
                holds(random, dice, oracle);
            }
        }
        assertThat(shown).as("parts that all may see").isPositive();
        assertThat(kept).as("parts that somebody may not see").isPositive();
    }

    private void holds(RandomFile random, Random dice, Oracle oracle) {
        PartFacts drawn = random.part();
        RecordKind kind = kind(drawn);
        Inquiry convener = meeting(SharedParty.caller(drawn.source()));
        Map<DataSubjectId, Inquiry> parties = new LinkedHashMap<>();
        for (DataSubjectId party : everybody()) {
            if (dice.nextInt(4) == 0) {
                parties.put(party, meeting(SharedParty.caller(party)));
            }
        }
        var judged = new TableJudgement(
                        AFile.PERSON,
                        new Permission(convener, random.file().sharing(), Position.START, AFile.NOW),
                        parties)
                .of(kind, drawn.record(), drawn.recordedAt());
        List<PartFacts> parts = kind.of(AFile.PERSON, drawn.record(), drawn.recordedAt());
        List<Verdict> together = List.copyOf(judged.together().parts().values());
        for (int i = 0; i < parts.size(); i++) {
            PartFacts part = parts.get(i);
            boolean all = isOpen(oracle.judge(convener, part))
                    && parties.values().stream().allMatch(inquiry -> isOpen(oracle.judge(inquiry, part)));
            assertThat(together.get(i) instanceof Verdict.Visible).isEqualTo(all);
            assertThat(together.get(i)).isNotInstanceOf(Verdict.Denied.class);
            shown += all ? 1 : 0;
            kept += all ? 0 : 1;
        }
        assertThat(judged.leftOutFor()).isEqualTo(leftOut(oracle, convener, parties, parts));
    }

    private static Set<DataSubjectId> leftOut(
            Oracle oracle, Inquiry convener, Map<DataSubjectId, Inquiry> parties, List<PartFacts> parts) {
        List<PartFacts> known = parts.stream()
                .filter(part -> List.of(Purpose.MEETING, Purpose.CARE_COORDINATION).stream()
                        .anyMatch(purpose -> isOpen(
                                oracle.judge(Inquiry.of(convener.caller(), purpose, AFile.NOW, AFile.ZONE), part))))
                .toList();
        return parties.entrySet().stream()
                .filter(party -> known.stream().anyMatch(part -> !isOpen(oracle.judge(party.getValue(), part))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void keeps_what_a_practitioner_noted_alone_off_every_table() {
        AFile file = AFile.opened();
        PartFacts hypothesis = ARecord.visit().forItsAuthorAlone().part();
        Inquiry author = meeting(AFile.staffOf(AFile.TOMOSHIBI));
        var judged = new TableJudgement(
                        AFile.PERSON,
                        new Permission(author, file.sharing(), Position.START, AFile.NOW),
                        Map.of(AFile.TOMOSHIBI.subject(), meeting(Caller.OfAgency.system(AFile.TOMOSHIBI))))
                .of(kind(hypothesis), hypothesis.record(), hypothesis.recordedAt());
        assertThat(judged.together().visible()).isFalse();
        assertThat(judged.leftOutFor()).isEmpty();
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict instanceof Verdict.Visible visible && visible.grade() == Grade.CONTENT;
    }

    private static Inquiry meeting(Caller caller) {
        return Inquiry.of(caller, Purpose.MEETING, AFile.NOW, AFile.ZONE);
    }

    /** A record with the part that was drawn, and beside it one about the person. */
    private static RecordKind kind(PartFacts part) {
        String about = part.about().subjects().stream()
                .map(subject -> subject.equals(AFile.PERSON) ? "person" : subject.text())
                .collect(Collectors.joining("+"));
        var parts = new ArrayList<>(List.of(about));
        if (!about.equals("person")) {
            parts.add("person");
        }
        return new RecordKind(
                part.type().text(),
                part.source(),
                Stage.SVC,
                part.categories(),
                part.authorOnly() ? part.practitioner() : null,
                part.restrictedTo() != null,
                part.restrictedTo() == null ? Set.of() : part.restrictedTo(),
                part.authorOnly(),
                part.notForPerson(),
                part.heardAlone(),
                part.retraction(),
                parts);
    }

    private static final class SharedParty {

        static Caller caller(AgencyId agency) {
            return Caller.OfAgency.system(agency);
        }

        static Caller caller(DataSubjectId party) {
            return party.kind() == DataSubjectId.Kind.AGENCY
                    ? caller(new AgencyId(party.value()))
                    : new Caller.Individual(party);
        }
    }

    private static Set<DataSubjectId> everybody() {
        var all = new HashSet<DataSubjectId>(RandomFile.RELATIVES);
        all.add(AFile.PERSON);
        RandomFile.AGENCIES.forEach(agency -> all.add(agency.subject()));
        return all;
    }
}
