package care.renkei.events.person;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;

/** Two files are not of one person after all, or shall be read apart again; said in the file in which they were linked. */
@Wire(
        name = "person.persons-unlinked",
        stream = StreamKind.PERSON,
        categories = {Category.IDENTITY, Category.SHARING},
        stage = Stage.SVC,
        ja = "台帳どうしのつながりの解消",
        en = "Persons unlinked")
public record PersonsUnlinked(
        @InClear @IdOf("link") @Says(en = "The link that ends.", ja = "なくなるつながり。")
        ThingId link,

        @InClear @Says(en = "Why.", ja = "そのわけ（種類）。") UnlinkGround ground,

        @InClear @Says(en = "Day on which the person was told.", ja = "本人に伝えた日。")
        LocalDate toldOn,

        @Says(en = "Why, in words.", ja = "そのわけ。") Words reason)
        implements PersonEvent {
    /** Why two files are read apart again. */
    public enum UnlinkGround {
        NOT_THE_SAME_PERSON,
        PERSON_WISHES
    }
}
