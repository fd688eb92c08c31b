package care.renkei.events.contact;

import care.renkei.events.AgencyId;
import care.renkei.events.Asks;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One agency asks another for what does not stand in the papers, or about a plan that looks lopsided. */
@Wire(
        name = "contact.inquiry-made",
        categories = {Category.PLAN, Category.CONTACT},
        stage = Stage.MON,
        practices = {"MON-01", "MON-03"},
        ja = "問い合わせ",
        en = "Inquiry made")
public record InquiryMade(
        @InClear @Says(en = "The agency that is asked.", ja = "たずねた相手の機関。")
        AgencyId to,

        @InClear @Says(en = "What about.", ja = "何についてか。") InquiryMatter matter,

        @InClear @Says(en = "What kind of document it is about, where it is about one.", ja = "どんな書類についてか。") @Nullable
        InquiredDocument documentKind,

        @InClear @RecordOf @Says(en = "The document, by its event.", ja = "もとの書類（出来事の番号）。") @Nullable
        UUID document,

        @InClear @Range(min = 1, max = 999) @Says(en = "Version of the document.", ja = "書類の版。") @Nullable
        Integer documentVersion,

        @InClear
        @Range(min = 0, max = 16)
        @Says(
                en = "Domains of life that the question is about, e.g. those that the plan leaves out.",
                ja = "たずねた暮らしの場面（計画にないものなど）。")
        Set<LifeDomain> domains,

        @InClear @Says(en = "By when an answer is hoped for.", ja = "いつまでに答えがほしいか。") @Nullable
        LocalDate answerBy,

        @Says(en = "The question, no more than needed.", ja = "たずねたこと（要るだけ）。")
        Words question)
        implements ContactEvent, Asks {
    @Override
    public Set<AgencyId> addressees() {
        return Set.of(to);
    }

    /** What an inquiry is about. */
    public enum InquiryMatter {
        BACKGROUND,
        IMBALANCE,
        AMOUNT,
        CHANGE,
        STATUS,
        OTHER
    }

    /** Kinds of documents that an inquiry is about. */
    public enum InquiredDocument {
        SERVICE_USE_PLAN,
        INDIVIDUAL_SUPPORT_PLAN,
        MONITORING_REPORT,
        ASSESSMENT,
        APPLICATION,
        MINUTES,
        OTHER
    }
}
