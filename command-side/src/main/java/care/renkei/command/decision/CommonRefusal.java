package care.renkei.command.decision;

/** Refusals that more than one capability gives. */
public sealed interface CommonRefusal extends Refusal {

    /** The person is unknown, or not the caller's. The two must never be told apart. */
    @Broken(kind = Kind.NOT_AVAILABLE, ja = "この方の台帳は、こちらからは見つかりません。", en = "There is no file here for this person.")
    record PersonNotAvailable() implements CommonRefusal {}

    /** An agency enters by registering itself. */
    @Broken(kind = Kind.NOT_ALLOWED, ja = "先に、機関の登録をしてください。", en = "The agency has to register itself first.")
    record AgencyNotRegistered() implements CommonRefusal {}

    /** Whoever acts was enrolled at the agency on the day it happened. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            ja = "この職員は、その日にこの機関の職員として登録されていません。",
            en = "The practitioner was not enrolled at this agency on that day.")
    record PractitionerNotEnrolled() implements CommonRefusal {}

    /** A decision of weight has somebody who took it. */
    @Broken(ja = "だれが行ったのか、職員の番号を付けてください。", en = "Say which practitioner decided this.")
    record PractitionerMissing() implements CommonRefusal {}

    /** What is told of an agency is told by that agency. */
    @Broken(kind = Kind.NOT_ALLOWED, ja = "ほかの機関のことは書けません。", en = "An agency writes about itself only.")
    record SubjectIsAnotherAgency() implements CommonRefusal {}

    /** Whoever is named belongs to the person's file. */
    @Broken(ja = "この台帳にいない人の番号があります。", en = "It names somebody who does not belong to this file.")
    record SubjectOutsideTheFile() implements CommonRefusal {}

    /** An agency that shall receive something is registered. */
    @Broken(ja = "登録されていない機関の名前があります。", en = "It names an agency that is not registered.")
    record UnknownAgency() implements CommonRefusal {}

    /** A missing optional field is asked for later; a missing reason is refused. */
    @Broken(ja = "わけを書いてください。", en = "Give the reason in words.")
    record ReasonMissing() implements CommonRefusal {}

    /** A span of time has its end after its beginning. */
    @Broken(field = "until", ja = "終わりが始まりより前です。", en = "It would end before it begins.")
    record EndsBeforeItBegins() implements CommonRefusal {}

    /** A date of birth lies in the past. */
    @Broken(field = "birthDate", ja = "生年月日が先の日になっています。", en = "The date of birth lies in the future.")
    record BirthDateInTheFuture() implements CommonRefusal {}

    /** Information goes to somebody. */
    @Broken(ja = "だれに伝えるのか、名指ししてください。", en = "Name who is meant to receive.")
    record RecipientsMissing() implements CommonRefusal {}

    /** What goes out without consent is no more than the purpose needs; every category "to be safe" never is. */
    @Broken(
            ja = "すべての種類の情報を伝えることはできません。要るものだけを選んでください。",
            en = "Not every kind of information: choose those that are needed.")
    record ScopeWiderThanNeeded() implements CommonRefusal {}

    /** Only the person, or who may act for the person at that time within that power, decides this. */
    @Broken(ja = "この人は、その時点でこれを決める立場にありません。", en = "This person had no power to decide this at that time.")
    record GrantorWithoutPower() implements CommonRefusal {}

    /** What belongs to the living ends with death: nobody consents, is represented or moves any more. */
    @Broken(kind = Kind.CONFLICT, ja = "本人は亡くなっています。", en = "The person has died.")
    record PersonHasDied() implements CommonRefusal {}

    /** What is done by one's own hand is one's own: whoever is signed in is named, in their own role, and adds nothing. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            ja = "自分の手で送れるのは、自分の名前と立場での、自分の決定やことばだけです。",
            en = "By your own hand you decide and speak as yourself, in your own role, and nothing else.")
    record NotByTheirOwnHand() implements CommonRefusal {}
}
