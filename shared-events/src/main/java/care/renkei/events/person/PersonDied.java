package care.renkei.events.person;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The person has died: powers to represent end, and nobody consents in the person's name any more. */
@Wire(
        name = "person.person-died",
        stream = StreamKind.PERSON,
        categories = {Category.IDENTITY, Category.LIFE},
        stage = Stage.TRN,
        ja = "逝去",
        en = "Person died")
public record PersonDied(
        @InClear @Says(en = "Day of death.", ja = "亡くなった日。") LocalDate on,

        @Says(en = "From whom it is known.", ja = "だれから聞いたか。") @Nullable
        Words knownFrom,

        @Says(en = "Words of farewell.", ja = "お別れのことば。") @Nullable
        Words words)
        implements PersonEvent {}
