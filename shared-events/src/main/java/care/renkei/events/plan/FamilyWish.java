package care.renkei.events.plan;

import care.renkei.events.InClear;
import care.renkei.events.Part;
import care.renkei.events.PartOf;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.SetAtTheDoor;
import care.renkei.events.Shape;
import care.renkei.events.Words;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one relative wishes, in a field of its own and in the relative's own part: never mixed with the person's wish. */
@PartOf(Shape.RELATIVE)
public record FamilyWish(
        @InClear @Range(min = 0, max = 20) @Says(en = "Statements that it rests on.", ja = "もとになったことばの記録。")
        Set<UUID> sources,

        @Says(en = "What the relative wishes, in the relative's own words.", ja = "家族の願い（家族のことばのまま）。")
        Words wish,

        @InClear
        @SetAtTheDoor
        @Says(en = "Whether it reads nearly the same as the person's wish.", ja = "本人の願いとほとんど同じ文か。")
        @Nullable
        Boolean likeThePersons)
        implements Part {

    /** The same with how it reads beside the person's wish. */
    public FamilyWish withRead(boolean alike) {
        return new FamilyWish(sources, wish, alike);
    }
}
