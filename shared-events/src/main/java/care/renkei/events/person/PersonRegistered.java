package care.renkei.events.person;

import care.renkei.events.BirthDate;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's file is opened; the agency that registers is the first of the team. */
@Wire(
        name = "person.person-registered",
        stream = StreamKind.PERSON,
        categories = {Category.IDENTITY},
        stage = Stage.INT,
        creates = {DataSubjectId.Kind.PERSON},
        ja = "台帳への登録",
        en = "Person registered")
public record PersonRegistered(
        @InClear
        @Says(
                en = "The referral whose described identity becomes this person; id and key go over.",
                ja = "もとになった紹介。番号と鍵を引き継ぐ。")
        @Nullable
        UUID fromReferral,

        @Says(en = "Name as the person writes it.", ja = "氏名（本人の書き方のまま）。")
        Words name,

        @Says(en = "Reading of the name in kana.", ja = "氏名の読み（かな）。") @Nullable
        Words nameReading,

        @Says(en = "How the person wants to be called.", ja = "呼ばれたい名前。") @Nullable
        Words calledName,

        @Says(en = "Date of birth.", ja = "生年月日。") @Nullable BirthDate birthDate,

        @Says(en = "The agency's own number for the person.", ja = "事業所での利用者番号。") @Nullable
        Words clientNumber,

        @Says(en = "Where the person lives or why the file is opened, in a sentence.", ja = "登録のいきさつ。") @Nullable
        Words registeredAs)
        implements PersonEvent {}
