package care.renkei.events.person;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people and agencies around the person, looked at anew. */
@Wire(
        name = "person.ecomap-updated",
        stream = StreamKind.PERSON,
        categories = {Category.FAMILY, Category.LIFE},
        stage = Stage.ASM,
        practices = {"PLN-13", "MON-10", "ENV-05"},
        ja = "エコマップ",
        en = "Ecomap updated")
public record EcomapUpdated(
        @InClear @Says(en = "Whether it was done together with the person.", ja = "本人と一緒に見直したか。")
        boolean withPerson,

        @InClear @Range(min = 0, max = 80) @Says(en = "The ties as seen that day.", ja = "その日のつながり。")
        List<EcomapTie> ties,

        @Says(en = "What was noticed.", ja = "気づいたこと。") @Nullable
        Words note)
        implements PersonEvent {
    /** One tie of the map. */
    public record EcomapTie(
            @InClear @Says(en = "The relative or supporter.", ja = "相手（番号のある人）。") @Nullable
            DataSubjectId party,

            @InClear @Says(en = "The agency.", ja = "相手の機関。") @Nullable
            AgencyId agency,

            @InClear
            @Range(min = 0, max = 3)
            @Says(en = "How strong the tie is felt (0 unknown).", ja = "つながりの強さ（0は不明）。")
            int strength,

            @InClear @Says(en = "Whether it is strained.", ja = "緊張があるか。")
            boolean strained,

            @InClear @Says(en = "Whether a plan counts on it.", ja = "計画に載っているか。")
            boolean inPlan) {}
}
