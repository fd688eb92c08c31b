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
import org.jspecify.annotations.Nullable;

/** An agency takes its place in the team. */
@Wire(
        name = "team.care-team-member-joined",
        stream = StreamKind.TEAM,
        categories = {Category.SERVICE, Category.CONTACT},
        stage = Stage.PLN,
        practices = {"ENV-04", "ENV-05"},
        ja = "チームに加わった",
        en = "Care team member joined")
public record CareTeamMemberJoined(
        @InClear @Says(en = "Its role.", ja = "役割。") TeamRole role,
        @InClear @Says(en = "First day.", ja = "いつから。") LocalDate from,

        @Says(en = "What it will do.", ja = "担うこと。") @Nullable
        Words note)
        implements TeamEvent {}
