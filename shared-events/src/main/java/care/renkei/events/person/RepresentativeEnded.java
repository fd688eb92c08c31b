package care.renkei.events.person;

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

/** A representative's power is over; what it alone carried ends with it. */
@Wire(
        name = "person.representative-ended",
        stream = StreamKind.PERSON,
        categories = {Category.IDENTITY, Category.SHARING},
        stage = Stage.TRN,
        ja = "代理の終わり",
        en = "Representative ended")
public record RepresentativeEnded(
        @InClear @Says(en = "The one who represented.", ja = "代理していた人。")
        DataSubjectId representative,

        @InClear @Says(en = "Last day of the power.", ja = "最後の日。")
        LocalDate on,

        @Says(en = "Why it ended.", ja = "終わったわけ。") @Nullable
        Words reason)
        implements PersonEvent {}
