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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Two files turn out to be of one person; both ids stay, and a read of either unites them. */
@Wire(
        name = "person.persons-linked",
        stream = StreamKind.PERSON,
        categories = {Category.IDENTITY, Category.SHARING},
        stage = Stage.INT,
        ja = "台帳どうしのつながり",
        en = "Persons linked")
public record PersonsLinked(
        @InClear @IdOf(value = "link", made = true) @Says(en = "The link.", ja = "このつながりの番号。")
        ThingId link,

        @InClear @Says(en = "The other file of the same person.", ja = "同じ人のもう一つの台帳。")
        DataSubjectId other,

        @InClear @Says(en = "How it was made sure that it is one person.", ja = "同じ人だと確かめた方法。")
        LinkGround ground,

        @InClear @Says(en = "Day on which the person was told.", ja = "本人に伝えた日。")
        LocalDate toldOn,

        @Says(en = "How it was told.", ja = "どのように伝えたか。") Words told,

        @Says(en = "What the person said to it.", ja = "本人のことば。") @Nullable
        Words personsWords)
        implements PersonEvent {
    /** How one makes sure that two files are of one person. */
    public enum LinkGround {
        PERSON_SAYS_SO,
        SAME_CERTIFICATE,
        SAME_RESIDENT_RECORD,
        MOVED_HERE,
        REGISTERED_TWICE
    }
}
