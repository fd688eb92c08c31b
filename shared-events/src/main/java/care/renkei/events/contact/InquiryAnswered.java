package care.renkei.events.contact;

import care.renkei.events.AgencyId;
import care.renkei.events.Answers;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Part;
import care.renkei.events.PartOf;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer to an inquiry: information that goes to another agency, with a basis for each one it is about. */
@Wire(
        name = "contact.inquiry-answered",
        parts = {InquiryAnswered.RelativePart.class, InquiryAnswered.TogetherPart.class},
        categories = {Category.PLAN, Category.LIFE},
        stage = Stage.MON,
        practices = {"MON-01"},
        ja = "問い合わせへの答え",
        en = "Inquiry answered")
public record InquiryAnswered(
        @InClear @RecordOf("contact.inquiry-made") @Says(en = "The inquiry, by its event.", ja = "もとの問い合わせ。")
        UUID inquiry,

        @InClear @Says(en = "The agency that asked.", ja = "たずねた機関。")
        AgencyId to,

        @InClear @Says(en = "On what the person's information was told.", ja = "本人のことを伝えた根拠。")
        Grounds grounds,

        @InClear @Says(en = "Whether it tells what does not stand in the papers.", ja = "書類に表れない事情を伝えたか。")
        boolean unwrittenBackground,

        @InClear
        @Says(en = "Whether the question was left unanswered, in whole or in part.", ja = "答えなかったこと（一部も含む）があるか。")
        @Nullable
        Boolean withheld,

        @Says(en = "The answer, no more than was asked.", ja = "答えたこと（聞かれたことだけ）。")
        Words answer)
        implements ContactEvent, Answers {
    @Override
    public UUID answered() {
        return inquiry;
    }

    @Override
    public Class<InquiryMade> question() {
        return InquiryMade.class;
    }

    /** What was told about one relative, with a basis of its own. */
    @PartOf(Shape.RELATIVE)
    public record RelativePart(
            @InClear @Says(en = "On what the relative's information was told.", ja = "家族のことを伝えた根拠。")
            Grounds grounds,

            @Says(en = "What was told about the relative.", ja = "家族について伝えたこと。")
            Words note)
            implements Part {}

    /** What was told about several people and cannot be told apart, with a basis for all of them. */
    @PartOf(Shape.JOINT)
    public record TogetherPart(
            @InClear @Says(en = "On what it was told, for all of them.", ja = "全員について伝えた根拠。")
            Grounds grounds,

            @Says(en = "What is said about all of them.", ja = "分けられないこと。")
            Words text)
            implements Part {}
}
