package care.renkei.command.record;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about records. */
public sealed interface RecordRefusal extends Refusal {

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

    /** Reading is told by whoever has read. */
    @Broken(kind = Kind.NOT_ALLOWED, ja = "ほかの人が読んだことは書けません。", en = "Only the reader says that it was read.")
    record ReadingOfSomebodyElse() implements RecordRefusal {}
}
