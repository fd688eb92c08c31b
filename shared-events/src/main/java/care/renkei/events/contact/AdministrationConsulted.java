package care.renkei.events.contact;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The administration was asked for help. A suspicion of abuse is no consultation: it is reported, by a door of its own. */
@Wire(
        name = "contact.administration-consulted",
        categories = {Category.CONTACT, Category.LIFE},
        stage = Stage.SVC,
        practices = {"SVC-07"},
        ja = "行政への相談",
        en = "Administration consulted")
public record AdministrationConsulted(
        @InClear @Says(en = "The office that was asked.", ja = "相談した役所。")
        AgencyId to,

        @InClear @Says(en = "Why.", ja = "相談のわけ。") ConsultationReason reason,
        @InClear @Says(en = "How.", ja = "相談の方法。") Channel channel,

        @InClear
        @Range(min = 0, max = 99)
        @Says(en = "Attempts to get in touch that had failed before.", ja = "それまでにつながらなかった回数。")
        @Nullable
        Integer failedAttempts,

        @InClear @RecordOf @Range(min = 0, max = 20) @Says(en = "Records that it rests on.", ja = "もとにした記録。")
        List<UUID> basis,

        @InClear @Says(en = "On what the person's information was told.", ja = "本人のことを伝えた根拠。") @Nullable
        Grounds grounds,

        @InClear @Says(en = "When to ask again.", ja = "次に確かめる日。") @Nullable
        LocalDate followUpOn,

        @Says(en = "What was asked, no more than needed.", ja = "相談したこと（要るだけ）。")
        Words question,

        @Says(en = "What the administration answered.", ja = "役所の答え。") @Nullable
        Words answer,

        @Says(en = "Who does what next.", ja = "このあとだれが何をするか。") @Nullable
        Words next)
        implements ContactEvent {
    /** Why the administration is asked. */
    public enum ConsultationReason {
        UNREACHABLE,
        NO_HOME_VISIT,
        BENEFIT,
        PROCEDURE,
        LIVELIHOOD,
        SAFETY,
        OTHER
    }
}
