package care.renkei.events.person;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A tie is over. */
@Wire(
        name = "person.relationship-ended",
        stream = StreamKind.PERSON,
        categories = {Category.FAMILY},
        stage = Stage.ASM,
        ja = "つながりの終わり",
        en = "Relationship ended")
public record RelationshipEnded(
        @InClear @Says(en = "The relative.", ja = "相手（番号のある人）。") @Nullable
        DataSubjectId party,

        @InClear @Says(en = "The agency.", ja = "相手の機関。") @Nullable
        AgencyId agency,

        @InClear @Says(en = "Last day of the tie.", ja = "終わった日。")
        LocalDate on,

        @Says(en = "Why, as far as it is said.", ja = "そのわけ。") @Nullable
        Words reason)
        implements PersonEvent {}
