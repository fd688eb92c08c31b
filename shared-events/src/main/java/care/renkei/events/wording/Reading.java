package care.renkei.events.wording;

import care.renkei.events.advice.AdviceOnWording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text of a wish or a goal turns out to be.
 *
 * @param own whether the person speaks in it
 * @param others whether somebody else speaks of or for the person
 * @param supporter whether whoever supports is its subject
 * @param want the sentence and place of the first want; a large number where there is none
 * @param means the same of the first means
 * @param plain the same of the first everyday sentence that names no means, with a want in it or without
 */
record Reading(boolean own, boolean others, boolean supporter, long want, long means, long plain) {

    private static final long NOWHERE = Long.MAX_VALUE;

    private static final int LONGEST_SENTENCE = 10_000;

    static Reading of(String text) {
        return of(Plain.sentences(text), Heard::written);
    }

    /** Of a text that keeps what somebody said: only what grammar shows of another speaks against it. */
    static Reading spoken(String text) {
        return of(Plain.sentences(text), Heard::spoken);
    }

    /** How a sentence is heard, knowing whether means are in it. */
    @FunctionalInterface
    private interface Hearing {
        Heard of(String sentence, boolean means);
    }

    private static Reading of(List<String> sentences, Hearing hearing) {
        boolean own = false;
        boolean others = false;
        boolean supporter = false;
        long want = NOWHERE;
        long means = NOWHERE;
        long plain = NOWHERE;
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            int used = ServiceMeans.at(sentence);
            Heard heard = hearing.of(sentence, used >= 0);
            own |= heard.own();
            others |= heard.others();
            supporter |= heard.supporter();
            if (heard.own()) {
                want = Math.min(want, place(i, OwnVoice.wantAt(sentence)));
                plain = used < 0 ? Math.min(plain, place(i, 0)) : plain;
            }
            means = Math.min(means, place(i, heard.supporter() ? 0 : used));
        }
        return new Reading(own, others, supporter, want, means, plain);
    }

    private static long place(int sentence, int at) {
        return at < 0 ? NOWHERE : (long) sentence * LONGEST_SENTENCE + at;
    }

    /** What a consultation specialist would say first of it, or null. */
    @Nullable
    AdviceOnWording first(AdviceOnWording notOwn) {
        if (want != NOWHERE) {
            return means < want ? AdviceOnWording.MEANS_BEFORE_WANT : null;
        }
        if (supporter) {
            return AdviceOnWording.SUPPORTER_IS_SUBJECT;
        }
        if (means != NOWHERE && !others && means < plain) {
            return AdviceOnWording.MEANS_WITHOUT_WANT;
        }
        return own && !others ? null : notOwn;
    }
}
