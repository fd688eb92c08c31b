package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.team.TeamEvent;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.Permission;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Standing;
import care.renkei.query.visibility.Verdict;
import care.renkei.query.visibility.Visibility;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may know of the statements of a file. They are records like others, so the one decision is asked; and
 * whoever is {@link Concerned} knows that there is one.
 */
final class InSight {

    private final Standing standing;
    private final List<Stated> all;
    private final Addressees addressees;
    private final IdentityHashMap<Stated, Verdict.Visible> known = new IdentityHashMap<>();

    /** @param all of the file, oldest first */
    InSight(OpenFile file, List<Stated> all) {
        standing = file.standing();
        this.all = List.copyOf(all);
        addressees = new Addressees(all);
        var concerned = new Concerned(file, all, addressees);
        for (Stated stated : all) {
            Verdict.Visible verdict = decide(file.permission(), stated, concerned);
            if (verdict != null) {
                known.put(stated, verdict);
            }
        }
    }

    private static Verdict.@Nullable Visible decide(Permission permission, Stated stated, Concerned concerned) {
        if (Visibility.decide(permission.inquiry(), stated.facts(), permission.sharing())
                instanceof Verdict.Visible visible) {
            return visible;
        }
        Basis told = concerned.told(stated);
        return told == null ? null : new Verdict.Visible(Grade.STRUCTURE, List.of(told));
    }

    static @Nullable DataSubjectId viewer(Caller caller) {
        return switch (caller) {
            case Caller.OfAgency c -> c.viewer();
            case Caller.Individual c -> c.viewer();
            case Caller.Operator c -> null;
            case Caller.Nobody c -> null;
        };
    }

    Addressees addressees() {
        return addressees;
    }

    /** Null where the caller may not know of it. */
    Verdict.@Nullable Visible verdict(Stated stated) {
        return known.get(stated);
    }

    boolean knows(Stated stated) {
        return known.containsKey(stated);
    }

    /** All that the caller may know of, oldest first. */
    List<Stated> known() {
        return all.stream().filter(this::knows).toList();
    }

    /** Adds to a look what of it is shown. */
    void seenIn(LookInProgress look, Predicate<Stated> shown) {
        for (Stated stated : all) {
            Verdict.Visible verdict = known.get(stated);
            if (verdict != null && shown.test(stated)) {
                look.saw(stated.id(), verdict);
            }
        }
    }

    /** Whether the caller may know all that decides about the recipient and these subjects' information. */
    boolean ofAllAbout(DataSubjectId recipient, Set<DataSubjectId> subjects) {
        return all.stream()
                .filter(stated ->
                        decidesAbout(subjects, stated) && addressees.of(stated).mayMean(recipient))
                .allMatch(stated -> knows(stated)
                        // Who is of the team is no secret in the team.
                        || (standing.isTold() && isOfTheTeam(stated)));
    }

    /** An override and a power stand for the whole file, and so does a statute that speaks of the person. */
    static boolean decidesAbout(Set<DataSubjectId> subjects, Stated stated) {
        return subjects.contains(stated.subject())
                || switch (stated.content()) {
                    case OverrideEvent e -> true;
                    case PersonEvent e -> true;
                    case TeamEvent e -> true;
                    case StatutorySharingRecorded e -> stated.subject().kind() == DataSubjectId.Kind.PERSON;
                    default -> false;
                };
    }

    private static boolean isOfTheTeam(Stated stated) {
        return stated.content() instanceof TeamEvent || stated.content() instanceof PersonRegistered;
    }
}
