package care.renkei.events.contact;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Part;
import care.renkei.events.PartOf;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person's need was spoken for, with the person's agreement, to those who would not hear it otherwise. */
@Wire(
        name = "contact.advocacy-made",
        parts = {AdvocacyMade.RelativePart.class, AdvocacyMade.TogetherPart.class},
        categories = {Category.WISH, Category.CONTACT},
        stage = Stage.SVC,
        practices = {"SVC-05"},
        ja = "本人の思いを代わりに伝えた",
        en = "Advocacy made")
public record AdvocacyMade(
        @InClear @Says(en = "Who was spoken to.", ja = "だれに伝えたか。")
        AdvocacyAudience to,

        @InClear @Range(min = 0, max = 8) @Says(en = "Relatives who were spoken to.", ja = "伝えた家族。")
        Set<DataSubjectId> with,

        @InClear @Says(en = "The agency, where it is one.", ja = "伝えた機関。") @Nullable
        AgencyId agency,

        @InClear
        @RecordOf("assessment.wish-recorded")
        @Says(en = "The wish behind it, by its event.", ja = "もとになる本人の願い。")
        @Nullable
        UUID wish,

        @InClear @Says(en = "Whether the person agreed that it is said.", ja = "伝えてよいと本人が言ったか。")
        boolean agreedWithPerson,

        @InClear @Says(en = "Whether the person was there.", ja = "本人がいたか。")
        boolean personPresent,

        @Says(en = "The need that was spoken for.", ja = "伝えた本人の望み。")
        Words need,

        @Says(en = "What the person wanted said, word for word.", ja = "伝えてほしいと本人が言ったことば。") @Nullable
        Words personSaid,

        @Says(en = "How it was taken.", ja = "受けとめられ方。") @Nullable
        Words response)
        implements ContactEvent {
    /** Who is spoken to. */
    public enum AdvocacyAudience {
        FAMILY,
        PROVIDER,
        SCHOOL,
        MEDICAL,
        EMPLOYER,
        ADMINISTRATION,
        OTHER
    }

    /** What one relative said to it. */
    @PartOf(Shape.RELATIVE)
    public record RelativePart(
            @Says(en = "What the relative said, word for word.", ja = "家族のことばのまま。") @Nullable
            Words verbatim,

            @Says(en = "How the relative took it.", ja = "家族の受けとめ方。") @Nullable
            Words note)
            implements Part {}

    /** Text about the person and relatives that cannot be told apart. */
    @PartOf(Shape.JOINT)
    public record TogetherPart(
            @Says(en = "What is said about all of them.", ja = "分けられないこと。")
            Words text) implements Part {}
}
