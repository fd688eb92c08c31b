package care.renkei.events.team;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** Who coordinates, chosen by expertise and fit. */
@Wire(
        name = "team.key-worker-assigned",
        stream = StreamKind.TEAM,
        categories = {Category.SERVICE, Category.CONTACT},
        stage = Stage.ASM,
        practices = {"ASM-21"},
        ja = "まとめ役を決めた",
        en = "Key worker assigned")
public record KeyWorkerAssigned(
        @InClear @Says(en = "The key worker's agency.", ja = "まとめ役の機関。")
        AgencyId agency,

        @InClear @Says(en = "The practitioner.", ja = "まとめ役の職員。")
        DataSubjectId worker,

        @InClear @Says(en = "Whether the person agreed.", ja = "本人が納得しているか。")
        boolean personAgreed,

        @Says(en = "What he or she knows well.", ja = "得意なこと。") @Nullable
        Words expertise,

        @Says(en = "Why it fits the person.", ja = "本人との相性。") @Nullable
        Words fit)
        implements TeamEvent {}
