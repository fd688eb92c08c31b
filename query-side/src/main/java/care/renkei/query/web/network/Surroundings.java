package care.renkei.query.web.network;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.ServiceType;
import care.renkei.events.TeamRole;
import care.renkei.events.person.RelationshipRecorded.RelationKind;
import care.renkei.query.network.Node;
import care.renkei.query.network.PersonNetwork;
import care.renkei.query.web.AgencyName;
import care.renkei.query.web.Mark;
import care.renkei.query.web.Speech;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the drawing and the list of a network, both of the same nodes. */
record Surroundings(PersonNetwork network, Speech speech) {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration A_MONTH = Duration.ofDays(31);

    /** Kinds of codes that a role may be, the more telling first. */
    private static final List<Class<? extends Enum<?>>> ROLES =
            List.of(RelationKind.class, TeamRole.class, GrantorCapacity.class, ServiceType.class);

    /** Those close and agencies; practitioners stand with their agency. */
    List<Around> around() {
        return network.nodes().stream()
                .filter(node -> close(node) || formal(node))
                .map(this::around)
                .toList();
    }

    List<Companion> close() {
        return companions(Surroundings::close);
    }

    List<Companion> agencies() {
        return companions(Surroundings::formal);
    }

    List<GapLine> gaps() {
        return network.gaps().stream()
                .map(gap -> GapLine.of(
                        gap,
                        gap.task() == null ? speech.words().say("network.gap.role") : gap.task(),
                        network.person()))
                .toList();
    }

    private static boolean close(Node node) {
        return node.kind() == Node.Kind.RELATIVE || node.kind() == Node.Kind.SUPPORTER;
    }

    private static boolean formal(Node node) {
        return node.kind() == Node.Kind.AGENCY;
    }

    private Around around(Node node) {
        Instant last = node.last();
        return new Around(
                formal(node) ? AgencyName.of(name(node)).own() : name(node),
                formal(node),
                mark(node),
                node.ring(),
                node.strength(),
                node.strained(),
                node.stopped(),
                fading(last),
                last == null ? "" : speech.days().distance(last));
    }

    private int fading(@Nullable Instant last) {
        if (last == null) {
            return 2;
        }
        Duration ago = Duration.between(last, network.at());
        return ago.compareTo(A_WEEK) <= 0 ? 0 : ago.compareTo(A_MONTH) <= 0 ? 1 : 2;
    }

    private List<Companion> companions(Predicate<Node> wanted) {
        return network.nodes().stream().filter(wanted).map(this::companion).toList();
    }

    private Companion companion(Node node) {
        Instant last = node.last();
        UUID record = node.record();
        return new Companion(
                mark(node),
                title(node),
                last == null ? "" : speech.days().distance(last),
                says(node),
                record == null ? null : record.toString(),
                speech.words().say("network.record"));
    }

    private String title(Node node) {
        String roles = roles(node);
        String name = name(node);
        return roles.isEmpty() || name.startsWith(roles)
                ? name
                : name + speech.words().say("aside", roles);
    }

    private String says(Node node) {
        var says = new ArrayList<String>();
        if (node.coordinates()) {
            says.add(speech.words().say("network.coordinates"));
        }
        says.add(speech.words().say("network.strength." + node.strength()));
        if (node.strained()) {
            says.add(speech.words().say("network.strained"));
        }
        if (node.stopped()) {
            says.add(speech.words().say("network.stopped"));
        }
        if (node.contacts() > 0) {
            says.add(speech.words().say("network.contacts", node.contacts()));
        } else if (node.last() == null && formal(node)) {
            says.add(speech.words().say("network.noContact"));
        }
        String staff = staff(node);
        if (!staff.isEmpty()) {
            says.add(speech.words().say("network.staff", staff));
        }
        return String.join(speech.japanese() ? "" : " ", says);
    }

    /** Who of the agency has been there, as far as names are open. */
    private String staff(Node agency) {
        return network.nodes().stream()
                .filter(node -> node.kind() == Node.Kind.PRACTITIONER
                        && node.agency() != null
                        && agency.id().equals(node.agency().subject().text()))
                .map(Node::name)
                .filter(Objects::nonNull)
                .map(name -> speech.words().say("subject.called", name))
                .collect(Collectors.joining(speech.japanese() ? "、" : ", "));
    }

    private String name(Node node) {
        String name = node.name();
        if (name != null) {
            return name;
        }
        String roles = roles(node);
        return roles.isEmpty() ? speech.words().say("subject.relative") : roles;
    }

    private String roles(Node node) {
        return node.roles().stream()
                .flatMap(role -> word(role).stream())
                .distinct()
                .collect(Collectors.joining(speech.japanese() ? "、" : ", "));
    }

    private Optional<String> word(String role) {
        return ROLES.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .filter(code -> code.name().equals(role))
                .findFirst()
                .map(code -> speech.book().code(code));
    }

    private Mark mark(Node node) {
        return switch (node.kind()) {
            case PERSON -> Mark.PERSON;
            case RELATIVE -> Mark.FAMILY;
            case SUPPORTER -> Mark.NEAR;
            case AGENCY, PRACTITIONER -> speech.directory().mark(new AgencyId(new DataSubjectId(node.id()).value()));
        };
    }
}
