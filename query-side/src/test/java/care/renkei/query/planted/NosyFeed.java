package care.renkei.query.planted;

import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Visibility;

/** A feed that decides by itself. */
final class NosyFeed {

    boolean sends(Inquiry inquiry, PartFacts part, PersonSharing sharing) {
        return Visibility.decide(inquiry, part, sharing) != null;
    }
}
