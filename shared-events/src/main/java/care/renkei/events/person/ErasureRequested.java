package care.renkei.events.person;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** Somebody asks that what is kept about them be erased; it is answered when retention allows. */
@Wire(
        name = "person.erasure-requested",
        stream = StreamKind.PERSON,
        categories = {Category.IDENTITY, Category.SHARING},
        stage = Stage.TRN,
        ja = "消去の求め",
        en = "Erasure requested")
public record ErasureRequested(
        @InClear @IdOf(value = "erasure", made = true) @Says(en = "The request.", ja = "この求めの番号。")
        ThingId request,

        @InClear @Says(en = "Whose information: the person's or a relative's.", ja = "だれの情報か（本人または家族）。")
        DataSubjectId of,

        @InClear @Says(en = "Who asks.", ja = "求めた人。") DataSubjectId requestedBy,

        @Says(en = "Why, in their own words.", ja = "そのわけ（本人のことば）。") @Nullable
        Words reason)
        implements PersonEvent {}
