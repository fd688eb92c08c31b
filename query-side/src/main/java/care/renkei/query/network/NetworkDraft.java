package care.renkei.query.network;

import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.query.network.EvidenceRow.Said;
import care.renkei.query.network.TieDraft.Between;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those around a person while evidence comes in, and the answer that is drawn from it. */
final class NetworkDraft {

    private final String person;
    private final String here;
    private final Map<String, NodeDraft> nodes = new LinkedHashMap<>();
    private final Map<Between, TieDraft> ties = new LinkedHashMap<>();
    private final Set<String> recorders = new HashSet<>();
    private final Map<ThingId, PersonNetwork.Gap> gaps = new LinkedHashMap<>();

    /**
     * @param person by the id of the file that was asked for
     * @param here the same person by the id of this file
     */
    NetworkDraft(DataSubjectId person, DataSubjectId here) {
        this.person = person.text();
        this.here = here.text();
        node(person);
    }

    /** Whoever is the person of this file is the person of the one that was asked for. */
    String id(DataSubjectId who) {
        return who.text().equals(here) ? person : who.text();
    }

    NodeDraft node(DataSubjectId who) {
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

    /** Somebody without an id, who is told apart by the record. */
    NodeDraft nodeOf(Said record) {
        return nodes.computeIfAbsent("record-" + record.event(), id -> new NodeDraft(id, null, Node.Kind.SUPPORTER));
    }

    /** A tie with the person. */
    TieDraft tie(String from, Tie.Kind kind, @Nullable String code) {
        return tie(new Between(from, person, kind, code));
    }

    TieDraft tie(Between between) {
        return ties.computeIfAbsent(between, TieDraft::new);
    }

    Stream<TieDraft> ties(String from, Tie.Kind kind) {
        return ties.values().stream().filter(tie -> tie.kind == kind && tie.from.equals(from));
    }

    void add(TieDraft tie) {
        ties.put(tie.between(), tie);
    }

    void remove(Predicate<TieDraft> which) {
        ties.values().removeIf(which);
    }

    /** Ends with the day that is named; until then its end is told. */
    void ended(String from, Tie.Kind kind, @Nullable String code, LocalDate lastDay) {
        ties(from, kind).filter(tie -> code == null || code.equals(tie.code)).forEach(tie -> tie.until = lastDay);
    }

    void open(PersonNetwork.Gap gap) {
        gaps.put(gap.role(), gap);
    }

    void close(ThingId gap) {
        gaps.remove(gap);
    }

    /** Who recorded something of what may be shown. */
    void recorded(@Nullable DataSubjectId practitioner) {
        if (practitioner != null) {
            recorders.add(practitioner.text());
        }
    }

    /** Whoever is at one end of a tie, and the person. */
    Set<String> tied() {
        var tied = new HashSet<String>(Set.of(person));
        ties.values().forEach(tie -> {
            tied.add(tie.from);
            tied.add(tie.to);
        });
        return tied;
    }

    /**
     * Takes what another file of the same person tells. Each is folded by itself before, for what ended in the one goes
     * on in the other.
     */
    NetworkDraft and(NetworkDraft other) {
        other.ties.forEach((between, tie) -> ties.merge(between, tie, TieDraft::and));
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
        Set<String> tied = tied();
        nodes.values().forEach(node -> node.recorded = recorders.contains(node.id));
        return nodes.values().stream()
                .filter(node -> node.stopped || tied.contains(node.id))
                .sorted(Comparator.comparing((NodeDraft node) -> !node.id.equals(person))
                        .thenComparing(node -> node.knownAt)
                        .thenComparing(node -> node.id))
                .toList();
    }

    /** @param zone in which contacts begin with a day */
    List<Tie> ties(ZoneId zone) {
        return ties.values().stream().map(tie -> tie.tie(zone)).toList();
    }

    List<PersonNetwork.Gap> gaps() {
        return List.copyOf(gaps.values());
    }
}
