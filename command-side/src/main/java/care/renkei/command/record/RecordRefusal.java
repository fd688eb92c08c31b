package care.renkei.command.record;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about records. */
public sealed interface RecordRefusal extends Refusal {

    /** What is answered is advice that there is. */
    @Broken(field = "advice", ja = "この番号の助言はありません。", en = "There is no advice of this code.")
    record NoSuchAdvice() implements RecordRefusal {}

    /** What is planned, or asked again, has a day. */
    @Broken(field = "day", ja = "いつ行うか、日を書いてください。", en = "Say on which day.")
    record DayMissing() implements RecordRefusal {}

    /** What does not fit this person says why. */
    @Broken(field = "reason", ja = "当てはまらないわけを書いてください。", en = "Say in words why it does not fit.")
    record WhyItDoesNotFitMissing() implements RecordRefusal {}

    /** Decision 0077: an answer from outside is open to nobody to whom its record is closed. */
    @Broken(
            ja = "答えは、その記録より広く見えるものにはできません。記録と同じ情報の種類と範囲を付けてください。",
            en =
                    "The answer would be more open than its record: send the record's categories and confidentiality along.")
    record AnswerWiderThanItsRecord() implements RecordRefusal {}

    /** Only its source amends a record; whether another agency has such a record is not told. */
    @Broken(
            kind = Kind.NOT_AVAILABLE,
            field = "record",
            ja = "この番号の記録は、こちらの機関にはありません。",
            en = "Your agency has no record of this id.")
    record RecordNotYours() implements RecordRefusal {}

    /** What was taken back stays taken back. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "record",
            ja = "この記録は、すでに取り下げられています。",
            en = "The record has been retracted already.")
    record RecordAlreadyRetracted() implements RecordRefusal {}

    /** An amendment belongs to the same person as its record. */
    @Broken(field = "record", ja = "この記録は、別の方のものです。", en = "The record belongs to somebody else.")
    record RecordOfSomebodyElse() implements RecordRefusal {}

    /** Decisions, 26: narrowing acts at once, widening only as a basis allows, and the basis is named. */
    @Broken(
            field = "categories",
            ja = "見える範囲を広げるには、もとになる出来事を挙げてください（basedOn）。",
            en = "To open it wider, name the event that allows it (basedOn).")
    record WideningNeedsABasis() implements RecordRefusal {}

    /** A referral is written by who refers or by who is asked. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            field = "from",
            ja = "ほかの機関どうしの紹介は書けません。",
            en = "A referral is recorded by who refers or by who is asked.")
    record ReferralBetweenOthers() implements RecordRefusal {}

    /** Domain, "Team": from outside, a concern is addressed to an agency. */
    @Broken(field = "to", ja = "伝える機関を名指ししてください。", en = "Name the agency that is to be told.")
    record ConcernAddressedToNobody() implements RecordRefusal {}

    /** An inquiry goes to another agency, and so does its answer; help, too, is asked of others. */
    @Broken(field = "to", ja = "相手が自分の機関です。ほかの機関を名指ししてください。", en = "It is addressed to your own agency; name another.")
    record AskingOneself() implements RecordRefusal {}

    /** MON-01: the answer is a disclosure and carries a basis for each one it is about. */
    @Broken(
            field = "grounds",
            ja = "答えることは情報の提供です。話に出る人それぞれについて、もとになる同意・命に関わる場合の情報提供・法令の記録を付けてください。",
            en =
                    "An answer is a disclosure: for each one it is about, name the consent, the open override or the recorded"
                            + " statute that it rests on.")
    record GroundsMissing() implements RecordRefusal {}

    /** ASM-02: separate sheets, never merged. */
    @Broken(
            field = "respondent",
            ja = "本人の紙と家族の紙は、別々に記録してください。",
            en = "Record the person's sheet and the family's sheet apart.")
    record SheetsMerged() implements RecordRefusal {}

    /** A sheet stands under the name of who filled it in. */
    @Broken(
            field = "respondent",
            ja = "書いた人と、だれの記録かが合いません。本人の紙は本人、家族の紙はその家族の欄に入れます。",
            en = "The sheet stands under another name than that of who filled it in.")
    record SheetUnderAnotherName() implements RecordRefusal {}

    /** A wish stands under the name of whose wish it is. */
    @Broken(
            field = "holder",
            ja = "願いの持ち主と、だれの記録かが合いません。本人の願いは本人、家族の願いはその家族の欄に入れます。",
            en = "The wish stands under another name than that of whose wish it is.")
    record WishUnderAnotherName() implements RecordRefusal {}

    /** Reading is told by whoever has read. */
    @Broken(kind = Kind.NOT_ALLOWED, ja = "ほかの人が読んだことは書けません。", en = "Only the reader says that it was read.")
    record ReadingOfSomebodyElse() implements RecordRefusal {}

    /** An answer comes from whom the question was addressed to; what others were asked is not told. */
    @Broken(
            kind = Kind.NOT_AVAILABLE,
            ja = "こちらの機関に宛てたもので、この番号のものはありません。",
            en = "Nothing of this id was addressed to your agency.")
    record NotAskedOfYou() implements RecordRefusal {}

    /** What is told of one's own agency is open to every agency. */
    @Broken(
            field = "note",
            ja = "だれかのための頼みに、自分の機関のこととして答えるときは、補足を書けません。",
            en = "Where somebody is meant, an answer told of your own agency holds no words.")
    record AnswerTellsOfSomebody() implements RecordRefusal {}

    /** A contract is told of when it has been signed. */
    @Broken(field = "signedOn", ja = "契約の日がまだ来ていません。", en = "The day of the contract has not come yet.")
    record ContractNotSignedYet() implements RecordRefusal {}

    /** The municipality is told of a contract that there is. */
    @Broken(field = "reportedOn", ja = "市町村への報告が、契約より前になっています。", en = "It would be reported before it was signed.")
    record ReportedBeforeItWasSigned() implements RecordRefusal {}

    /** ENV-00: whom nobody could hold is taken in by the core centre, or the municipality. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            field = "from",
            ja = "こぼれ落ちる相談を受けとめるのは、ほかの機関からつながれた基幹センターか市町村です。",
            en = "Whom others could not hold is taken in by core centre or municipality.")
    record NotTheSafetyNet() implements RecordRefusal {}

    /** Looking at one's own work alone is no review. */
    @Broken(field = "supervisor", ja = "自分ひとりではふり返りになりません。", en = "Nobody reviews alone.")
    record ReviewedAlone() implements RecordRefusal {}

    /** ENV-21: where the person can be told, the person agreed. */
    @Broken(
            field = "consent",
            ja = "本人がわかる事例には、同意が要ります。",
            en = "Where somebody can be told from the case, name the consent.")
    record CaseStudyNeedsAConsent() implements RecordRefusal {}

    /** ENV-21: a consent leads to somebody, so a case that is nobody's names none. */
    @Broken(
            field = "consent",
            ja = "だれのことかわからない事例に、同意の番号は付けられません。",
            en = "A case that leads to nobody names no consent.")
    record CaseStudyNamesSomebody() implements RecordRefusal {}

    /** ENV-19: criteria are explained by those who decide. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            field = "topic",
            ja = "支給決定の基準を説明するのは、市町村か都道府県です。",
            en = "Criteria of benefits are explained by municipality or prefecture.")
    record CriteriaOfOthers() implements RecordRefusal {}

    /** What is announced is still to come. */
    @Broken(field = "at", ja = "予定の日時が、知らせた日時より前です。", en = "It would have been before it was announced.")
    record MeetingIsOver() implements RecordRefusal {}

    /** A part is no more than the whole. */
    @Broken(
            field = "outsideStatute",
            ja = "制度によらないものの数が、載っている数を超えています。",
            en = "More entries outside the statutes than there are entries.")
    record MoreThanTheDirectoryHas() implements RecordRefusal {}
}
