package care.renkei.query.accesslog;

import care.renkei.events.ThingId;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Grade;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records of which something was shown on one basis. A record of several parts may stand under several. */
public record SeenOnBasis(Basis.Kind basis, @Nullable ThingId thing, Grade grade, List<UUID> records) {

    public SeenOnBasis {
        records = List.copyOf(records);
    }

    boolean own() {
        return basis == Basis.Kind.OWN_AGENCY;
    }

    boolean underOverride() {
        return basis == Basis.Kind.OVERRIDE;
    }
}
