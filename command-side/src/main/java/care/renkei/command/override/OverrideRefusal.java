package care.renkei.command.override;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about the life-safety override. */
public sealed interface OverrideRefusal extends Refusal {

    /** APPI art. 27(1)(ii) is the only ground of an override. */
    @Broken(field = "basis", ja = "命に関わる場合の情報提供の根拠は27条1項2号だけです。", en = "An override rests on article 27(1)(ii) alone.")
    record AnotherBasis() implements OverrideRefusal {}

    /** Law: a refusal that is passed over is linked, which raises the priority of the review. */
    @Broken(
            field = "refusal",
            ja = "ことわられているときは、その「ことわり」の番号を付けてください。",
            en = "Where consent was refused, name the refusal.")
    record RefusalNotNamed() implements OverrideRefusal {}

    /** Receivers are agencies (and supporters) by name; a role or "the team" is not narrow. */
    @Broken(field = "recipients", ja = "受け取る機関を一つずつ名指ししてください。", en = "Name the receiving agencies one by one.")
    record ReceiversNotNamed() implements OverrideRefusal {}

    /** Domain: at most 72 hours, extension included. */
    @Broken(field = "until", ja = "命に関わる場合の情報提供は最長72時間です。", en = "An override lasts at most 72 hours.")
    record LongerThan72Hours() implements OverrideRefusal {}

    /** Domain: a second override while one is unreviewed needs a second practitioner. */
    @Broken(
            field = "secondPractitioner",
            ja = "前の提供の確認が済んでいません。二人目の職員を入れてください。",
            en = "One is unreviewed: a second practitioner has to agree.")
    record SecondPractitionerMissing() implements OverrideRefusal {}

    /** Two are two. */
    @Broken(field = "secondPractitioner", ja = "二人目は、別の職員にしてください。", en = "The second practitioner is somebody else.")
    record SecondPractitionerIsTheFirst() implements OverrideRefusal {}

    /** Both act for the agency. */
    @Broken(
            field = "secondPractitioner",
            ja = "二人目の職員は、この機関に登録されていません。",
            en = "The second practitioner is not enrolled at this agency.")
    record SecondPractitionerNotEnrolled() implements OverrideRefusal {}

    /** Somebody else judges: neither who invoked nor who received. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            ja = "確かめるのは、呼び出した機関でも受け取った機関でもない機関です。",
            en = "It is reviewed by an agency that neither invoked nor received.")
    record ReviewerNotIndependent() implements OverrideRefusal {}

    /** The agency that was named, or a core centre where none was. */
    @Broken(kind = Kind.NOT_ALLOWED, ja = "この提供を確かめる機関ではありません。", en = "Another agency reviews this override.")
    record NotTheReviewer() implements OverrideRefusal {}

    /** There is such an override about this person. */
    @Broken(field = "override", ja = "この番号の命に関わる場合の情報提供はありません。", en = "There is no such override.")
    record OverrideUnknown() implements OverrideRefusal {}

    /** An id names one override. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "override",
            ja = "この番号の命に関わる場合の情報提供はすでにあります。",
            en = "There is an override of this id already.")
    record OverrideAlreadyThere() implements OverrideRefusal {}

    /** What is over is not extended or ended. */
    @Broken(kind = Kind.CONFLICT, field = "override", ja = "この命に関わる場合の情報提供は終わっています。", en = "The override is over.")
    record OverrideOver() implements OverrideRefusal {}

    /** Domain: extended once. */
    @Broken(kind = Kind.CONFLICT, field = "override", ja = "延長は一度だけです。", en = "An override is extended once.")
    record AlreadyExtended() implements OverrideRefusal {}

    /** An extension makes it longer; to make it shorter, end it. */
    @Broken(field = "until", ja = "延長になっていません。", en = "This does not make it longer.")
    record NotLonger() implements OverrideRefusal {}

    /** It is judged when it is over, with all looks under it. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "override",
            ja = "まだ終わっていない命に関わる場合の情報提供です。",
            en = "The override is still open.")
    record OverrideStillOpen() implements OverrideRefusal {}

    /** Judged once. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "override",
            ja = "この命に関わる場合の情報提供は確認が済んでいます。",
            en = "The override has been reviewed already.")
    record AlreadyReviewed() implements OverrideRefusal {}

    /** Told once; then nothing is deferred. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "override",
            ja = "本人への説明は済んでいます。",
            en = "The person has been informed already.")
    record AlreadyInformed() implements OverrideRefusal {}

    /** Every deferral names a new date. */
    @Broken(
            field = "until",
            ja = "すでにその日まで延ばしてあります。もっと後の日を入れてください。",
            en = "It is put off to that day already; name a later one.")
    record DeferredToNoLaterDay() implements OverrideRefusal {}

    /** A new date lies ahead. */
    @Broken(field = "until", ja = "新しい期日が過ぎています。", en = "The new date lies in the past.")
    record DeferredIntoThePast() implements OverrideRefusal {}
}
