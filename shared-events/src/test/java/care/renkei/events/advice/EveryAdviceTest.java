package care.renkei.events.advice;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AdviceCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveryAdviceTest {

    @Test
    void is_found_by_its_code() {
        assertThat(Advice.all())
                .isNotEmpty()
                .allSatisfy(advice -> assertThat(Advice.find(advice.code())).isSameAs(advice));
    }

    @Test
    void is_said_in_both_languages() {
        assertThat(Advice.all()).allSatisfy(advice -> {
            assertThat(advice.ja()).endsWith("。").matches(".*[ぁ-ん].*");
            assertThat(advice.en()).matches("[A-Z].*[.?]");
        });
    }

    @Test
    void of_an_unknown_code_is_passed_over() {
        AdviceCode newer = new AdviceCode("ENV-99/FROM_A_LATER_VERSION");
        assertThat(Advice.of(List.of(newer, AdviceOnContacts.FIRST_VISIT_ALONE.code())))
                .containsExactly(AdviceOnContacts.FIRST_VISIT_ALONE);
    }
}
