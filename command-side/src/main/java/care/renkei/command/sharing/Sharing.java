package care.renkei.command.sharing;

import care.renkei.command.sharing.Statement.Denial;
import care.renkei.command.sharing.Statement.Explanation;
import care.renkei.command.sharing.Statement.Grant;
import care.renkei.events.AgencyId;
import care.renkei.events.SubjectKey;
import care.renkei.events.ThingId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that was said about sharing what one person's file holds.
 *
 * @param length how many events there were
 * @param statements by the id that each was given
 * @param told agencies that were told something on a consent, without being among its recipients by name
 * @param notices whether each was acknowledged
 */
record Sharing(
        int length,
        Map<ThingId, Statement> statements,
        Map<ThingId, Set<AgencyId>> told,
        Map<Notice, Boolean> notices) {

    static final Sharing NOTHING = new Sharing(0, Map.of(), Map.of(), Map.of());

    Sharing {
        statements = Map.copyOf(statements);
        told = Map.copyOf(told);
        notices = Map.copyOf(notices);
    }

    <T extends Statement> @Nullable T find(Class<T> kind, ThingId id) {
        Statement statement = statements.get(id);
        return kind.isInstance(statement) ? kind.cast(statement) : null;
    }

    private <T extends Statement> Stream<T> all(Class<T> kind, SubjectKey subject) {
        return statements.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(statement -> statement.subject().equals(subject));
    }

    /** Denials about the subject's information that no consent has lifted. */
    Stream<Denial> denials(SubjectKey subject) {
        return all(Denial.class, subject).filter(denial -> !denial.lifted());
    }

    /** Every denial there was, those that a consent has lifted among them. */
    Stream<Denial> everDenied(SubjectKey subject) {
        return all(Denial.class, subject);
    }

    Stream<Explanation> explanations(SubjectKey subject) {
        return all(Explanation.class, subject);
    }

    Stream<Statement.Request> requests(SubjectKey subject) {
        return all(Statement.Request.class, subject);
    }

    Stream<Grant> grants(SubjectKey subject) {
        return all(Grant.class, subject);
    }

    /** Notices of joint use that no later version has replaced. */
    Stream<Statement.JointUse> jointUses(SubjectKey subject) {
        return all(Statement.JointUse.class, subject).filter(notice -> !notice.replaced());
    }

    Stream<Statement.Statute> statutes() {
        return statements.values().stream()
                .filter(Statement.Statute.class::isInstance)
                .map(Statement.Statute.class::cast);
    }

    /** One more event, which says nothing that later decisions ask for. */
    Sharing longer() {
        return new Sharing(length + 1, statements, told, notices);
    }

    Sharing with(ThingId id, Statement statement) {
        var all = new HashMap<>(statements);
        all.put(id, statement);
        return new Sharing(length, all, told, notices);
    }

    Sharing changingGrant(ThingId id, UnaryOperator<Grant> change) {
        Grant grant = find(Grant.class, id);
        return grant == null ? this : with(id, change.apply(grant));
    }

    Sharing lifting(@Nullable ThingId id) {
        Denial denial = id == null ? null : find(Denial.class, id);
        return id == null || denial == null ? this : with(id, denial.lift());
    }

    Sharing replacing(@Nullable ThingId id) {
        Statement.JointUse notice = id == null ? null : find(Statement.JointUse.class, id);
        return id == null || notice == null ? this : with(id, notice.replace());
    }

    Sharing changingStatute(ThingId id, UnaryOperator<Statement.Statute> change) {
        Statement.Statute statute = find(Statement.Statute.class, id);
        return statute == null ? this : with(id, change.apply(statute));
    }

    Sharing telling(ThingId consent, Set<AgencyId> agencies) {
        var all = new HashMap<>(told);
        var both = new TreeSet<>(agencies);
        both.addAll(all.getOrDefault(consent, Set.of()));
        all.put(consent, both);
        return new Sharing(length, statements, all, notices);
    }

    Sharing noticed(Notice notice, boolean acknowledged) {
        var all = new HashMap<>(notices);
        all.put(notice, acknowledged);
        return new Sharing(length, statements, told, all);
    }
}
