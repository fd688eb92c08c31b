package care.renkei.events.plan;

import care.renkei.events.AgencyId;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.assessment.AbilityAssessed.AbilityLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the sheet: from the need to who does what. */
public record PlanItem(
        @InClear @Range(min = 1, max = 60) @Says(en = "Its place in the order of priority, from 1.", ja = "優先順位。")
        int priority,

        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。")
        LifeDomain domain,

        @InClear @Says(en = "For whom it is meant.", ja = "だれのためか。")
        Beneficiary beneficiary,

        @InClear
        @Says(en = "The agency that answers for it; none while nobody does.", ja = "責任をもつ機関（まだなければ空）。")
        @Nullable
        AgencyId owner,

        @InClear @Says(en = "Whether the person answers for it.", ja = "本人が責任をもつことか。")
        boolean personOwns,

        @InClear @Says(en = "Whether the person has a part in it.", ja = "本人の役割があるか。")
        boolean personTakesPart,

        @InClear @IdOf("goal") @Says(en = "The goal that it serves.", ja = "つながる目標。") @Nullable
        ThingId goal,

        @InClear
        @RecordOf("assessment.need-identified")
        @Says(en = "The record of the need under it.", ja = "もとになるニーズの記録。")
        @Nullable
        UUID needRecord,

        @InClear
        @RecordOf("assessment.ability-assessed")
        @Says(en = "The record of what the person can do here.", ja = "もとになる「できること」の記録。")
        @Nullable
        UUID abilityRecord,

        @InClear @Says(en = "How far the person can do it, as that record says.", ja = "その記録での、できる度合い。") @Nullable
        AbilityLevel ability,

        @InClear @Says(en = "By when.", ja = "いつまでに。") @Nullable
        LocalDate due,

        @InClear @Says(en = "When it is looked at again.", ja = "評価する日。") @Nullable
        LocalDate evaluation,

        @InClear @Range(min = 0, max = 20) @Says(en = "Services and other supports.", ja = "サービスや手助け。")
        List<PlannedSupport> supports,

        @Says(en = "The issue to solve, as the person needs it.", ja = "解決したいこと（本人のニーズ）。")
        Words need,

        @Says(en = "What the support aims at.", ja = "支援の目標。") @Nullable
        Words supportGoal,

        @Says(en = "The person's own role.", ja = "本人の役割。") @Nullable
        Words personRole,

        @Says(en = "Why the person has no part in it.", ja = "本人の役割がないわけ。") @Nullable
        Words whyNoRole,

        @Says(en = "What else to mind.", ja = "その他の留意点。") @Nullable
        Words note) {

    /** Whether exactly one answers for it: an agency or the person. */
    public boolean hasOneOwner() {
        return (owner != null) != personOwns;
    }
}
