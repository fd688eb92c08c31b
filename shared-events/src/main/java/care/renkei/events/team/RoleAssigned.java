package care.renkei.events.team;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task has an agency that owns it, or visibly none. */
@Wire(
        name = "team.role-assigned",
        stream = StreamKind.TEAM,
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.PLN,
        practices = {"PLN-00"},
        ja = "役割を決めた",
        en = "Role assigned")
public record RoleAssigned(
        @InClear @IdOf(value = "role", made = true) @Says(en = "The role.", ja = "この役割の番号。")
        ThingId role,

        @InClear
        @IdOf(value = "role", again = true)
        @Says(
                en = "The role that nobody owned and that this one fills; it ends with it.",
                ja = "担い手を決める、これまで担い手のいなかった役割。")
        @Nullable
        ThingId fills,

        @InClear @Says(en = "The agency that owns it; none while nobody does.", ja = "担う機関（まだなければ空）。") @Nullable
        AgencyId agency,

        @InClear @Says(en = "By when.", ja = "いつまでに。") @Nullable
        LocalDate due,

        @Says(en = "The task.", ja = "すること。") Words task)
        implements TeamEvent {}
