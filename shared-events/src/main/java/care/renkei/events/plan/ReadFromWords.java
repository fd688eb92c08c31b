package care.renkei.events.plan;

import care.renkei.events.InClear;
import care.renkei.events.Says;

/**
 * What Renkei read from the words of a wish or a goal when it was sent, so that it can be counted while they are closed:
 * the practices PLN-08 and PLN-09.
 */
public record ReadFromWords(
        @InClear @Says(en = "Whether the person speaks in it.", ja = "本人のことばになっているか。")
        boolean ownVoice,

        @InClear @Says(en = "Whether what is wanted comes before what is done for it.", ja = "願いが手立てより先にあるか。")
        boolean wantFirst) {}
