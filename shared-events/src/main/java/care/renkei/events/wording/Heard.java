package care.renkei.events.wording;

/**
 * Who is heard in one sentence. What grammar shows is read by rules; where no want or feeling is spoken and no service is used,
 * the words are weighed beside it, and the rules say how much the words have to show.
 *
 * @param own whether the person says it
 * @param others whether somebody else speaks of or for the person
 * @param supporter whether whoever supports does it
 */
record Heard(boolean own, boolean others, boolean supporter) {

    /** What the words must show for a supporter where a rule finds one, where none says anything, and where it is another's. */
    private static final double FOUND = 0.15;

    private static final double NOTHING_SAID = 0.6;

    private static final double ANOTHERS = 0.85;

    /** From here on words are the person's own, unless a rule speaks against it. */
    private static final double OWN = 0.4;

    /** In a sentence that keeps what somebody said: as grammar shows it. */
    static Heard spoken(String sentence) {
        boolean others = OthersVoice.speaksIn(sentence);
        boolean supporter = SupporterSubject.isIn(sentence) && !ServiceMeans.areAll(sentence);
        return new Heard(!supporter && !others && OwnVoice.speaksIn(sentence), others, supporter);
    }

    /** In a sentence that somebody wrote into a sheet: as grammar shows it, and as the words weigh. */
    static Heard written(String sentence, boolean means) {
        Heard shown = spoken(sentence);
        if (means || OwnVoice.wantAt(sentence) >= 0 || OwnVoice.feels(sentence)) {
            return shown;
        }
        Weighed weighed = Weighed.of(sentence);
        boolean anothers = shown.others() || !OwnVoice.speaksIn(sentence);
        double needed = shown.supporter() ? FOUND : anothers ? ANOTHERS : NOTHING_SAID;
        boolean supporter = weighed.supporter() >= needed;
        boolean own = !supporter && !anothers && weighed.own() > OWN;
        return new Heard(own, shown.others(), supporter);
    }
}
