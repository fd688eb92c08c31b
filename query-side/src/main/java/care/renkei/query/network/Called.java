package care.renkei.query.network;

import care.renkei.events.AgencyId;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Directory;
import org.jspecify.annotations.Nullable;

/** What those around a person are called before this caller. */
record Called(Directory directory, Caller caller) {

    /** A practitioner's name is for the own agency, and for whoever sees something that he or she recorded. */
    @Nullable
    String name(NodeDraft node) {
        return switch (node.kind) {
            case PERSON -> null;
            case RELATIVE, SUPPORTER -> node.name;
            case AGENCY -> node.subject == null ? null : directory.name(new AgencyId(node.subject.value()));
            case PRACTITIONER ->
                node.subject != null && (node.recorded || ofOwnAgency(node))
                        ? directory.practitioner(node.subject)
                        : null;
        };
    }

    private boolean ofOwnAgency(NodeDraft node) {
        return caller instanceof Caller.OfAgency own && own.agency().equals(node.agency);
    }
}
