package care.renkei.events.service;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The person and a provider agreed on a service in writing; the figures are those of the contract report. */
@Wire(
        name = "service.service-contracted",
        categories = {Category.SERVICE},
        stage = Stage.SVC,
        ja = "利用契約",
        en = "Service contracted")
public record ServiceContracted(
        @InClear @Says(en = "The service.", ja = "サービス種別。") ServiceType service,

        @InClear @Says(en = "Day of the contract.", ja = "契約した日。")
        LocalDate signedOn,

        @InClear @Says(en = "First day that it covers.", ja = "契約の初日。")
        LocalDate from,

        @InClear @Says(en = "Last day that it covers; none where it is open.", ja = "契約の最後の日（決めていなければ空）。") @Nullable
        LocalDate until,

        @InClear @Says(en = "Who signed for the person.", ja = "本人の側で署名した人。")
        ContractSigner signedBy,

        @InClear @Says(en = "Whether the important terms were explained before.", ja = "重要事項を先に説明したか。")
        boolean termsExplained,

        @InClear @Says(en = "Day on which the municipality was told.", ja = "市町村に報告した日。") @Nullable
        LocalDate reportedOn,

        @Range(min = 1, max = 99) @Says(en = "Number of the entry on the certificate.", ja = "受給者証の記入欄の番号。") @Nullable
        Integer entry,

        @Range(min = 0, max = 9999) @Says(en = "Amount a month, in the unit.", ja = "ひと月の契約支給量。") @Nullable
        Integer quantity,

        @InClear @Says(en = "Unit of the amount.", ja = "契約支給量の単位。") @Nullable
        ContractUnit unit,

        @Says(en = "A word about it.", ja = "補足。") @Nullable Words note)
        implements ServiceEvent {
    /** Who signs a contract. */
    public enum ContractSigner {
        PERSON,
        PERSON_WITH_SUPPORT,
        GUARDIAN,
        PARENT
    }

    /** Units of contracted amounts. */
    public enum ContractUnit {
        DAYS,
        HOURS,
        MONTHS
    }
}
