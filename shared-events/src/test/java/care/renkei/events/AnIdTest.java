package care.renkei.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked at character by character is what the published pattern says. */
class AnIdTest {

    private static final Pattern FORM = Pattern.compile(DataSubjectId.PATTERN);
    private static final String[] BEGINNINGS = {
        "person-", "relative-", "practitioner-", "agency-", "region-", "reporter-", "person", "nobody-", "Person-", ""
    };
    private static final String SIGNS = "az09-a0zA_ +\n";

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void is_one_where_the_pattern_says_so(long seed) {
        var random = new SplittableRandom(seed);
        int good = 0;
        for (int i = 0; i < 50_000; i++) {
            var text = new StringBuilder(BEGINNINGS[random.nextInt(BEGINNINGS.length)]);
            int length = random.nextInt(4) == 0 ? 58 + random.nextInt(8) : random.nextInt(6);
            int signs = random.nextBoolean() ? 5 : SIGNS.length();
            for (int j = 0; j < length; j++) {
                text.append(SIGNS.charAt(random.nextInt(signs)));
            }
            boolean expected = FORM.matcher(text).matches();
            assertThat(isOne(text.toString())).as("'%s'", text).isEqualTo(expected);
            good += expected ? 1 : 0;
        }
        assertThat(good).isBetween(5_000, 45_000);
    }

    private static boolean isOne(String text) {
        try {
            return text.startsWith(new DataSubjectId(text).kind().prefix());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
