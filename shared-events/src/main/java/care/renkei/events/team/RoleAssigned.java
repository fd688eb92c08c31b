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
        @InClear @IdOf(value = "role", made = true, again = true)
        @Says(
                en = "The role; while nobody owns it, it may be named again with its owner.",
                ja = "役割（担い手がいないあいだは、もう一度名指して決められる）。")
        ThingId role,

        @InClear @Says(en = "The agency that owns it; none while nobody does.", ja = "担う機関（まだなければ空）。") @Nullable
        AgencyId agency,

        @InClear @Says(en = "By when.", ja = "いつまでに。") @Nullable
        LocalDate due,

        @Says(en = "The task.", ja = "すること。") Words task)
        implements TeamEvent {}
