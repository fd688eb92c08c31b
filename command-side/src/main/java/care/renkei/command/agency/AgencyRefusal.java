package care.renkei.command.agency;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about agencies and their practitioners. */
public sealed interface AgencyRefusal extends Refusal {

    /** An agency registers once. */
    @Broken(kind = Kind.CONFLICT, ja = "この機関はすでに登録されています。", en = "The agency is registered already.")
    record AgencyAlreadyRegistered() implements AgencyRefusal {}

    /** One id stands for what people do by their own hand, and is no agency's. */
    @Broken(kind = Kind.NOT_ALLOWED, ja = "この番号は、機関には使えません。", en = "No agency can have this id.")
    record NameIsReserved() implements AgencyRefusal {}

    /** Practitioners are enrolled by their own agency, under ids that carry its name. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            ja = "職員の番号は、自分の機関の名前で始めてください。",
            en = "The id of a practitioner begins with the name of the own agency.")
    record PractitionerOfAnotherAgency() implements AgencyRefusal {}

    /** One enrolment at a time. */
    @Broken(kind = Kind.CONFLICT, ja = "この職員はすでに登録されています。", en = "The practitioner is enrolled already.")
    record PractitionerAlreadyEnrolled() implements AgencyRefusal {}

    /** Only who is enrolled leaves. */
    @Broken(ja = "この職員は登録されていません。", en = "The practitioner is not enrolled.")
    record PractitionerNotThere() implements AgencyRefusal {}

    /** The last day is not before the first. */
    @Broken(field = "on", ja = "最後の日が登録の初日より前です。", en = "The last day is before the first.")
    record LeftBeforeTheFirstDay() implements AgencyRefusal {}

    /** There are not more places free than there are. */
    @Broken(field = "vacancy", ja = "空きが定員を超えています。", en = "More places are free than there are.")
    record MoreFreeThanThereAre() implements AgencyRefusal {}

    /** Figures were true at some time, not will be. */
    @Broken(field = "at", ja = "先の日時の空き状況は報告できません。", en = "Figures cannot be of the future.")
    record FiguresOfTheFuture() implements AgencyRefusal {}

    /** Other kinds may do other things. */
    @Broken(
            field = "kind",
            ja = "機関の種別は変えられません。別の種別になるときは、新しく登録してください。",
            en = "The kind of an agency stays; what becomes another kind registers anew.")
    record KindStays() implements AgencyRefusal {}

    /** Who is a third party follows from it. */
    @Broken(
            field = "corporationNumber",
            ja = "法人番号は変えられません。運営する法人が変わるときは、新しく登録してください。",
            en = "The corporation number stays; what another corporation runs registers anew.")
    record CorporationStays() implements AgencyRefusal {}

    /** New offices are helped by those who answer for the area. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            field = "office",
            ja = "新しい事業所の受け入れを書けるのは、市町村・都道府県・協議会・基幹センターです。",
            en = "New offices are helped in by municipality, prefecture, council or core centre.")
    record OnboardingByOthers() implements AgencyRefusal {}
}
