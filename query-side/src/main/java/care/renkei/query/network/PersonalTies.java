package care.renkei.query.network;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Words;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.RelationshipAssessed;
import care.renkei.events.person.RelationshipEnded;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.query.network.EvidenceRow.Said;
import care.renkei.query.network.TieDraft.Between;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said of those whom the person has: family, those whom he or she knows, and who represents him or her. */
record PersonalTies(NetworkDraft network) {

    private static final Set<RelationshipRecorded.RelationKind> FAMILY = Set.of(
            RelationshipRecorded.RelationKind.MOTHER,
            RelationshipRecorded.RelationKind.FATHER,
            RelationshipRecorded.RelationKind.PARENT,
            RelationshipRecorded.RelationKind.GRANDPARENT,
            RelationshipRecorded.RelationKind.SIBLING,
            RelationshipRecorded.RelationKind.PARTNER,
            RelationshipRecorded.RelationKind.CHILD,
            RelationshipRecorded.RelationKind.UNCLE_AUNT,
            RelationshipRecorded.RelationKind.OTHER_RELATIVE);

    void relationship(RelationshipRecorded said, LocalDate on, Said row) {
        DataSubjectId about = row.about().subjects().getFirst();
        DataSubjectId party = about.kind() == DataSubjectId.Kind.RELATIVE ? about : said.party();
        String who = who(party, said.agency());
        NodeDraft node = who == null ? network.nodeOf(row) : network.node(new DataSubjectId(who));
        if (node.kind == Node.Kind.RELATIVE || node.kind == Node.Kind.SUPPORTER) {
            node.kind = FAMILY.contains(said.kind()) ? Node.Kind.RELATIVE : Node.Kind.SUPPORTER;
            String name = Words.atHand(said.name());
            node.name = name == null ? node.name : name;
        }
        node.knownBy(row);
        TieDraft before =
                network.ties(node.id, Tie.Kind.RELATIONSHIP).findFirst().orElse(null);
        network.remove(tie -> tie.kind == Tie.Kind.RELATIONSHIP && tie.from.equals(node.id));
        TieDraft tie = network.tie(node.id, Tie.Kind.RELATIONSHIP, said.kind().name())
                .since(before == null || before.since == null ? on : before.since)
                .by(row);
        tie.strength = said.strength();
        tie.strained = said.strained();
        tie.coordinates = said.coordinates();
        tie.label = Words.atHand(said.role());
    }

    void assessed(RelationshipAssessed said, Said row) {
        TieDraft tie = felt(said.party(), said.agency(), row);
        if (tie != null) {
            tie.strained = said.quality() == RelationshipAssessed.Quality.STRAINED
                    || said.quality() == RelationshipAssessed.Quality.POOR
                    || said.quality() == RelationshipAssessed.Quality.CUT;
        }
    }

    void relationshipEnded(RelationshipEnded said) {
        String who = who(said.party(), said.agency());
        if (who != null) {
            network.ended(who, Tie.Kind.RELATIONSHIP, null, said.on());
        }
    }

    void ecomap(EcomapUpdated said, Said row) {
        said.ties().forEach(seen -> {
            TieDraft tie = felt(seen.party(), seen.agency(), row);
            if (tie != null) {
                tie.strength = seen.strength();
                tie.strained = seen.strained();
                tie.inPlan = seen.inPlan();
            }
        });
    }

    /** The tie that a later reading is about, which may be the first that is heard of it. */
    private @Nullable TieDraft felt(@Nullable DataSubjectId party, @Nullable AgencyId agency, Said row) {
        String who = who(party, agency);
        if (who == null) {
            return null;
        }
        network.node(new DataSubjectId(who)).knownBy(row);
        return network.ties(who, Tie.Kind.RELATIONSHIP)
                .findFirst()
                .orElseGet(() -> network.tie(who, Tie.Kind.RELATIONSHIP, null))
                .by(row);
    }

    private static @Nullable String who(@Nullable DataSubjectId party, @Nullable AgencyId agency) {
        return party != null ? party.text() : agency != null ? agency.subject().text() : null;
    }

    void genogram(GenogramDrawn said, Said row) {
        network.remove(tie -> tie.kind == Tie.Kind.GENOGRAM);
        said.nodes().forEach(drawn -> network.node(drawn.who()).knownBy(row));
        for (GenogramDrawn.Edge edge : said.edges()) {
            network.node(edge.from()).knownBy(row);
            network.node(edge.to()).knownBy(row);
            network.tie(new Between(
                            network.id(edge.from()),
                            network.id(edge.to()),
                            Tie.Kind.GENOGRAM,
                            edge.line().name()))
                    .by(row);
        }
    }

    void relative(GenogramDrawn.RelativePart said, Said row) {
        NodeDraft node = network.node(row.about().subjects().getFirst()).knownBy(row);
        node.name = node.name == null ? Words.atHand(said.label()) : node.name;
    }

    void represents(RepresentativeAppointed said, Said row) {
        network.node(said.representative()).knownBy(row);
        TieDraft tie = network.tie(
                        said.representative().text(),
                        Tie.Kind.REPRESENTATIVE,
                        said.capacity().name())
                .since(said.from())
                .by(row);
        tie.until = said.until();
    }
}
