package care.renkei.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is looked at character by character is what the published pattern says. */
class AnIdTest {

    /** @param lengths that random endings have, around those at which the form changes its mind */
    record Form(
            String pattern,
            Function<String, Object> reading,
            List<String> beginnings,
            List<Integer> lengths,
            long seed) {

        @Override
        public String toString() {
            return pattern + ", " + seed;
        }
    }

    private static final String SIGNS = "az09-a0zA_ +.\n";
    private static final int GOOD_SIGNS = 5;

    static Stream<Form> forms() {
        return Stream.of(1L, 2L)
                .flatMap(seed -> Stream.of(
                        new Form(
                                DataSubjectId.PATTERN,
                                text -> new DataSubjectId(text).kind(),
                                List.of(
                                        "person-",
                                        "relative-",
                                        "practitioner-",
                                        "agency-",
                                        "region-",
                                        "reporter-",
                                        "person",
                                        "nobody-",
                                        "Person-",
                                        ""),
                                List.of(0, 58),
                                seed),
                        new Form(AgencyId.PATTERN, AgencyId::new, List.of("", "a", "-"), List.of(0, 36), seed),
                        new Form(
                                AgencyId.PATTERN.replace("^", "^urn:renkei:agency:"),
                                AnIdTest::agencyOf,
                                List.of("urn:renkei:agency:", "urn:renkei:agency", ""),
                                List.of(0, 36),
                                seed),
                        new Form(
                                EventName.PATTERN,
                                EventName::new,
                                List.of("contact.", "a.", "ab.", "z".repeat(30) + ".", "z".repeat(31) + ".", "a0.", ""),
                                List.of(0, 56),
                                seed),
                        new Form(
                                ThingId.PATTERN,
                                ThingId::new,
                                List.of("consent-", "a-", "-", "a0-", "consent", ""),
                                List.of(0, 23),
                                seed)));
    }

    private static Object agencyOf(String source) {
        AgencyId agency = AgencyId.fromUrn(source);
        if (agency == null) {
            throw new IllegalArgumentException("none");
        }
        return agency;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void is_one_where_the_pattern_says_so(Form form) {
        var random = new SplittableRandom(form.seed());
        var pattern = Pattern.compile(form.pattern());
        int good = 0;
        for (int i = 0; i < 50_000; i++) {
            String text = text(form, random);
            boolean expected = pattern.matcher(text).matches();
            assertThat(isOne(form, text)).as("'%s'", text).isEqualTo(expected);
            good += expected ? 1 : 0;
        }
        assertThat(good).isBetween(200, 45_000);
    }

    private static String text(Form form, SplittableRandom random) {
        var text = new StringBuilder(
                form.beginnings().get(random.nextInt(form.beginnings().size())));
        int length = form.lengths().get(random.nextInt(form.lengths().size())) + random.nextInt(8);
        int signs = random.nextBoolean() ? GOOD_SIGNS - random.nextInt(2) : SIGNS.length();
        for (int j = 0; j < length; j++) {
            text.append(SIGNS.charAt(random.nextInt(signs)));
        }
        return text.toString();
    }

    private static boolean isOne(Form form, String text) {
        try {
            return !form.reading().apply(text).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
