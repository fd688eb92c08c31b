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
}
