package care.renkei.command.attachment;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Why a file is not taken, or not accepted with an event. */
public sealed interface AttachmentRefusal extends Refusal {

    /** Whom a file is about is a person or a relative of the person's file. */
    @Broken(ja = "subject は、本人か家族の番号でなければなりません。", en = "The subject has to be the person or a relative of the file.")
    record SubjectNeitherPersonNorRelative() implements AttachmentRefusal {}

    /** A closed list of media types. */
    @Broken(ja = "添付できるのは、写真（JPEG・PNG・WebP）と PDF です。", en = "Pictures (JPEG, PNG, WebP) and PDF can be attached.")
    record FileTypeNotAccepted() implements AttachmentRefusal {}

    /** What it says it is and what it is differ. */
    @Broken(ja = "ファイルの中身が、示された種類と合いません。", en = "The file is not what its media type says.")
    record ContentIsAnotherType() implements AttachmentRefusal {}

    /** Scripts, embedded files and the like would be carried out on a reader's machine. */
    @Broken(
            ja = "プログラムや別のファイルが埋め込まれた PDF は添付できません。印刷してから読み取ったものなら添付できます。",
            en = "A PDF with scripts or embedded files is not accepted; a scan of its print is.")
    record ContentIsActive() implements AttachmentRefusal {}

    /** A password on a file is a second lock whose key nobody keeps. */
    @Broken(ja = "パスワードのかかった PDF は添付できません。", en = "A PDF with a password is not accepted.")
    record FileIsLocked() implements AttachmentRefusal {}

    /** An event names files that its own agency has put here before, with what the answer said of each. */
    @Broken(
            ja = "添付の番号・対象・種類・大きさ・digest のどれかが、預けたときの答えと違います。",
            en = "An attachment differs from what was answered when it was put here, or is not there.")
    record AttachmentUnknown() implements AttachmentRefusal {}

    /** A file is seen with the words about the same subject; without such words nobody could see it. */
    @Broken(ja = "添付の対象になっている人についての部分が、この記録にありません。", en = "The record has no part about the subject of an attachment.")
    record AttachmentWithoutPart() implements AttachmentRefusal {}
}
