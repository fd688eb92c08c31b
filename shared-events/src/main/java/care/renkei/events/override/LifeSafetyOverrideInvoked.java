package care.renkei.events.override;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LegalBasis;
import care.renkei.events.Range;
import care.renkei.events.Recipients;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Life or body is at risk: information goes out without consent, narrow, time-boxed, reviewed, and told to the person. */
@Wire(
        name = "override.life-safety-override-invoked",
        stream = StreamKind.OVERRIDES,
        categories = {Category.RISK, Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-11"},
        ja = "命に関わる場合の情報提供",
        en = "Life-safety override invoked")
public record LifeSafetyOverrideInvoked(
        @InClear @IdOf(value = "override", made = true) @Says(en = "The override.", ja = "この提供の番号。")
        ThingId override,

        @InClear @Says(en = "Legal basis code.", ja = "根拠の条文。")
        LegalBasis basis,

        @InClear @Says(en = "Why consent could not be had.", ja = "同意が得られないわけ。")
        WhyConsentHard whyConsentHard,

        @InClear
        @IdOf("denial")
        @Says(en = "The refusal, where consent was refused.", ja = "ことわられているとき、その番号。")
        @Nullable
        ThingId refusal,

        @InClear @Says(en = "Agencies that receive.", ja = "受け取る機関。")
        Recipients recipients,

        @InClear @Range(min = 1, max = 12) @Says(en = "What kinds of information.", ja = "情報の種類。")
        Set<Category> categories,

        @InClear @Says(en = "When it ends; at most 72 hours after it begins.", ja = "いつまで（最長72時間）。")
        Instant until,

        @InClear
        @Says(
                en = "A second practitioner, needed while another override is unreviewed.",
                ja = "二人目の職員（前の提供の確認が済んでいないとき）。")
        @Nullable
        DataSubjectId secondPractitioner,

        @InClear
        @Says(en = "Agency that shall review; the core centre where none is named.", ja = "確かめる機関（省くと基幹センター）。")
        @Nullable
        AgencyId reviewer,

        @Says(en = "What is at risk, whose, how soon.", ja = "だれの何が、どれほど差し迫って危ないか。")
        Words danger,

        @Says(en = "Why consent was hard to have, in words.", ja = "同意が得られないわけ（ことば）。") @Nullable
        Words whyHardNote,

        @Says(en = "What shall go out, in words.", ja = "伝えること（ことば）。") @Nullable
        Words items)
        implements OverrideEvent {}
