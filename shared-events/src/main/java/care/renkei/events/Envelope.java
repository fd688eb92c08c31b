package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an event without opening it: codes and ids only, stored in clear. Reasons in words belong to
 * the person's part. Categories and stage may be left out by the sender; once accepted they are always present.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Envelope(
        @Says(en = "When it happened.", ja = "いつのことか。") When occurred,

        @Says(en = "The role in which the practitioner acted.", ja = "どの職種として行ったか。")
        PractitionerRole role,

        @Says(en = "Whether the agency acted in support or with public authority.", ja = "支援者としてか、公の立場としてか。")
        ActingAs actingAs,

        @Says(en = "Kinds of information inside; the type's default where left out.", ja = "含まれる情報の種類。省くと既定値。")
        Set<Category> categories,

        @Says(en = "Stage of the care process; the type's default where left out.", ja = "支援の段階。省くと既定値。") @Nullable
        Stage stage,

        @LeftOutMeans("{\"kind\":\"normal\"}")
        @Says(en = "Normal, or restricted to the agencies named.", ja = "通常か、名指しした機関に限るか。")
        Confidentiality confidentiality,

        @LeftOutMeans("\"team\"")
        @Says(en = "Whether it is for the team or for its author alone.", ja = "チーム向けか、書いた人だけのものか。")
        Audience audience,

        @Says(
                en = "Set where it is not to be shown to the person: why, and when that is looked at again.",
                ja = "本人に見せないとき、その理由と見直す日。")
        @Nullable
        NotForPerson notForPerson,

        @Range(max = 20) @Says(en = "Scans and pictures that belong to it.", ja = "付いている書類や写真。")
        List<Attachment> attachments,

        @Range(max = 50) @Says(en = "Events that it rests on.", ja = "もとになった出来事。")
        List<UUID> basedOn,

        @Form("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")
        @Says(en = "An id that ties together what belongs to one course of action.", ja = "ひと続きの対応を結ぶ番号。")
        @Nullable
        String correlation,

        @Says(en = "Set where history was brought in by an administrator.", ja = "過去の記録を取り込んだときに付く印。") @Nullable
        Imported imported,

        @SetAtTheDoor @Says(en = "What was advised when it was accepted.", ja = "受け付けたときの助言。")
        List<AdviceCode> advice) {

    /** Why a record is not shown to the person, and when that is reviewed. */
    public record NotForPerson(
            @Says(en = "Why it is not shown to the person.", ja = "本人に見せない理由。")
            ReasonCode reasonCode,

            @Says(en = "The day on which that is reviewed.", ja = "見直す日。")
            LocalDate reviewOn) {

        /** Grounds on which a record may be kept from the person, each with a review date. */
        public enum ReasonCode {
            HARM_TO_PERSON,
            HARM_TO_OTHERS,
            THIRD_PARTY_CONFIDENCE,
            INVESTIGATION
        }
    }

    /**
     * A file that belongs to an event; stored apart, under the same subject's key. The digest is of what is stored, so
     * that it never lets the content be guessed when the key is gone.
     */
    public record Attachment(
            @Says(en = "The file's id.", ja = "ファイルの番号。") UUID id,

            @Says(en = "Whom the file is about.", ja = "だれについてのものか。")
            DataSubjectId subject,

            @Form("^[a-z]{1,40}/[a-z0-9][a-z0-9.+-]{0,79}$") @Says(en = "Media type, e.g. image/png.", ja = "ファイルの種類。")
            String mediaType,

            @Range(min = 1, max = 100_000_000) @Says(en = "Size in bytes.", ja = "大きさ（バイト）。")
            long bytes,

            @Form("^[0-9a-f]{64}$")
            @Says(
                    en = "SHA-256 of the sealed file, in hexadecimal, as it was answered.",
                    ja = "封じたファイルの SHA-256（預けたときの答えのまま）。")
            String digest) {}

    /** Where imported history came from. */
    public record Imported(
            @Form("^[A-Z][A-Z_]{0,39}$") @Says(en = "Code of the source, e.g. SPREADSHEET.", ja = "取り込み元の種別。")
            String from,

            @Says(en = "When it was first written down, where known.", ja = "もとの記録日時。") @Nullable
            Instant originalRecordedAt) {}

    public Envelope {
        categories = categories == null ? Set.of() : new TreeSet<>(categories);
        confidentiality = confidentiality == null ? Confidentiality.NORMAL : confidentiality;
        audience = audience == null ? Audience.TEAM : audience;
        actingAs = actingAs == null ? ActingAs.SUPPORT : actingAs;
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        basedOn = basedOn == null ? List.of() : List.copyOf(basedOn);
        advice = advice == null ? List.of() : List.copyOf(advice);
    }

    /** As a sender writes it: without what Renkei adds. */
    public Envelope(
            When occurred,
            PractitionerRole role,
            ActingAs actingAs,
            Set<Category> categories,
            @Nullable Stage stage,
            Confidentiality confidentiality,
            Audience audience,
            @Nullable NotForPerson notForPerson,
            List<Attachment> attachments,
            List<UUID> basedOn,
            @Nullable String correlation,
            @Nullable Imported imported) {
        this(
                occurred,
                role,
                actingAs,
                categories,
                stage,
                confidentiality,
                audience,
                notForPerson,
                attachments,
                basedOn,
                correlation,
                imported,
                List.of());
    }

    /** An ordinary envelope for the team, with the type's default categories and stage. */
    public static Envelope of(When occurred, PractitionerRole role) {
        return new Envelope(
                occurred,
                role,
                ActingAs.SUPPORT,
                Set.of(),
                null,
                Confidentiality.NORMAL,
                Audience.TEAM,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    /** The same envelope with the type's categories and stage where the sender named none. */
    public Envelope completedFor(EventDescription type) {
        return with(
                categories.isEmpty() ? type.categories() : categories, stage == null ? type.stage() : stage, advice);
    }

    public Envelope withCategories(Set<Category> others) {
        return with(others, stage, advice);
    }

    /** The same envelope with what was advised when it was accepted. */
    public Envelope advised(List<AdviceCode> given) {
        return with(categories, stage, given);
    }

    private Envelope with(Set<Category> itsCategories, @Nullable Stage itsStage, List<AdviceCode> itsAdvice) {
        return new Envelope(
                occurred,
                role,
                actingAs,
                itsCategories,
                itsStage,
                confidentiality,
                audience,
                notForPerson,
                attachments,
                basedOn,
                correlation,
                imported,
                itsAdvice);
    }
}
