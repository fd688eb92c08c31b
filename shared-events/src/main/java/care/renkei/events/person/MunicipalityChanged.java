package care.renkei.events.person;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The person lives elsewhere now, and another municipality decides benefits. */
@Wire(
        name = "person.municipality-changed",
        stream = StreamKind.PERSON,
        categories = {Category.IDENTITY, Category.LIFE, Category.SERVICE},
        stage = Stage.TRN,
        ja = "市町村の変更",
        en = "Municipality changed")
public record MunicipalityChanged(
        @InClear @Says(en = "The municipality so far, where it is registered.", ja = "これまでの市町村（登録があれば）。") @Nullable
        AgencyId from,

        @InClear @Says(en = "The new one, where it is registered.", ja = "新しい市町村（登録があれば）。") @Nullable
        AgencyId to,

        @InClear @Says(en = "First day at the new one.", ja = "変わる日。")
        LocalDate on,

        @InClear
        @Says(
                en = "Whether the one so far goes on deciding benefits, as for a home in another town.",
                ja = "支給決定はこれまでの市町村が続けるか（居住地特例など）。")
        boolean decidesOn,

        @InClear @Range(min = 0, max = 8) @Says(en = "What was handed on.", ja = "引き継いだもの。")
        Set<HandedOn> handedOn,

        @InClear @Range(min = 0, max = 20) @Says(en = "Agencies that are told of it.", ja = "知らせる機関。")
        Set<AgencyId> told,

        @InClear @Says(en = "Whether the person agreed that it is handed on.", ja = "引き継ぐことに本人が納得しているか。")
        boolean personAgreed,

        @Says(en = "Name of a municipality that is not registered.", ja = "登録のない市町村の名前。") @Nullable
        Words toName,

        @Says(en = "What is still open.", ja = "まだ決まっていないこと。") @Nullable
        Words open)
        implements PersonEvent {
    /** What one municipality hands on to the next. */
    public enum HandedOn {
        BENEFIT_DECISION,
        SUPPORT_CATEGORY,
        CERTIFICATION_SURVEY,
        DOCTORS_STATEMENT,
        PLAN,
        EVACUATION_PLAN,
        COMMUNICATION_SUPPORT,
        CONTACTS
    }
}
