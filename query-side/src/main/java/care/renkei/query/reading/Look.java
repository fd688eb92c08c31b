package care.renkei.query.reading;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Inquiry;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One look into a file, as its entry in the access log tells it.
 *
 * @param inquiry who looked and what for
 * @param view e.g. {@code timeline}
 * @param position how far the view was, or to which position it was folded back
 * @param filter what was asked, as code and value; never text that was searched
 * @param seen the records that were shown, by basis; a record on several bases stands under each
 */
public record Look(
        Inquiry inquiry,
        DataSubjectId person,
        String view,
        Position position,
        Map<String, String> filter,
        boolean searchedText,
        Map<Basis, List<UUID>> seen) {}
