package care.renkei.events.protection;

import care.renkei.events.Part;
import care.renkei.events.PartOf;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who reports, sealed apart under a key of its own; left out where the reporter wants no name to be given. The acts
 * forbid revealing whoever reports, and treating them worse for it (disability abuse prevention act, article 16 (4)).
 */
@PartOf(Shape.REPORTER)
public record Reporter(
        @Says(en = "What the reporter is to the person.", ja = "通報する人と本人の関係。") @Nullable
        Relation relation,

        @Says(en = "The reporter's name.", ja = "通報する人の名前。") @Nullable
        Words name,

        @Says(en = "How the reporter can be reached without harm.", ja = "安全に連絡できる方法。") @Nullable
        Words contact)
        implements Part {
    /** What a reporter is to the person. */
    public enum Relation {
        SELF,
        FAMILY,
        STAFF_OF_THE_PLACE,
        STAFF_OF_ANOTHER_AGENCY,
        NEIGHBOUR,
        OTHER
    }
}
