package care.renkei.events.contact;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** One agency was in touch with another, about the person or to know each other. */
@Wire(
        name = "contact.agency-contact-made",
        about = {Shape.PERSON, Shape.AGENCY},
        categories = {Category.CONTACT, Category.SERVICE},
        stage = Stage.SVC,
        practices = {"SVC-01", "ENV-03"},
        ja = "機関どうしの連絡",
        en = "Agency contact made")
public record AgencyContactMade(
        @InClear @Says(en = "The other agency.", ja = "相手の機関。")
        AgencyId to,

        @InClear @Says(en = "How.", ja = "連絡の方法。") ContactMode mode,
        @InClear @Says(en = "What about.", ja = "何について。") ContactTopic topic,

        @Says(en = "What was said, no more than needed.", ja = "話したこと（要るだけ）。") @Nullable
        Words text)
        implements ContactEvent {
    /** How agencies are in touch. */
    public enum ContactMode {
        PHONE,
        VISIT,
        DROP_IN,
        WRITING,
        MESSAGE,
        ONLINE
    }

    /** What agencies talk about. */
    public enum ContactTopic {
        STATUS,
        SCHEDULE,
        CONCERN,
        HEALTH,
        PLAN,
        INTRODUCTION,
        OTHER
    }
}
