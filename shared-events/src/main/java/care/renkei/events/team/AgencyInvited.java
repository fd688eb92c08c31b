package care.renkei.events.team;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.TeamRole;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** An agency is asked to join the team, and learns the person's id by it. */
@Wire(
        name = "team.agency-invited",
        stream = StreamKind.TEAM,
        categories = {Category.SERVICE, Category.CONTACT},
        stage = Stage.PLN,
        practices = {"ENV-04"},
        ja = "機関への参加のお願い",
        en = "Agency invited")
public record AgencyInvited(
        @InClear @Says(en = "The agency that is invited.", ja = "お願いする機関。")
        AgencyId agency,

        @InClear @Says(en = "The role it is asked to take.", ja = "お願いする役割。")
        TeamRole role,

        @InClear @Says(en = "Whether the person agreed that it is asked.", ja = "本人が納得しているか。")
        boolean personAgreed,

        @Says(en = "Why it is asked.", ja = "お願いするわけ。") @Nullable
        Words why)
        implements TeamEvent {}
