package care.renkei.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyNameTest {

    @ParameterizedTest
    @CsvSource({
        "相談支援事業所ともしび, 相談支援|事業所|ともしび, ともしび",
        "放課後等デイサービスこだま, 放課後等|デイサービス|こだま, こだま",
        "訪問看護ステーションかもめ, 訪問看護|ステーション|かもめ, かもめ",
        "就労継続支援B型シグナル, 就労継続|支援B型|シグナル, シグナル",
        "障害者就業・生活支援センターともづな, 障害者就業・|生活支援|センター|ともづな, ともづな",
        "港町基幹相談支援センター, 港町|基幹|相談支援|センター, 港町基幹相談支援センター",
        "港町特別支援学校, 港町|特別支援|学校, 港町特別支援学校",
        "港町市役所 福祉課, 港町|市役所 |福祉課, 港町市役所 福祉課",
        "特定相談支援事業所あかり, 特定相談支援|事業所|あかり, あかり",
        "港町小学校, 港町小学校, 港町小学校",
        "Kamome Visiting Nurses, Kamome |Visiting |Nurses, Kamome Visiting Nurses"
    })
    void is_parted_between_its_words_and_loses_its_kind_where_there_is_little_room(
            String name, String parted, String own) {
        AgencyName agency = AgencyName.of(name);

        assertThat(agency.own()).isEqualTo(own);
        assertThat(Stream.concat(agency.kinds().stream(), agency.owns().stream())
                        .collect(Collectors.joining("|")))
                .isEqualTo(parted);
        assertThat(agency.kind() + agency.own()).isEqualTo(name);
    }

    @Test
    void is_whole_where_nothing_but_its_kind_is_said() {
        assertThat(AgencyName.of("グループホーム").own()).isEqualTo("グループホーム");
    }
}
