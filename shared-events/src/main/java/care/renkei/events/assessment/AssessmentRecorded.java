package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The picture so far; partial is welcome, and it grows by versions. */
@Wire(
        name = "assessment.assessment-recorded",
        categories = {Category.LIFE},
        stage = Stage.ASM,
        practices = {"INT-09", "ASM-05", "ASM-13", "ASM-18"},
        ja = "アセスメント",
        en = "Assessment recorded")
public record AssessmentRecorded(
        @InClear @Range(min = 1, max = 9999) @Says(en = "Version, from 1.", ja = "何版か。")
        int version,

        @InClear @Says(en = "Whether it is partial.", ja = "途中か、ひととおりか。")
        AssessmentStatus status,

        @InClear @Says(en = "Whether the interview was held where the person lives.", ja = "住まいで面接したか。")
        boolean atResidence,

        @InClear @Range(min = 0, max = 30) @Says(en = "What is known, by domain of life.", ja = "生活の場面ごとに分かったこと。")
        List<AssessedDomain> domains,

        @InClear
        @Range(min = 0, max = 16)
        @Says(en = "Domains left for later, at the person's pace.", ja = "あとにまわした場面。")
        Set<LifeDomain> deferred,

        @InClear
        @Range(min = 0, max = 40)
        @Says(en = "What was asked and why; nothing more than needed.", ja = "聞いたことと、その目的。")
        List<AskedItem> asked,

        @Says(en = "Why it was not held where the person lives.", ja = "住まいで面接していないわけ。") @Nullable
        Words whyNotAtResidence,

        @Says(en = "What was deliberately not asked.", ja = "あえて聞かなかったこと。") @Nullable
        Words notAsked,

        @Says(en = "The picture in a few sentences.", ja = "全体像。") @Nullable
        Words summary)
        implements AssessmentEvent {
    /** How far an assessment has come. */
    public enum AssessmentStatus {
        PARTIAL,
        COMPLETE
    }

    /** What is known about one domain. */
    public record AssessedDomain(
            @InClear @Says(en = "Domain of life.", ja = "生活の場面。")
            LifeDomain domain,

            @Says(en = "What is known.", ja = "分かったこと。") Words text) {}

    /** One item that was asked for, with its purpose. */
    public record AskedItem(
            @InClear @Says(en = "Domain of life.", ja = "生活の場面。") @Nullable
            LifeDomain domain,

            @InClear
            @Says(
                    en = "Whether it is special-care information (illness, disability, crime victimhood).",
                    ja = "要配慮個人情報か（病気・障害・犯罪の被害など）。")
            @Nullable
            Boolean sensitive,

            @Says(en = "What was asked.", ja = "聞いたこと。") Words item,

            @Says(en = "What it is needed for.", ja = "何のために要るか。")
            Words purpose) {}
}
