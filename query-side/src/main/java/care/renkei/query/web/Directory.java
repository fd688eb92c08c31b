package care.renkei.query.web;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import org.jspecify.annotations.Nullable;

/** What agencies and practitioners are called; open to every enrolled caller. */
public interface Directory {

    /** The name as people say it; the id where the agency is not known (yet). */
    String name(AgencyId agency);

    Mark mark(AgencyId agency);

    /** An agency's own, or that of those whom somebody belongs to. */
    default Mark mark(DataSubjectId who) {
        return switch (who.kind()) {
            case AGENCY -> mark(new AgencyId(who.value()));
            case PERSON -> Mark.PERSON;
            case RELATIVE, REPORTER -> Mark.FAMILY;
            case PRACTITIONER, REGION -> Mark.UNKNOWN;
        };
    }

    /** The practitioner's name, or null where it is not known. */
    @Nullable
    String practitioner(DataSubjectId practitioner);

    /** How the agency's name is read, in kana; null where that was not written down. */
    default @Nullable String reading(AgencyId agency) {
        return null;
    }

    /** How the practitioner's name is read, in kana; null where that was not written down. */
    default @Nullable String reading(DataSubjectId practitioner) {
        return null;
    }
}
