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

/** An agency enters Renkei; it registers itself, its token is the proof. */
@Wire(
        name = "agency.agency-registered",
        stream = StreamKind.AGENCY,
        about = {Shape.AGENCY},
        categories = {Category.IDENTITY},
        stage = Stage.ENV,
        ja = "機関の登録",
        en = "Agency registered")
public record AgencyRegistered(
        @InClear @Says(en = "What kind of organisation it is.", ja = "機関の種別。")
        AgencyKind kind,

        @Says(en = "The name as people say it.", ja = "ふだん呼ばれている名前。")
        Words name,

        @Says(en = "Reading of the name in kana.", ja = "名前の読み（かな）。") @Nullable
        Words nameReading,

        @Says(en = "The corporation behind it.", ja = "運営する法人の名前。") @Nullable
        Words corporationName,

        @InClear
        @Says(en = "Corporation number (13 digits); decides who is a third party.", ja = "法人番号（13桁）。第三者かどうかはこれで決まる。")
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
    /** As it is called and called up, without a place, hours or places. */
    public AgencyRegistered(
            AgencyKind kind,
            Words name,
            @Nullable Words nameReading,
            @Nullable Words corporationName,
            @Nullable CorporationNumber corporationNumber,
            @Nullable OfficeNumber officeNumber,
            @Nullable Words phone) {
        this(kind, name, nameReading, corporationName, corporationNumber, officeNumber, phone, null, null, null);
    }
}
