package care.renkei.events.protection;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody suspects abuse and says so to the authority. Whoever has no id for the person writes under the own
 * agency's id; the words say who is meant, for the authority need not know the id either.
 */
@Wire(
        name = "protection.abuse-reported",
        stream = StreamKind.REPORT,
        about = {Shape.PERSON, Shape.AGENCY},
        parts = Reporter.class,
        categories = {Category.RISK},
        stage = Stage.SVC,
        creates = {DataSubjectId.Kind.REPORTER},
        ja = "虐待の疑いの通報",
        en = "Suspected abuse reported")
public record AbuseReported(
        @IdOf(value = "report", made = true) @Says(en = "The report.", ja = "この通報の番号。")
        ThingId report,

        @Says(en = "The authority that it goes to.", ja = "通報する先の行政機関。")
        AgencyId to,

        @Says(en = "The article under which it is reported.", ja = "根拠の条文。")
        ReportBasis basis,

        @Says(en = "How soon somebody has to look.", ja = "どのくらい急ぐか。")
        Urgency urgency,

        @Says(en = "Who it is about, so that the authority can find the person.", ja = "だれのことか（行政が本人を見つけられるように）。")
        Words who,

        @Says(en = "What was seen or heard, as it was.", ja = "見たこと・聞いたこと（そのまま）。")
        Words observed,

        @Says(en = "What the person said about it, word for word.", ja = "本人が話したこと（ことばのまま）。") @Nullable
        Words saidByPerson,

        @Says(en = "What the reporter thinks may lie behind it.", ja = "推測していること。") @Nullable
        Words supposed,

        @Range(min = 0, max = 5) @Says(en = "What kinds of abuse it looks like.", ja = "虐待の種類（分かるとき）。")
        Set<AbuseKind> kinds,

        @Says(en = "Where it is said to have happened.", ja = "起きたとみられる場所の種類。")
        SuspectedPlace place,

        @Says(en = "Which place it is, and who is suspected, as far as known.", ja = "どこの、だれが疑われるか（分かる範囲で）。") @Nullable
        Words suspected)
        implements ProtectionEvent {
    /** How soon somebody has to look. */
    public enum Urgency {
        /** Life or body is at risk now; the police and the ambulance are called first. */
        NOW,
        /** Within two days. */
        SOON,
        /** It is to be looked into. */
        LATER
    }

    /** Kinds of places in which abuse is suspected. */
    public enum SuspectedPlace {
        HOME,
        SERVICE,
        RESIDENTIAL_FACILITY,
        FOSTER_HOME,
        WORKPLACE,
        SCHOOL,
        PSYCHIATRIC_HOSPITAL,
        OTHER
    }
}
