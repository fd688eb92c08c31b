package care.renkei.command.person;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about the person's file. */
public sealed interface PersonRefusal extends Refusal {

    /** A file is opened once. */
    @Broken(kind = Kind.CONFLICT, ja = "この方はすでに登録されています。", en = "The person is registered already.")
    record PersonAlreadyRegistered() implements PersonRefusal {}

    /** Somebody else represents the person, never the person. */
    @Broken(field = "representative", ja = "本人は自分の代理人にはなれません。", en = "Nobody represents himself or herself.")
    record RepresentativeIsThePerson() implements PersonRefusal {}

    /** "Self" is no capacity of a representative. */
    @Broken(field = "capacity", ja = "代理人の資格を選んでください。", en = "Choose a capacity in which one represents another.")
    record NotACapacityToRepresent() implements PersonRefusal {}

    /** One power of one kind at a time. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "representative",
            ja = "この人はすでに同じ資格の代理人です。",
            en = "This representative is in force already.")
    record AlreadyRepresents() implements PersonRefusal {}

    /** Civil code: parental authority and a minor's guardianship end at eighteen, so their last day is known. */
    @Broken(
            field = "until",
            ja = "親権・未成年後見は18歳で終わります。終わりの日を入れてください。",
            en = "Parental authority ends at eighteen: give its last day.")
    record ParentalAuthorityEndsAtEighteen() implements PersonRefusal {}

    /** Only a power that is in force ends. */
    @Broken(field = "representative", ja = "この人は代理人ではありません。", en = "There is no such representative.")
    record NotARepresentative() implements PersonRefusal {}

    /** What is closed is not closed again. */
    @Broken(kind = Kind.CONFLICT, ja = "利用はすでに止められています。", en = "Use has been stopped already.")
    record UseAlreadyStopped() implements PersonRefusal {}

    /** What is open is not opened. */
    @Broken(kind = Kind.CONFLICT, ja = "利用は止められていません。", en = "Use has not been stopped.")
    record UseNotStopped() implements PersonRefusal {}

    /** The person's own stop is not lifted over the person's head. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            ja = "ご本人が止めたものです。ご本人か、ご本人の話を聞いた機関が再開できます。",
            en = "The person stopped it: the person lets it go on, or an agency that has heard the person.")
    record StoppedByThePerson() implements PersonRefusal {}

    /** Stages of life follow each other. */
    @Broken(field = "from", ja = "ライフステージの順番と日付が合いません。", en = "Stages of life follow each other; these dates do not.")
    record LifeStagesOutOfOrder() implements PersonRefusal {}

    /** A tie is to a relative or to an agency. */
    @Broken(field = "party", ja = "相手を一人（または一つの機関）だけ選んでください。", en = "Name one relative or one agency.")
    record TieNeedsOneParty() implements PersonRefusal {}

    /** Only a tie that was recorded ends. */
    @Broken(field = "party", ja = "このつながりは記録されていません。", en = "No such tie was recorded.")
    record TieNotKnown() implements PersonRefusal {}

    /** A line joins two who are drawn. */
    @Broken(field = "edges", ja = "図にいない人への線があります。", en = "A line leads to somebody who is not drawn.")
    record LineToNobody() implements PersonRefusal {}

    /** A new drawing has a higher version. */
    @Broken(kind = Kind.CONFLICT, field = "version", ja = "もっと新しい図があります。", en = "There is a newer drawing.")
    record DrawingNotNewer() implements PersonRefusal {}

    /** That two files are of one person, the municipality or the core centre makes sure. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            ja = "台帳をつなぐことや離すことができるのは、市町村か基幹相談支援センターだけです。",
            en = "Only the municipality or the core centre links files and takes them apart.")
    record NotForThisAgencyToLink() implements PersonRefusal {}

    /** A file is not linked to itself, nor twice to the same. */
    @Broken(kind = Kind.CONFLICT, field = "other", ja = "この台帳は、すでにつながっています。", en = "The files are one already.")
    record AlreadyLinked() implements PersonRefusal {}

    /** Only a link that is there ends, in the file in which it was made. */
    @Broken(field = "link", ja = "このつながりは、この台帳にはありません。", en = "There is no such link in this file.")
    record LinkNotKnown() implements PersonRefusal {}

    /** The person is told before two files become one, and before they come apart. */
    @Broken(field = "toldOn", ja = "先に、本人に伝えてください。", en = "Tell the person first.")
    record PersonNotToldYet() implements PersonRefusal {}

    /** One moves from somewhere to somewhere else. */
    @Broken(field = "to", ja = "新しい市町村を入れてください（これまでと別の市町村）。", en = "Name the new municipality, another than so far.")
    record MunicipalityNotNamed() implements PersonRefusal {}

    /** What is handed on, the municipality hands on. */
    @Broken(field = "from", ja = "市町村として登録された機関ではありません。", en = "That agency is not a municipality.")
    record NoSuchMunicipality() implements PersonRefusal {}

    /** What a person may agree to is handed on with the person's agreement, or rests on a statute of its own. */
    @Broken(
            field = "personAgreed",
            ja = "引き継ぐことに本人が納得していません。法令による場合は、その根拠を別に記録してください。",
            en = "The person did not agree that it is handed on; what a statute allows is recorded as such.")
    record HandedOnWithoutAgreement() implements PersonRefusal {}

    /** One dies once, and not tomorrow. */
    @Broken(field = "on", ja = "亡くなった日が、まだ来ていない日です。", en = "The day of death lies in the future.")
    record DeathInTheFuture() implements PersonRefusal {}

    /** Only the news of a death is taken back. */
    @Broken(kind = Kind.CONFLICT, ja = "亡くなったという記録はありません。", en = "No death was recorded.")
    record NoDeathRecorded() implements PersonRefusal {}

    /** One asks for what is one's own. */
    @Broken(
            field = "requestedBy",
            ja = "消去を求められるのは、その人自身か、本人の代理人です。",
            en = "Who it is about asks for erasure, or who represents the person.")
    record NotTheirsToErase() implements PersonRefusal {}

    /** One open request for one's information is enough. */
    @Broken(kind = Kind.CONFLICT, ja = "消去の求めは、すでに出ています。", en = "Erasure has been asked for already.")
    record AlreadyRequested() implements PersonRefusal {}

    /** What is gone is not erased again. */
    @Broken(kind = Kind.CONFLICT, ja = "この人についての記録は、すでに消去されています。", en = "It has been erased already.")
    record AlreadyErased() implements PersonRefusal {}

    /** An erasure that answers a request answers one that was made. */
    @Broken(field = "request", ja = "この消去の求めは見つかりません。", en = "There is no such request.")
    record RequestNotKnown() implements PersonRefusal {}

    /** Whoever keeps the record erases it: the agency that opened the file, or the municipality. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            ja = "消去できるのは、台帳をひらいた機関か市町村だけです。",
            en = "Only the agency that opened the file, or the municipality, erases.")
    record NotTheKeeper() implements PersonRefusal {}

    /** Decision 0075: service records are kept five years, from the end of each case and from the newest record. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "ground",
            ja = "保存の期間が終わっていません（かかわりの終わりと最後の記録から5年、条例などで長いときはその年数）。",
            en =
                    "Retention has not run out: five years after the last case was closed and after the newest record, longer where a by-law says so.")
    record RetentionStillRuns() implements PersonRefusal {}

    /** Retention begins when an agency ends its work with the person. */
    @Broken(
            kind = Kind.CONFLICT,
            ja = "かかわりを終えていない機関があるので、保存の期間はまだ始まっていません。",
            en = "An agency has not closed its case, so that retention has not begun.")
    record CaseStillOpen() implements PersonRefusal {}

    /** What was recorded of the wrong person needs no waiting, once all of it is retracted as such. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "ground",
            ja = "この人についての記録が、まだ「別の人の記録」として取り下げられていません。",
            en = "There is a record about them that was not retracted as that of the wrong person.")
    record NotAllOfTheWrongPerson() implements PersonRefusal {}
}
