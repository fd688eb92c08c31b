package care.renkei.query.visibility;

import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies are offices of the corporations that a file speaks of, as they are registered at the moment of the
 * decision. Never folded from a file: an office that registers later is meant, too.
 */
public record Corporations(Map<DataSubjectId, CorporationNumber> offices) {

    public static final Corporations NONE = new Corporations(Map.of());

    public Corporations {
        offices = Map.copyOf(offices);
    }

    boolean run(Set<CorporationNumber> some, DataSubjectId agency) {
        if (some.isEmpty()) {
            return false;
        }
        CorporationNumber corporation = offices.get(agency);
        return corporation != null && some.contains(corporation);
    }

    /** Every known office of these corporations. */
    public Set<DataSubjectId> officesOf(Set<CorporationNumber> some) {
        var all = new TreeSet<DataSubjectId>();
        if (!some.isEmpty()) {
            offices.forEach((office, corporation) -> {
                if (some.contains(corporation)) {
                    all.add(office);
                }
            });
        }
        return all;
    }

    public @Nullable CorporationNumber of(DataSubjectId agency) {
        return offices.get(agency);
    }
}
