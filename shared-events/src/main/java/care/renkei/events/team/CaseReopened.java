package care.renkei.events.team;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.TeamRole;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;

/** An agency that had closed its case works with the person again. Consents that ended with the case are asked anew. */
@Wire(
        name = "team.case-reopened",
        stream = StreamKind.TEAM,
        categories = {Category.SERVICE, Category.CONTACT},
        stage = Stage.INT,
        ja = "かかわりの再開",
        en = "Case reopened")
public record CaseReopened(
        @InClear @Says(en = "First day.", ja = "いつから。") LocalDate from,
        @InClear @Says(en = "In which role.", ja = "どの役割で。") TeamRole role,

        @InClear @Says(en = "Whether the person agrees.", ja = "本人が納得しているか。")
        boolean personAgreed,

        @Says(en = "Why.", ja = "わけ。") Words why)
        implements TeamEvent {}
