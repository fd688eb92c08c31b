package care.renkei.events.person;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How to talk with the person: means, supporter, language. */
@Wire(
        name = "person.communication-support-set",
        stream = StreamKind.PERSON,
        categories = {Category.IDENTITY, Category.LIFE},
        stage = Stage.INT,
        practices = {"INT-00"},
        ja = "伝え合うための配慮",
        en = "Communication support set")
public record CommunicationSupportSet(
        @InClear @Range(min = 1, max = 12) @Says(en = "Means that work for the person.", ja = "本人に合う伝え方。")
        Set<CommunicationMeans> means,

        @Says(en = "Language or way of speaking.", ja = "使うことば。") @Nullable
        Words language,

        @Says(en = "Who helps with communication.", ja = "伝え合いを手伝う人。") @Nullable
        Words supporter,

        @Says(en = "What else helps.", ja = "ほかに役立つこと。") @Nullable
        Words note)
        implements PersonEvent {
    /** Means of communication. */
    public enum CommunicationMeans {
        SPEECH,
        EASY_WORDS,
        PICTURES,
        PHOTOGRAPHS,
        WRITING,
        SIGN_LANGUAGE,
        FINGER_SPELLING,
        DEVICE,
        YES_NO_CARDS,
        FURIGANA,
        INTERPRETER,
        TIME_AND_QUIET
    }
}
