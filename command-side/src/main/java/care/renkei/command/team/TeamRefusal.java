package care.renkei.command.team;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about the team. */
public sealed interface TeamRefusal extends Refusal {

    /** Who is there is not asked in, and does not take the same role twice. */
    @Broken(kind = Kind.CONFLICT, ja = "この機関はすでにチームにいます。", en = "The agency is of the team already.")
    record AlreadyOfTheTeam() implements TeamRefusal {}

    /** Somebody stays with the person until another has taken over. */
    @Broken(
            kind = Kind.CONFLICT,
            ja = "最後の機関は離れられません。先にほかの機関に加わってもらってください。",
            en = "The last agency cannot leave; another has to join before.")
    record LastOfTheTeam() implements TeamRefusal {}

    /** Leaving ends access at once, so it is told on the last day or after it. */
    @Broken(field = "on", ja = "離れる日がまだ来ていません。", en = "The last day has not come yet.")
    record LastDayNotCome() implements TeamRefusal {}

    /** Coordination and tasks belong to agencies of the team. */
    @Broken(field = "agency", ja = "この機関はチームにいません。", en = "The agency is not of the team.")
    record NotOfTheTeam() implements TeamRefusal {}

    /** The key worker acts for the agency named. */
    @Broken(field = "worker", ja = "この職員は、その機関の職員として登録されていません。", en = "The key worker is not enrolled at that agency.")
    record KeyWorkerNotThere() implements TeamRefusal {}

    /** Only a task that is open ends. */
    @Broken(field = "role", ja = "この役割は見つかりません。", en = "There is no such open task.")
    record TaskNotOpen() implements TeamRefusal {}

    /** A new task has a new id. */
    @Broken(kind = Kind.CONFLICT, field = "role", ja = "この番号の役割はすでにあります。", en = "There is a task of this id already.")
    record TaskAlreadyThere() implements TeamRefusal {}

    /** Records are kept as long as the standards ask. */
    @Broken(
            field = "retainUntil",
            ja = "記録は、終わりの日から5年以上残してください。",
            en = "Records are kept for five years or longer after the last day.")
    record RetentionTooShort() implements TeamRefusal {}

    /** Whoever offered a handover carries the case until it is taken over. */
    @Broken(
            kind = Kind.CONFLICT,
            ja = "引継ぎの返事がまだです。引き受けられるまで、終えられません。",
            en = "A handover waits for its answer; until it is taken over, the case stays open.")
    record StillResponsible() implements TeamRefusal {}

    /** What was handed over was taken over. */
    @Broken(field = "handover", ja = "引き受けられた引継ぎを書いてください。", en = "Name a handover of yours that was taken over.")
    record NobodyTookOver() implements TeamRefusal {}

    /** Only what was closed is opened again. */
    @Broken(kind = Kind.CONFLICT, ja = "この機関のかかわりは、終わっていません。", en = "The case of this agency is not closed.")
    record CaseNotClosed() implements TeamRefusal {}
}
