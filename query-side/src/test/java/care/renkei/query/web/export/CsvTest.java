package care.renkei.query.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+81|'+81",
                "-1|'-1",
                "@sum|'@sum",
                "=a,b|\"'=a,b\"",
                "瑞樹、青木|瑞樹、青木",
                "a,b|\"a,b\"",
                "say \"no\"|\"say \"\"no\"\"\""
            })
    void a_cell_is_text_and_never_a_formula(String text, String expected) {
        assertThat(Csv.cell(text)).isEqualTo(expected);
    }

    @Test
    void begins_with_the_mark_by_which_spreadsheets_know_its_letters() throws IOException {
        var out = new ByteArrayOutputStream();
        new Csv(out).row("だれが", "a\nb");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFだれが,\"a\nb\"\r\n");
    }
}
