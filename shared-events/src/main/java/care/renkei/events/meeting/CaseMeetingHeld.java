package care.renkei.events.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.MeetingKind;
import care.renkei.events.PractitionerRole;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was there, what was said and decided, who does what by when. */
@Wire(
        name = "meeting.case-meeting-held",
        stream = StreamKind.MEETING,
        categories = {Category.MEETING, Category.PLAN},
        stage = Stage.PLN,
        practices = {"SVC-06", "MON-09", "MON-11", "ENV-06", "ASM-01"},
        ja = "会議",
        en = "Case meeting held")
public record CaseMeetingHeld(
        @InClear @IdOf("meeting") @Says(en = "The meeting.", ja = "対象の会議。")
        ThingId meeting,

        @InClear @Says(en = "Kind of meeting.", ja = "会議の種類。")
        MeetingKind kind,

        @InClear @Says(en = "Whether the person was there.", ja = "本人がいたか。")
        boolean personPresent,

        @InClear @Says(en = "Whether family was there.", ja = "家族がいたか。")
        boolean familyPresent,

        @InClear @Range(min = 1, max = 60) @Says(en = "Who attended.", ja = "出席者。")
        List<Attendee> attendees,

        @InClear @Range(min = 0, max = 60) @Says(en = "Who did not, with a written view.", ja = "欠席者と書面の意見。")
        List<Absent> absent,

        @InClear @Range(min = 0, max = 60) @Says(en = "What was decided.", ja = "決まったこと。")
        List<MeetingDecision> decisions,

        @InClear
        @Range(min = 0, max = 20)
        @Says(en = "Agencies that held it together with the convener.", ja = "いっしょに開いた機関。")
        Set<AgencyId> coHosts,

        @InClear
        @RecordOf("assessment.risk-assessed")
        @Range(min = 0, max = 40)
        @Says(en = "Risks on the agenda, by the records that assess them.", ja = "話し合ったリスク（見立ての記録の番号）。")
        List<UUID> agendaRisks,

        @InClear
        @IdOf("goal")
        @Range(min = 0, max = 60)
        @Says(en = "Goals that were looked at together.", ja = "いっしょに見直した目標。")
        List<ThingId> goalsReviewed,

        @Says(en = "Why the person was not there.", ja = "本人がいなかったわけ。") @Nullable
        Words whyPersonAbsent,

        @Says(en = "What the person said.", ja = "本人のことば。") @Nullable
        Words personsWords,

        @Says(en = "What was talked over.", ja = "話し合ったこと。") @Nullable
        Words discussion,

        @Says(en = "What stays open.", ja = "残ったこと。") @Nullable
        Words remaining)
        implements MeetingEvent {
    /** Somebody who attended. */
    public record Attendee(
            @InClear @Says(en = "The agency, where one attended.", ja = "機関。") @Nullable
            AgencyId agency,

            @InClear @Says(en = "The practitioner, relative or the person.", ja = "出席した人。") @Nullable
            DataSubjectId party,

            @InClear @Says(en = "In which role.", ja = "立場。")
            PractitionerRole role) {}

    /** Somebody who was invited and did not come. */
    public record Absent(
            @InClear @Says(en = "The agency.", ja = "機関。") AgencyId agency,

            @InClear @Says(en = "Whether it sent a written view.", ja = "書面の意見があるか。")
            boolean sentView,

            @InClear @Says(en = "In which role it was invited.", ja = "招かれた立場。") @Nullable
            PractitionerRole role,

            @Says(en = "Why it did not come.", ja = "来られなかったわけ。") @Nullable
            Words why,

            @Says(en = "The written view.", ja = "意見。") @Nullable
            Words view) {}

    /** A decision with its owner. */
    public record MeetingDecision(
            @InClear @Says(en = "Who does it; none while nobody does.", ja = "担う機関（まだなければ空）。") @Nullable
            AgencyId owner,

            @InClear @Says(en = "Whether the person does it.", ja = "本人がすることか。")
            boolean personOwns,

            @InClear @Says(en = "By when.", ja = "いつまでに。") @Nullable
            LocalDate due,

            @Says(en = "What is done.", ja = "すること。") Words what) {}
}
