package care.renkei.command.handover;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about handovers. */
public sealed interface HandoverRefusal extends Refusal {

    /** A handover is prepared once. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "handover",
            ja = "この番号の引継ぎはすでにあります。",
            en = "There is a handover of this id already.")
    record AlreadyPrepared() implements HandoverRefusal {}

    /** A handover has two sides. */
    @Broken(field = "to", ja = "自分の機関に引き継ぐことはできません。", en = "An agency does not hand over to itself.")
    record HandoverToItself() implements HandoverRefusal {}

    /** What is open is a list, and an empty one has a reason. */
    @Broken(
            field = "openIssues",
            ja = "残っていることを書いてください。ないときは、そのわけを書いてください。",
            en = "Say what is still open; where nothing is, say why.")
    record OpenIssuesNotSaid() implements HandoverRefusal {}

    /** An issue is open or closed, and stands once. */
    @Broken(ja = "同じ課題が二度あります。", en = "An issue is named twice.")
    record IssueNamedTwice() implements HandoverRefusal {}

    /** What is carried over was with the giver. */
    @Broken(
            field = "stillOpen",
            ja = "この方の台帳で、こちらが担っている課題ではありません。",
            en = "It names an issue that is not open with this agency.")
    record IssueNotInTheLedger() implements HandoverRefusal {}

    /** A handover is prepared first, for the same person. */
    @Broken(field = "handover", ja = "この引継ぎは見つかりません。", en = "There is no such handover.")
    record HandoverNotPrepared() implements HandoverRefusal {}

    /** The giver proposes. */
    @Broken(kind = Kind.NOT_ALLOWED, ja = "引き継ぐ側の機関が行うことです。", en = "This is for the giving agency to do.")
    record NotTheGiver() implements HandoverRefusal {}

    /** Only the receiver accepts or declines. */
    @Broken(kind = Kind.NOT_ALLOWED, ja = "受ける側の機関が答えることです。", en = "This is for the receiving agency to answer.")
    record NotTheReceiver() implements HandoverRefusal {}

    /** A handover is offered once. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "handover",
            ja = "この引継ぎは、すでにお願いしています。",
            en = "This handover is offered already.")
    record AlreadyOffered() implements HandoverRefusal {}

    /** What is offered is what was prepared. */
    @Broken(field = "to", ja = "準備したときと、引き継ぐ先がちがいます。", en = "It was prepared for another receiver.")
    record AnotherReceiver() implements HandoverRefusal {}

    /** The receiver knows on a basis. */
    @Broken(
            field = "consents",
            ja = "同意が根拠なら、その同意を書いてください。ほかの根拠なら、書かないでください。",
            en = "Name the consents where consent is the basis, and none where it is not.")
    record BasisNotNamed() implements HandoverRefusal {}

    /** What is answered was offered. */
    @Broken(field = "handover", ja = "まだお願いしていない引継ぎです。", en = "This handover is not offered yet.")
    record NotOffered() implements HandoverRefusal {}

    /** A handover is answered once. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "handover",
            ja = "この引継ぎには、すでに答えています。",
            en = "This handover is answered already.")
    record AlreadyAnswered() implements HandoverRefusal {}

    /** What was taken back is neither offered nor answered, nor taken back again. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "handover",
            ja = "この引継ぎは、取りやめになっています。",
            en = "This handover has been withdrawn.")
    record HandoverTakenBack() implements HandoverRefusal {}

    /** Issues are answered one by one, each once. */
    @Broken(field = "issues", ja = "返事を待っている課題ではありません。", en = "It names an issue that waits for no answer.")
    record IssueNotAwaiting() implements HandoverRefusal {}

    /** Wholly is wholly. */
    @Broken(
            field = "wholly",
            ja = "引き受けた課題や名指しの課題があるときは、すべてことわることはできません。",
            en = "Where something was accepted, or issues are named, it is not wholly declined.")
    record NotWhollyDeclined() implements HandoverRefusal {}

    /** Declining says what. */
    @Broken(field = "issues", ja = "ことわる課題を選んでください。", en = "Name the issues that are declined.")
    record NothingDeclined() implements HandoverRefusal {}

    /** Only what is open is settled. */
    @Broken(field = "issue", ja = "この引継ぎの、残っている課題ではありません。", en = "This handover has no such open issue.")
    record IssueNotOpen() implements HandoverRefusal {}

    /** Whoever carries an issue says that it is settled. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            field = "issue",
            ja = "この課題は、ほかの機関が担っています。",
            en = "This issue is with another agency.")
    record IssueWithAnother() implements HandoverRefusal {}
}
