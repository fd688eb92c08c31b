package care.renkei.command.decision;

import care.renkei.events.AgencyId;
import care.renkei.events.Audience;
import care.renkei.events.Category;
import care.renkei.events.Confidentiality;
import care.renkei.events.Envelope;
import care.renkei.events.record.RecordReclassified;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an envelope says of who may see its event.
 *
 * @param categories a permission has to cover all of them
 * @param restrictedTo agencies that may see it beside its source; null where it is not restricted
 * @param authorOnly whether it is for its author alone
 * @param notForPerson whether it is kept from the person
 */
public record Openness(
        Set<Category> categories, @Nullable Set<AgencyId> restrictedTo, boolean authorOnly, boolean notForPerson) {

    public Openness {
        categories = Set.copyOf(categories);
        restrictedTo = restrictedTo == null ? null : Set.copyOf(restrictedTo);
    }

    public static Openness of(Envelope envelope) {
        Confidentiality confidentiality = envelope.confidentiality();
        return new Openness(
                envelope.categories(),
                confidentiality.kind() == Confidentiality.Kind.RESTRICTED ? confidentiality.agencies() : null,
                envelope.audience() == Audience.AUTHOR,
                envelope.notForPerson() != null);
    }

    /** Decisions, 26: the source said anew of what kind it is and for whom; where it names nobody, it is not restricted. */
    public Openness after(RecordReclassified change) {
        return new Openness(
                change.categories(),
                change.restrictedTo().isEmpty() ? null : change.restrictedTo(),
                authorOnly,
                notForPerson && change.toPerson() != RecordReclassified.ToPerson.SHOWN);
    }

    /** Whether nobody who may not see the other may see this. */
    public boolean isNoWiderThan(Openness other) {
        return categories.containsAll(other.categories)
                && isAsRestrictedAs(other.restrictedTo)
                && (authorOnly || !other.authorOnly)
                && (notForPerson || !other.notForPerson);
    }

    private boolean isAsRestrictedAs(@Nullable Set<AgencyId> others) {
        return others == null || (restrictedTo != null && others.containsAll(restrictedTo));
    }
}
