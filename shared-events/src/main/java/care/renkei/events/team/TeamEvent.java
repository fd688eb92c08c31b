package care.renkei.events.team;

import care.renkei.events.Content;

/** Every event of the capability team; a {@code switch} over it names them all. */
public sealed interface TeamEvent extends Content
        permits AgencyInvited,
                CareTeamMemberJoined,
                CareTeamMemberLeft,
                KeyWorkerAssigned,
                RoleAssigned,
                RoleEnded,
                CaseClosed,
                CaseReopened {}
