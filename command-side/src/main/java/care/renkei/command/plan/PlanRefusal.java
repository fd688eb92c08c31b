package care.renkei.command.plan;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about plans. */
public sealed interface PlanRefusal extends Refusal {

    /** A plan is drafted before anything else is said of it, for the same person. */
    @Broken(field = "plan", ja = "この計画は作られていません。", en = "No such plan was drafted.")
    record PlanNotDrafted() implements PlanRefusal {}

    /** A plan is drafted once; after that it is revised. */
    @Broken(kind = Kind.CONFLICT, field = "plan", ja = "この計画はもう作られています。", en = "The plan has been drafted already.")
    record PlanAlreadyDrafted() implements PlanRefusal {}

    /** What is over is neither changed nor monitored. */
    @Broken(kind = Kind.CONFLICT, field = "plan", ja = "この計画は終わっています。", en = "The plan has ended.")
    record PlanIsOver() implements PlanRefusal {}

    /** Glossary: specialists write plans for the whole life, a provider's manager its individual support plan. */
    @Broken(kind = Kind.NOT_ALLOWED, ja = "この種類の計画を作る立場ではありません。", en = "This kind of plan is written by others.")
    record NotThePlanner() implements PlanRefusal {}

    /** Domain, "Plan": a self-made plan is written by the person, family or another helper. */
    @Broken(
            field = "author",
            ja = "セルフプランは、本人・家族・身近な人が書くものです。",
            en = "A self-made plan is written by the person, the family or another helper.")
    record SelfMadeByASpecialist() implements PlanRefusal {}

    /** Whoever drafted a plan goes on with it. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            field = "plan",
            ja = "この計画を受けもつ機関ではありません。",
            en = "The plan is kept by another agency.")
    record NotThePlansKeeper() implements PlanRefusal {}

    /** A plan for the whole life and a provider's plan have steps of their own. */
    @Broken(
            field = "plan",
            ja = "この種類の計画には、当てはまらない出来事です。",
            en = "That is said of the other kind of plan: for the whole life, or of one provider.")
    record PlanOfAnotherKind() implements PlanRefusal {}

    /** Another plan that is named belongs to the same file. */
    @Broken(ja = "この台帳にない計画の番号があります。", en = "It names a plan that is not of this file.")
    record PlanOutsideTheFile() implements PlanRefusal {}

    /** A plan takes the place of another. */
    @Broken(field = "plan", ja = "計画が自分自身を指しています。", en = "A plan cannot take its own place.")
    record PlanReplacedByItself() implements PlanRefusal {}

    /** Whatever is said of a version, the version is there. */
    @Broken(field = "version", ja = "その版の計画はありません。", en = "The plan has no such version.")
    record PlanVersionUnknown() implements PlanRefusal {}

    /** What is explained, agreed to and submitted is the latest. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "version",
            ja = "もっと新しい版の計画があります。",
            en = "There is a later version of the plan.")
    record NotTheLatestVersion() implements PlanRefusal {}

    /** Versions are counted in their order. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "version",
            ja = "版の番号が、前の版の次になっていません。",
            en = "The version is not one more than the last.")
    record PlanVersionOutOfOrder() implements PlanRefusal {}

    /** A revision has the sheet of its kind of plan, and no other. */
    @Broken(
            field = "sheet",
            ja = "計画の種類に合う様式の欄だけを書いてください。",
            en = "Fill in the sheet of this kind of plan, and only that.")
    record SheetOfAnotherKind() implements PlanRefusal {}

    /** An old version keeps its form. */
    @Broken(field = "formVersion", ja = "この版の計画の様式ではありません。", en = "That version of the plan is on another form.")
    record FormOfAnotherVersion() implements PlanRefusal {}

    /** The person is there when the plan is written; where that was not possible, it says why. */
    @Broken(field = "whyPersonAbsent", ja = "本人がいなかったわけを書いてください。", en = "The person was not there: say why.")
    record WrittenWithoutThePerson() implements PlanRefusal {}

    /** Operating standards: a plan is explained before it is agreed to. */
    @Broken(
            field = "version",
            ja = "この版の計画は、まだ本人に説明されていません。",
            en = "This version has not been explained to the person yet.")
    record PlanNotExplained() implements PlanRefusal {}

    /** A draft is agreed to as a draft, a final plan as the final plan. */
    @Broken(
            field = "of",
            ja = "案への同意か、決まった計画への同意かが違います。",
            en = "That version is not of this form: draft or final plan.")
    record AgreedAsAnotherForm() implements PlanRefusal {}

    /** Whoever has parental authority or guards a minor agrees in law, beside the child's own view. */
    @Broken(
            field = "consentedBy",
            ja = "18歳未満の間は、保護者の同意も要ります。",
            en = "While somebody holds parental authority, that person agrees as well.")
    record GuardianMissing() implements PlanRefusal {}

    /** What was said by word alone was heard by somebody else. */
    @Broken(field = "witness", ja = "口頭での同意には、立会人が要ります。", en = "Agreement by word needs a witness.")
    record PlanWitnessMissing() implements PlanRefusal {}

    /** The same people agree to a version once. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "version",
            ja = "この版には、もう同意しています。",
            en = "They have agreed to this version already.")
    record PlanAgreedAlready() implements PlanRefusal {}

    /** Domain, "Plan": the draft is agreed to before the plan is made final. */
    @Broken(kind = Kind.CONFLICT, field = "form", ja = "計画案への同意がまだありません。", en = "The draft has not been agreed to yet.")
    record DraftNotAgreed() implements PlanRefusal {}

    /** Domain, "Plan": no plan is final without an agreement. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "version",
            ja = "この版の計画への同意がまだありません。",
            en = "This version has not been agreed to yet.")
    record PlanNotAgreed() implements PlanRefusal {}

    /** What is handed to all is the final plan. */
    @Broken(kind = Kind.CONFLICT, field = "version", ja = "この版はまだ案です。", en = "This version is still a draft.")
    record StillADraft() implements PlanRefusal {}

    /** A draft plan goes to the municipality that decides. */
    @Broken(field = "to", ja = "提出先が自治体ではありません。", en = "A plan is submitted to the municipality.")
    record NotToTheMunicipality() implements PlanRefusal {}

    /** A goal is somebody's. */
    @Broken(field = "owner", ja = "だれの目標かを書いてください。", en = "Say whose goal it is.")
    record GoalWithoutOwner() implements PlanRefusal {}

    /** A goal is set once. */
    @Broken(kind = Kind.CONFLICT, field = "goal", ja = "この目標はもう立てられています。", en = "The goal has been set already.")
    record GoalAlreadySet() implements PlanRefusal {}

    /** Whatever is said of a goal, the plan has it. */
    @Broken(field = "goal", ja = "この計画にその目標はありません。", en = "The plan has no such goal.")
    record GoalUnknown() implements PlanRefusal {}

    /** Rows are counted as the version counts them. */
    @Broken(field = "items", ja = "この版の計画に、その行はありません。", en = "This version of the plan has no such row.")
    record RowNotInThePlan() implements PlanRefusal {}
}
