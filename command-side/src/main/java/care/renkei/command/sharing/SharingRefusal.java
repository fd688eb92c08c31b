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
            ja = "もとになる同意・命に関わる場合の情報提供・法令の記録がありません。",
            en = "The consent, override or statute that it rests on is missing.")
    record BasisMissing() implements SharingRefusal {}

    /** What was told goes no further than its basis: recipients, categories, records, purpose. */
    @Broken(field = "categories", ja = "もとになる同意や根拠より広く伝えています。", en = "More was told than its basis covers.")
    record NotCoveredByTheBasis() implements SharingRefusal {}

    /** A refusal beats every earlier and every broader grant. */
    @Broken(field = "consents", ja = "本人がことわっていることが含まれます。", en = "The person has refused part of this.")
    record RefusedByThePerson() implements SharingRefusal {}

    /** Domain, "Sharing": parents who share authority are both named, or it is said why one alone. */
    @Broken(
            field = "whyOneParent",
            ja = "共同親権です。もう一人の親も書くか、一人だけのわけを選んでください。",
            en = "Authority is shared: name the other parent, too, or say why one alone.")
    record OtherParentMissing() implements SharingRefusal {}

    /** Two consents to the same would leave one open when the other is withdrawn. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "scope",
            ja = "同じ同意がすでにあります。",
            en = "There is such a consent in force already.")
    record AgreedAlready() implements SharingRefusal {}

    /** A corporation is known by the offices that gave its number. */
    @Broken(field = "recipients", ja = "この法人番号の事業所は登録されていません。", en = "No office of this corporation is registered.")
    record UnknownCorporation() implements SharingRefusal {}

    /** Internal use stays between offices of one corporation. */
    @Broken(field = "basis", ja = "同じ法人の事業所ではありません。", en = "This is no office of the same corporation.")
    record NotTheSameCorporation() implements SharingRefusal {}

    /** Joint use is told before it begins (APPI art. 27(5)(iii)). */
    @Broken(field = "from", ja = "共同利用は、知らせる前に始めることはできません。", en = "Joint use does not begin before its notice.")
    record NoticeComesFirst() implements SharingRefusal {}

    /** A new version replaces the one that stands. */
    @Broken(field = "replaces", ja = "置きかえる前の版の知らせがありません。", en = "There is no such notice to replace.")
    record NoticeUnknown() implements SharingRefusal {}

    /** A further party is a new version: versions are counted without a gap. */
    @Broken(field = "version", ja = "版の番号が前の版に続いていません。", en = "The version does not follow the one before.")
    record VersionOutOfOrder() implements SharingRefusal {}

    /** Who answers for the joint use takes part in it. */
    @Broken(field = "manager", ja = "管理の責任をもつ機関が、共同利用に加わっていません。", en = "The manager takes no part in the joint use.")
    record ManagerIsNoParty() implements SharingRefusal {}

    /** Reports of abuse are sealed; nothing of them stands among what a team shares. */
    @Broken(field = "basis", ja = "この根拠による通報は、専用の窓口から送ってください。", en = "A report on this basis has a door of its own.")
    record SealedMatter() implements SharingRefusal {}

    /** Councils and support meetings: who sits there is named. */
    @Broken(field = "members", ja = "会議の構成員を書いてください。", en = "Name the members of the meeting.")
    record MembersMissing() implements SharingRefusal {}

    /** What a meeting shares stays with those who attend. */
    @Broken(field = "recipients", ja = "会議の構成員でない相手が含まれています。", en = "It goes beyond the members of the meeting.")
    record RecipientOutsideTheMeeting() implements SharingRefusal {}

    /** The items are the least that the statute needs. */
    @Broken(field = "items", ja = "伝える項目を書いてください。", en = "Say which items are given.")
    record ItemsMissing() implements SharingRefusal {}

    /** An inquiry may be answered in part; what was kept back is recorded, "nothing" included. */
    @Broken(
            field = "itemsRefused",
            ja = "求められて伝えないことを書いてください（なければ「なし」）。",
            en = "Say what was asked for and is not given, be it nothing.")
    record ItemsRefusedMissing() implements SharingRefusal {}

    /** Answering an inquiry is allowed, not forced: somebody of the agency decides. */
    @Broken(field = "decidedBy", ja = "応じると決めた職員を書いてください。", en = "Say who of the agency decided to answer.")
    record DeciderMissing() implements SharingRefusal {}

    /** Basic act on disaster management art. 49-11: without consent only once a disaster has struck or is about to. */
    @Broken(
            field = "incidentDeclaredAt",
            ja = "災害の発生・切迫が宣言されていません。",
            en = "No incident is declared: name it and when it was declared.")
    record IncidentNotDeclared() implements SharingRefusal {}

    /** Without consent only while the incident lasts. */
    @Broken(
            field = "until",
            ja = "災害を根拠にできるのは14日までです。続くときは、もう一度記録してください。",
            en = "An incident is a basis for fourteen days; record it anew where it lasts.")
    record BeyondTheIncident() implements SharingRefusal {}

    /** What is reviewed or told of was recorded. */
    @Broken(field = "basisId", ja = "この番号の共有はありません。", en = "There is no such sharing by statute.")
    record StatuteUnknown() implements SharingRefusal {}

    /** Nobody judges what they decided themselves. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            field = "basisId",
            ja = "自分で決めた共有は、ほかの人（公衆衛生・児童の健全育成では、ほかの機関）が確かめます。",
            en = "Somebody else reviews it; for public health and children, another agency.")
    record ReviewedByItsDecider() implements SharingRefusal {}

    /** Once is enough. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "basisId",
            ja = "この共有の確認・説明は終わっています。",
            en = "This sharing has been reviewed or told of already.")
    record SettledAlready() implements SharingRefusal {}

    /** Telling waits for a day to come. */
    @Broken(field = "waitsUntil", ja = "新しい期日は、これからの日にしてください。", en = "The new date lies ahead.")
    record WaitsForThePast() implements SharingRefusal {}

    /** A grant never outlives the case, and does not come back with it. */
    @Broken(
            field = "consents",
            ja = "この機関のかかわりは、同意のあとで終わっています。もう一度、同意を聞いてください。",
            en = "The agency closed its case after this consent: ask anew.")
    record EndedWithTheCase() implements SharingRefusal {}
}
