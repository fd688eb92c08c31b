package care.renkei.query.network;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Part;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipAssessed;
import care.renkei.events.person.RelationshipEnded;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.events.service.ServiceEnded;
import care.renkei.events.service.ServiceStarted;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.events.team.RoleAssigned;
import care.renkei.events.team.RoleEnded;
import care.renkei.query.network.EvidenceRow.Said;
import care.renkei.query.network.EvidenceRow.Touched;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folds what may be shown of one file into ties, as they stand on one day. */
final class TiesInProgress {

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

    private record Key(
            String from, String to, Tie.Kind kind, @Nullable String code) {}

    private final String person;
    private final String here;
    private final LocalDate day;
    private final ZoneId zone;
    private final Predicate<ThingId> inForce;
    private final Map<String, NodeDraft> nodes = new LinkedHashMap<>();
    private final Map<Key, TieDraft> ties = new LinkedHashMap<>();
    private final Set<String> recorders = new HashSet<>();
    private final Map<ThingId, PersonNetwork.Gap> gaps = new LinkedHashMap<>();

    /**
     * @param person by the id of the file that was asked for
     * @param here the same person by the id of this file
     * @param inForce whether a denial still holds today
     */
    TiesInProgress(DataSubjectId person, DataSubjectId here, LocalDate day, ZoneId zone, Predicate<ThingId> inForce) {
        this.person = person.text();
        this.here = here.text();
        this.day = day;
        this.zone = zone;
        this.inForce = inForce;
        node(person);
    }

    /** Takes what was said, oldest first. */
    void said(Said row, Part part) {
        LocalDate on = LocalDate.ofInstant(row.of().occurredAt(), zone);
        AgencyId source = row.of().source();
        switch (part) {
            case PersonRegistered said -> member(source, null, on, row);
            case CareTeamMemberJoined said -> {
                if (!said.from().isAfter(day)) {
                    member(source, said.role().name(), said.from(), row);
                }
            }
            case CareTeamMemberLeft said -> ended(source.subject().text(), Tie.Kind.TEAM, null, said.on());
            case AgencyInvited said -> {
                known(node(said.agency().subject()), row);
                if (of(said.agency().subject().text(), Tie.Kind.TEAM).findAny().isEmpty()) {
                    tie(
                                    said.agency().subject().text(),
                                    Tie.Kind.INVITED,
                                    said.role().name())
                            .since(on)
                            .by(row);
                }
            }
            case KeyWorkerAssigned said -> keyWorker(said, on, row);
            case RoleAssigned said -> role(said, on, row);
            case RoleEnded said -> {
                gaps.remove(said.role());
                ties.keySet()
                        .removeIf(key -> key.kind() == Tie.Kind.ROLE
                                && said.role().text().equals(key.code()));
            }
            case RelationshipRecorded said -> relationship(said, on, row);
            case RelationshipAssessed said -> {
                TieDraft tie = felt(said.party(), said.agency(), row);
                if (tie != null) {
                    tie.strained = said.quality() == RelationshipAssessed.Quality.STRAINED
                            || said.quality() == RelationshipAssessed.Quality.POOR
                            || said.quality() == RelationshipAssessed.Quality.CUT;
                }
            }
            case RelationshipEnded said -> {
                String who = who(said.party(), said.agency());
                if (who != null) {
                    ended(who, Tie.Kind.RELATIONSHIP, null, said.on());
                }
            }
            case EcomapUpdated said ->
                said.ties().forEach(seen -> {
                    TieDraft tie = felt(seen.party(), seen.agency(), row);
                    if (tie != null) {
                        tie.strength = seen.strength();
                        tie.strained = seen.strained();
                        tie.inPlan = seen.inPlan();
                    }
                });
            case GenogramDrawn said -> genogram(said, row);
            case GenogramDrawn.RelativePart said -> {
                NodeDraft node = node(row.about().subjects().getFirst());
                known(node, row);
                node.name = node.name == null ? text(said.label()) : node.name;
            }
            case RepresentativeAppointed said -> represented(said, row);
            case RepresentativeEnded said ->
                ended(said.representative().text(), Tie.Kind.REPRESENTATIVE, null, said.on());
            case ServiceStarted said -> {
                if (!said.from().isAfter(day)) {
                    known(node(source.subject()), row);
                    tie(
                                    source.subject().text(),
                                    Tie.Kind.SERVICE,
                                    said.service().name())
                            .since(said.from())
                            .by(row);
                }
            }
            case ServiceEnded said ->
                ended(source.subject().text(), Tie.Kind.SERVICE, said.service().name(), said.on());
            case SharingExcluded said -> {
                if (inForce.test(said.denial())) {
                    said.recipients().agencies().forEach(agency -> stopped(agency.subject(), row));
                    said.recipients().supporters().forEach(supporter -> stopped(supporter, row));
                }
            }
            default -> {
                // what is said about several together adds no tie
            }
        }
        recorded(row.of().practitioner());
    }

    /** Who recorded something of what may be shown. */
    private void recorded(@Nullable DataSubjectId practitioner) {
        if (practitioner != null) {
            recorders.add(practitioner.text());
        }
    }

    private void member(AgencyId agency, @Nullable String role, LocalDate from, Said row) {
        String who = agency.subject().text();
        known(node(agency.subject()), row);
        ties.remove(new Key(who, person, Tie.Kind.TEAM, null));
        ties.keySet()
                .removeIf(key -> key.kind() == Tie.Kind.INVITED && key.from().equals(who));
        tie(who, Tie.Kind.TEAM, role).since(from).by(row);
    }

    private void keyWorker(KeyWorkerAssigned said, LocalDate on, Said row) {
        ties.keySet().removeIf(key -> key.kind() == Tie.Kind.KEY_WORKER);
        for (DataSubjectId who : List.of(said.agency().subject(), said.worker())) {
            NodeDraft node = node(who);
            known(node, row);
            node.agency = node.kind == Node.Kind.PRACTITIONER ? said.agency() : node.agency;
            TieDraft tie = tie(who.text(), Tie.Kind.KEY_WORKER, null).since(on).by(row);
            tie.coordinates = true;
        }
    }

    private void role(RoleAssigned said, LocalDate on, Said row) {
        if (said.fills() != null) {
            gaps.remove(said.fills());
        }
        ties.keySet()
                .removeIf(
                        key -> key.kind() == Tie.Kind.ROLE && said.role().text().equals(key.code()));
        AgencyId owner = said.agency();
        if (owner == null) {
            gaps.put(said.role(), new PersonNetwork.Gap(said.role(), text(said.task()), said.due(), row.event()));
            return;
        }
        gaps.remove(said.role());
        known(node(owner.subject()), row);
        TieDraft tie = tie(owner.subject().text(), Tie.Kind.ROLE, said.role().text())
                .since(on)
                .by(row);
        tie.label = text(said.task());
    }

    private void relationship(RelationshipRecorded said, LocalDate on, Said row) {
        DataSubjectId about = row.about().subjects().getFirst();
        DataSubjectId party = about.kind() == DataSubjectId.Kind.RELATIVE ? about : said.party();
        String who = who(party, said.agency());
        NodeDraft node;
        if (who == null) {
            node = nodes.computeIfAbsent("record-" + row.event(), id -> new NodeDraft(id, null, Node.Kind.SUPPORTER));
        } else {
            node = node(new DataSubjectId(who));
        }
        if (node.kind == Node.Kind.RELATIVE || node.kind == Node.Kind.SUPPORTER) {
            node.kind = FAMILY.contains(said.kind()) ? Node.Kind.RELATIVE : Node.Kind.SUPPORTER;
            String name = text(said.name());
            node.name = name == null ? node.name : name;
        }
        known(node, row);
        TieDraft before = of(node.id, Tie.Kind.RELATIONSHIP).findFirst().orElse(null);
        ties.keySet()
                .removeIf(
                        key -> key.kind() == Tie.Kind.RELATIONSHIP && key.from().equals(node.id));
        TieDraft tie = tie(node.id, Tie.Kind.RELATIONSHIP, said.kind().name())
                .since(before == null || before.since == null ? on : before.since)
                .by(row);
        tie.strength = said.strength();
        tie.strained = said.strained();
        tie.coordinates = said.coordinates();
        tie.label = text(said.role());
    }

    /** The tie that a later reading is about, which may be the first that is heard of it. */
    private @Nullable TieDraft felt(@Nullable DataSubjectId party, @Nullable AgencyId agency, Said row) {
        String who = who(party, agency);
        if (who == null) {
            return null;
        }
        known(node(new DataSubjectId(who)), row);
        return of(who, Tie.Kind.RELATIONSHIP)
                .findFirst()
                .orElseGet(() -> tie(who, Tie.Kind.RELATIONSHIP, null))
                .by(row);
    }

    private void genogram(GenogramDrawn said, Said row) {
        ties.keySet().removeIf(key -> key.kind() == Tie.Kind.GENOGRAM);
        said.nodes().forEach(drawn -> known(node(drawn.who()), row));
        for (GenogramDrawn.Edge edge : said.edges()) {
            known(node(edge.from()), row);
            known(node(edge.to()), row);
            tie(id(edge.from()), id(edge.to()), Tie.Kind.GENOGRAM, edge.line().name())
                    .by(row);
        }
    }

    private void represented(RepresentativeAppointed said, Said row) {
        if (said.from().isAfter(day) || (said.until() != null && said.until().isBefore(day))) {
            return;
        }
        known(node(said.representative()), row);
        TieDraft tie = tie(
                        said.representative().text(),
                        Tie.Kind.REPRESENTATIVE,
                        said.capacity().name())
                .since(said.from())
                .by(row);
        tie.until = said.until();
    }

    private void stopped(DataSubjectId who, Said row) {
        NodeDraft node = node(who);
        known(node, row);
        node.stopped = true;
    }

    /** Ends with the day that is named; until then its end is told. */
    private void ended(String who, Tie.Kind kind, @Nullable String code, LocalDate lastDay) {
        of(who, kind).filter(tie -> code == null || code.equals(tie.code)).forEach(tie -> tie.until = lastDay);
    }

    private static @Nullable String who(@Nullable DataSubjectId party, @Nullable AgencyId agency) {
        return party != null ? party.text() : agency != null ? agency.subject().text() : null;
    }

    private Stream<TieDraft> of(String who, Tie.Kind kind) {
        return ties.values().stream().filter(tie -> tie.kind == kind && tie.from.equals(who));
    }

    private TieDraft tie(String from, Tie.Kind kind, @Nullable String code) {
        return tie(from, person, kind, code);
    }

    private TieDraft tie(String from, String to, Tie.Kind kind, @Nullable String code) {
        return ties.computeIfAbsent(new Key(from, to, kind, code), key -> new TieDraft(from, to, kind, code));
    }

    /** Whoever is the person of this file is the person of the one that was asked for. */
    private String id(DataSubjectId who) {
        return who.text().equals(here) ? person : who.text();
    }

    private NodeDraft node(DataSubjectId who) {
        return nodes.computeIfAbsent(
                id(who),
                id -> new NodeDraft(
                        id,
                        who,
                        switch (who.kind()) {
                            case PERSON -> Node.Kind.PERSON;
                            case RELATIVE, REPORTER -> Node.Kind.RELATIVE;
                            case PRACTITIONER -> Node.Kind.PRACTITIONER;
                            case AGENCY, REGION -> Node.Kind.AGENCY;
                        }));
    }

    private static void known(NodeDraft node, Said row) {
        if (row.of().occurredAt().isBefore(node.knownAt)) {
            node.knownAt = row.of().occurredAt();
        }
    }

    static @Nullable String text(@Nullable Words words) {
        return words == null || words.text().isBlank() ? null : words.text();
    }

    /**
     * Takes who was in touch. Whoever has no other tie and has not been in touch since {@code lately} is not around.
     */
    void touched(Collection<Touched> touches, Instant lately) {
        ties.values().removeIf(tie -> tie.endedBefore(day));
        var standing = new HashSet<String>(Set.of(person));
        ties.values().forEach(tie -> {
            standing.add(tie.from);
            standing.add(tie.to);
        });
        var drafts = new LinkedHashMap<Key, TieDraft>();
        for (Touched touch : touches) {
            String one = id(touch.one());
            String other = id(touch.other());
            drafts.computeIfAbsent(
                            new Key(one, other, touch.way().tie(), null),
                            key -> new TieDraft(one, other, key.kind(), null))
                    .touched(touch.of().occurredAt(), touch.of().event(), lately);
        }
        drafts.values()
                .removeIf(tie -> tie.contacts() == 0 && !(standing.contains(tie.from) && standing.contains(tie.to)));
        drafts.forEach(ties::put);
        for (Touched touch : touches) {
            if (drafts.containsKey(
                    new Key(id(touch.one()), id(touch.other()), touch.way().tie(), null))) {
                NodeDraft one = node(touch.one());
                node(touch.other());
                if (one.kind == Node.Kind.PRACTITIONER && touch.way() == Way.CONTACT) {
                    one.agency = touch.of().source();
                }
            }
            recorded(touch.of().practitioner());
        }
    }

    /**
     * Takes what another file of the same person tells. Each is folded by itself before, for what ended in the one goes
     * on in the other.
     */
    TiesInProgress and(TiesInProgress other) {
        other.ties.forEach((key, tie) -> ties.merge(key, tie, TieDraft::and));
        other.nodes.forEach((id, node) -> nodes.merge(id, node, NodeDraft::and));
        recorders.addAll(other.recorders);
        other.gaps.forEach(gaps::putIfAbsent);
        return this;
    }

    /** Everybody with a tie, or with whom something is stopped, the person first. */
    List<NodeDraft> nodes() {
        for (TieDraft tie : ties.values()) {
            if (tie.to.equals(person) && nodes.containsKey(tie.from)) {
                nodes.get(tie.from).tied(tie);
            } else if (tie.from.equals(person) && nodes.containsKey(tie.to)) {
                nodes.get(tie.to).tied(tie);
            }
        }
        var tied = new HashSet<String>(Set.of(person));
        ties.values().forEach(tie -> {
            tied.add(tie.from);
            tied.add(tie.to);
        });
        nodes.values().forEach(node -> node.recorded = recorders.contains(node.id));
        return nodes.values().stream()
                .filter(node -> node.stopped || tied.contains(node.id))
                .sorted(Comparator.comparing((NodeDraft node) -> !node.id.equals(person))
                        .thenComparing(node -> node.knownAt)
                        .thenComparing(node -> node.id))
                .toList();
    }

    List<Tie> ties() {
        return ties.values().stream().map(tie -> tie.tie(zone)).toList();
    }

    List<PersonNetwork.Gap> gaps() {
        return List.copyOf(gaps.values());
    }
}
