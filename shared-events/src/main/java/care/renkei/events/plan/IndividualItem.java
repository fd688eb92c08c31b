package care.renkei.events.plan;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of an individual support plan. */
public record IndividualItem(
        @InClear @Says(en = "What kind of support the row is about.", ja = "項目。")
        ItemArea area,

        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。")
        LifeDomain domain,

        @InClear
        @Range(min = 0, max = 5)
        @Says(en = "Which of the five areas of a child's development.", ja = "５領域とのつながり（子ども）。")
        Set<DevelopmentArea> areas,

        @InClear @Range(min = 1, max = 60) @Says(en = "Its place in the order of priority, from 1.", ja = "優先順位。")
        int priority,

        @InClear @IdOf("goal") @Says(en = "The goal that it serves.", ja = "つながる目標。") @Nullable
        ThingId goal,

        @InClear
        @Says(en = "The agency that answers for it; none while nobody does.", ja = "責任をもつ機関（まだなければ空）。")
        @Nullable
        AgencyId owner,

        @InClear @Says(en = "The practitioner in charge.", ja = "担当者。") @Nullable
        DataSubjectId inCharge,

        @InClear @Says(en = "Whether the person has a part in it.", ja = "本人の役割があるか。")
        boolean personTakesPart,

        @InClear @Says(en = "By when.", ja = "いつまでに。") @Nullable
        LocalDate due,

        @Says(en = "What the support aims at.", ja = "支援の目標。")
        Words supportGoal,

        @Says(en = "What is done, and what to mind.", ja = "支援内容と留意点。") @Nullable
        Words content,

        @Says(en = "The person's own role.", ja = "本人の役割。") @Nullable
        Words personRole,

        @Says(en = "A note.", ja = "備考。") @Nullable Words note) {

    /** Kinds of support that a row is about. */
    public enum ItemArea {
        PERSON,
        FAMILY,
        TRANSITION,
        REGIONAL_COOPERATION
    }

    /** The five areas of the guideline for child day services. */
    public enum DevelopmentArea {
        HEALTH_AND_LIFE,
        MOVEMENT_AND_SENSES,
        COGNITION_AND_BEHAVIOUR,
        LANGUAGE_AND_COMMUNICATION,
        RELATIONS_AND_SOCIALITY
    }
}
