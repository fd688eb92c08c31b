package care.renkei.events.wording;

import java.util.regex.Pattern;

/**
 * Who is heard in one sentence. What grammar shows is read by rules; where no want or feeling is spoken and no service is
 * used, the words are weighed beside it, and the rules say how much the words have to show.
 *
 * @param own whether the person says it
 * @param others whether somebody else speaks of or for the person
 * @param supporter whether whoever supports does it
 */
record Heard(boolean own, boolean others, boolean supporter) {

    /** What the words must at least show for a supporter where a rule has found one. */
    private static final double FOUND = 0.1;

    /** The same where all that was found is that somebody has something done: the person has things done, too. */
    private static final double HAS_DONE = 0.2;

    /** The same where no rule says anything: advice that is wrong annoys more than advice that is missing. */
    private static final double NOTHING_SAID = 0.7;

    /** The same where a rule has found somebody else's voice. */
    private static final double ANOTHERS = 0.9;

    /** Above this words are the person's own, unless a rule speaks against it. */
    private static final double OWN = 0.35;

    /** Something that is done, or not done; what else people say without a want (a name, a place, a thing) is theirs. */
    private static final Pattern DONE = Pattern.compile("([うくぐつぬぶむる]|(?<!で)す|ない)$");

    /** In a sentence that keeps what somebody said: as grammar shows it, unless the words are clearly the person's. */
    static Heard spoken(String sentence, boolean means) {
        Heard shown = shown(sentence);
        boolean doubted = shown.supporter()
                && !isPlain(sentence, means)
                && Weighed.of(sentence).supporter() < found(sentence);
        return doubted ? new Heard(!shown.others() && OwnVoice.speaksIn(sentence), shown.others(), false) : shown;
    }

    /** In a sentence that somebody wrote into a sheet: as grammar shows it, and as the words weigh. */
    static Heard written(String sentence, boolean means) {
        Heard shown = shown(sentence);
        boolean anothers = shown.others() || !OwnVoice.speaksIn(sentence);
        boolean nothingDone =
                !anothers && !shown.supporter() && !DONE.matcher(sentence).find();
        if (isPlain(sentence, means) || nothingDone) {
            return shown;
        }
        Weighed weighed = Weighed.of(sentence);
        double needed = shown.supporter() ? found(sentence) : anothers ? ANOTHERS : NOTHING_SAID;
        boolean supporter = weighed.supporter() >= needed;
        return new Heard(!supporter && !anothers && weighed.own() > OWN, shown.others(), supporter);
    }

    private static double found(String sentence) {
        return SupporterSubject.hasItDone(sentence) ? HAS_DONE : FOUND;
    }

    private static Heard shown(String sentence) {
        boolean others = OthersVoice.speaksIn(sentence);
        boolean supporter = SupporterSubject.isIn(sentence) && !ServiceMeans.areAll(sentence);
        return new Heard(!supporter && !others && OwnVoice.speaksIn(sentence), others, supporter);
    }

    /** Where grammar leaves nothing open: a want, a feeling, a service that is used. */
    private static boolean isPlain(String sentence, boolean means) {
        return means || OwnVoice.wantAt(sentence) >= 0 || OwnVoice.feels(sentence);
    }
}
