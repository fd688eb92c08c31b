package care.renkei.command.issue;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about issues of the area. */
public sealed interface IssueRefusal extends Refusal {

    /** An issue is raised once. */
    @Broken(kind = Kind.CONFLICT, field = "issue", ja = "この課題はすでに出されています。", en = "The issue has been raised already.")
    record IssueAlreadyRaised() implements IssueRefusal {}

    /** Only what was raised is talked over and resolved. */
    @Broken(field = "issue", ja = "この課題は見つかりません。", en = "There is no such issue.")
    record IssueNotRaised() implements IssueRefusal {}

    /** A decision follows from having talked it over. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "issue",
            ja = "この課題は、まだ協議されていません。",
            en = "The issue has not been talked over yet.")
    record IssueNotDeliberated() implements IssueRefusal {}

    /** What is decided is decided; if it comes up again, it is raised anew. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "issue",
            ja = "この課題には、すでに決着がついています。",
            en = "The issue has been resolved already.")
    record IssueAlreadyResolved() implements IssueRefusal {}

    /** The council (art. 89-3), the core centre and the municipality answer for the area. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            ja = "地域の課題を協議し決めるのは、協議会・基幹センター・市町村です。",
            en = "Issues of the area are talked over and resolved by council, core centre or municipality.")
    record NotForTheArea() implements IssueRefusal {}

    /** An issue of one region is not decided for another, and it is nobody's file. */
    @Broken(field = "issue", ja = "この課題は、別の地域のものです。", en = "The issue belongs to another region.")
    record IssueOfAnotherRegion() implements IssueRefusal {}

    /** What is told of has happened. */
    @Broken(field = "on", ja = "その日はまだ来ていません。", en = "That day has not come yet.")
    record DayNotCome() implements IssueRefusal {}
}
