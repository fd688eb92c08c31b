package care.renkei.query.web.meeting;

import java.util.List;

/**
 * The proof of what was put before a table.
 *
 * @param parties to whom, with what proves it to them
 * @param items those records that may be seen today, each with what has happened since
 * @param closed sentences on those that are closed today, as far as that may be told
 */
public record ProofView(
        String meeting,
        String when,
        String by,
        boolean unchanged,
        List<Party> parties,
        List<Item> items,
        List<String> closed) {

    /** Somebody who was shown it. */
    public record Party(Seat seat, String digest) {}

    /** A record that was shown. */
    public record Item(String when, String sentence, boolean unchanged, List<String> since, String digest) {}
}
