package care.renkei.events.team;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency leaves the team; consents to the team as it is now end for it. */
@Wire(
        name = "team.care-team-member-left",
        stream = StreamKind.TEAM,
        categories = {Category.SERVICE, Category.CONTACT},
        stage = Stage.TRN,
        ja = "チームを離れた",
        en = "Care team member left")
public record CareTeamMemberLeft(
        @InClear @Says(en = "Last day.", ja = "最後の日。") LocalDate on,
        @Says(en = "Why.", ja = "そのわけ。") @Nullable Words reason)
        implements TeamEvent {}
