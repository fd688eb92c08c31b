package care.renkei.command.sharing;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about sharing. */
public sealed interface SharingRefusal extends Refusal {

    /** Sharing is judged per data subject, so one event speaks about one. */
    @Broken(ja = "一人ずつ、別の出来事にしてください。", en = "One event about one data subject at a time.")
    record OneDataSubjectAtATime() implements SharingRefusal {}

    /** A new statement has a new id. */
    @Broken(kind = Kind.CONFLICT, ja = "この番号はすでに使われています。", en = "The id is in use already.")
    record IdInUse() implements SharingRefusal {}

    /** A scope that takes out all it puts in says nothing. */
    @Broken(field = "scope", ja = "伝えることが何も残りません。", en = "Nothing is left in the scope.")
    record NothingInScope() implements SharingRefusal {}

    /** Explain before asking: a consent rests on an explanation to the same data subject. */
    @Broken(
            field = "explanation",
            ja = "先に説明をしてください（その人への説明が見つかりません）。",
            en = "Explain first: there is no such explanation to this person.")
    record NotExplained() implements SharingRefusal {}

    /** What was not explained cannot be agreed to. */
    @Broken(field = "scope", ja = "説明したことより広い同意です。", en = "This is wider than what was explained.")
    record WiderThanExplained() implements SharingRefusal {}

    /** Principle 2: after a refusal the benefit may be explained and consent asked again, in this order. */
    @Broken(ja = "ことわられたあとです。もう一度説明してから聞いてください。", en = "This was refused: explain anew before asking again.")
    record NewExplanationNeeded() implements SharingRefusal {}

    /** Consent opens from the day it is given. */
    @Broken(field = "from", ja = "同意は、さかのぼって始めることはできません。", en = "Consent does not reach back.")
    record ConsentReachesBack() implements SharingRefusal {}

    /** Operating standards of planned consultation support: written consent before use at a meeting. */
    @Broken(field = "writtenFor", ja = "会議で使うには、書面の同意が要ります。", en = "Use in a meeting needs consent in writing.")
    record MeetingNeedsWriting() implements SharingRefusal {}

    /** Oral consent has a witness. */
    @Broken(field = "witness", ja = "口頭の同意には立会人が要ります。", en = "Oral consent needs a witness.")
    record WitnessMissing() implements SharingRefusal {}

    /** Only a denial that stands can be lifted or explained after. */
    @Broken(ja = "この番号の「ことわり」はありません。", en = "There is no such refusal.")
    record DenialUnknown() implements SharingRefusal {}

    /** A refusal answers a request that was made. */
    @Broken(field = "request", ja = "この番号のお願いはありません。", en = "There is no such request.")
    record RequestUnknown() implements SharingRefusal {}

    /** There is such a consent of this data subject. */
    @Broken(ja = "この番号の同意はありません。", en = "There is no such consent.")
    record ConsentUnknown() implements SharingRefusal {}

    /** Only what is open is narrowed, withdrawn or relied on. */
    @Broken(kind = Kind.CONFLICT, ja = "この同意は終わっています。", en = "The consent is over.")
    record ConsentOver() implements SharingRefusal {}

    /** Decisions, 18: narrower is inclusion in every dimension; what cannot be compared counts as broader. */
    @Broken(field = "scope", ja = "前の同意よりせまくなっていません。", en = "This is not narrower than the consent.")
    record NotNarrower() implements SharingRefusal {}

    /** Notices of a withdrawal are made here, so that none is forgotten or invented. */
    @Broken(kind = Kind.NOT_ALLOWED, ja = "取り消しの知らせは、自動で送られます。", en = "Notices are sent by Renkei itself.")
    record NoticesAreAutomatic() implements SharingRefusal {}

    /** Who was told takes note. */
    @Broken(field = "ended", ja = "受け取りを待っている知らせはありません。", en = "No notice waits for your agency.")
    record NothingToAcknowledge() implements SharingRefusal {}

    /** Once is enough. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "ended",
            ja = "この知らせはすでに受け取られています。",
            en = "The notice has been acknowledged already.")
    record AlreadyAcknowledged() implements SharingRefusal {}

    /** Consent, own offices and the override have events of their own. */
    @Broken(field = "basis", ja = "これは法令に基づく共有の根拠ではありません。", en = "This is no statute that such sharing rests on.")
    record NotAStatute() implements SharingRefusal {}

    /** Statutes that speak of a meeting name it. */
    @Broken(field = "meeting", ja = "この法令では、会議の番号が要ります。", en = "This statute needs its meeting.")
    record MeetingMissing() implements SharingRefusal {}

    /** Support meetings under arts. 106-6 and 9 are the municipality's. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            field = "basis",
            ja = "この会議を根拠にできるのは市町村だけです。",
            en = "Only the municipality may rest on this meeting.")
    record OnlyTheMunicipality() implements SharingRefusal {}

    /** Statutes that answer a request name its document. */
    @Broken(field = "documentNumber", ja = "求めの文書番号が要ります。", en = "Give the number of the document that asked.")
    record DocumentNumberMissing() implements SharingRefusal {}

    /** APPI art. 27(1)(iii), (iv) and the council: why consent was not asked or had. */
    @Broken(field = "whyWithoutConsent", ja = "同意を得なかった理由が要ります。", en = "Say why there is no consent.")
    record WhyWithoutConsentMissing() implements SharingRefusal {}

    /** Every disclosure has its basis at hand: consents, an override, a statute recorded before. */
    @Broken(
            field = "basis",
            ja = "もとになる同意・緊急の提供・法令の記録がありません。",
            en = "The consent, override or statute that it rests on is missing.")
    record BasisMissing() implements SharingRefusal {}

    /** What was told goes no further than its basis: recipients, categories, records, purpose. */
    @Broken(field = "categories", ja = "もとになる同意や根拠より広く伝えています。", en = "More was told than its basis covers.")
    record NotCoveredByTheBasis() implements SharingRefusal {}

    /** A refusal beats every earlier and every broader grant. */
    @Broken(field = "consents", ja = "本人がことわっていることが含まれます。", en = "The person has refused part of this.")
    record RefusedByThePerson() implements SharingRefusal {}
}
