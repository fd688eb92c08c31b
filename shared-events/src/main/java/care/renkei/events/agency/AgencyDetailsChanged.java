package care.renkei.events.agency;

import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.CorporationNumber;
import care.renkei.events.InClear;
import care.renkei.events.OfficeNumber;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** What an agency is called and how it is reached, as it stands now; what is left out here is no longer so. */
@Wire(
        name = "agency.agency-details-changed",
        stream = StreamKind.AGENCY,
        about = {Shape.AGENCY},
        categories = {Category.IDENTITY},
        stage = Stage.ENV,
        ja = "機関の情報の変更",
        en = "Agency details changed")
public record AgencyDetailsChanged(
        @InClear
        @Says(
                en = "What kind of organisation it is; as registered, since it cannot change.",
                ja = "機関の種別（登録のときから変えられない）。")
        AgencyKind kind,

        @Says(en = "The name as people say it.", ja = "ふだん呼ばれている名前。")
        Words name,

        @Says(en = "Reading of the name in kana.", ja = "名前の読み（かな）。") @Nullable
        Words nameReading,

        @Says(en = "The corporation behind it.", ja = "運営する法人の名前。") @Nullable
        Words corporationName,

        @InClear
        @Says(en = "Corporation number (13 digits); once said, it stays.", ja = "法人番号（13桁）。一度書いたら変えられない。")
        @Nullable
        CorporationNumber corporationNumber,

        @InClear @Says(en = "Office number (10 digits).", ja = "事業所番号（10桁）。") @Nullable
        OfficeNumber officeNumber,

        @Says(en = "Telephone number for other agencies.", ja = "関係機関向けの電話番号。") @Nullable
        Words phone,

        @Says(en = "Where the office is.", ja = "事業所の住所。") @Nullable
        Words address,

        @Says(en = "When it is open, and when it rests.", ja = "開いている時間と、休みの日。") @Nullable
        Words openingHours,

        @Range(min = 0, max = 9999)
        @Says(en = "Places in all; how many are free is reported apart.", ja = "定員（空きは、空き状況の報告で知らせる）。")
        @Nullable
        Integer capacity)
        implements AgencyEvent {
    /** The same as the agency would register today. */
    public AgencyRegistered asRegistered() {
        return new AgencyRegistered(
                kind,
                name,
                nameReading,
                corporationName,
                corporationNumber,
                officeNumber,
                phone,
                address,
                openingHours,
                capacity);
    }
}
