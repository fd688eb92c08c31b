package care.renkei.events.contact;

import care.renkei.events.AgencyId;
import care.renkei.events.BirthDate;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency is asked to help somebody who is described; it may know no id of the person. Sent by who refers, or written down by who was asked. */
@Wire(
        name = "contact.referral-received",
        categories = {Category.IDENTITY, Category.CONTACT},
        stage = Stage.INT,
        creates = {DataSubjectId.Kind.PERSON},
        practices = {"ENV-07"},
        ja = "紹介",
        en = "Referral received")
public record ReferralReceived(
        @InClear @Says(en = "The agency that is asked.", ja = "頼まれた機関。")
        AgencyId to,

        @InClear @Says(en = "The agency that refers, where it is one.", ja = "紹介した機関。") @Nullable
        AgencyId from,

        @InClear @Says(en = "Who brought it.", ja = "だれからの相談か。")
        ReferralOrigin origin,

        @InClear @Says(en = "Whether the person agreed that it is made.", ja = "本人が納得しているか。")
        boolean personAgreed,

        @InClear @Says(en = "Whether the family agreed that it is made.", ja = "家族が納得しているか。")
        boolean familyAgreed,

        @InClear
        @Says(en = "The service profile that was read before, by its event.", ja = "読んだうえで紹介した「事業所の特色」。")
        @Nullable
        UUID profileRead,

        @Says(en = "The name as it was told.", ja = "聞いた名前。") @Nullable
        Words name,

        @Says(en = "Reading of the name in kana.", ja = "名前の読み（かな）。") @Nullable
        Words nameReading,

        @Says(en = "Date of birth.", ja = "生年月日。") @Nullable BirthDate birthDate,

        @Says(en = "How to reach the person, as the person wishes.", ja = "本人が望む連絡のしかた。") @Nullable
        Words contact,

        @Says(en = "Why help is asked, in a sentence or two.", ja = "相談のわけ。")
        Words why,

        @Says(en = "What the person said about it.", ja = "本人のことば。") @Nullable
        Words personSaid)
        implements ContactEvent {
    /** Who brings a referral. */
    public enum ReferralOrigin {
        PERSON,
        FAMILY,
        AGENCY,
        NEIGHBOUR,
        OTHER
    }
}
