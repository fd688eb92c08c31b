package care.renkei.events.team;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** A task is done or given up. */
@Wire(
        name = "team.role-ended",
        stream = StreamKind.TEAM,
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.SVC,
        practices = {"PLN-00"},
        ja = "役割の終わり",
        en = "Role ended")
public record RoleEnded(
        @InClear @IdOf("role") @Says(en = "The role.", ja = "対象の役割。")
        ThingId role,

        @Says(en = "Why it ends.", ja = "終わるわけ。") @Nullable Words reason)
        implements TeamEvent {}
