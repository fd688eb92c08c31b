package care.renkei.query.network;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Words;
import care.renkei.events.service.ServiceStarted;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.events.team.RoleAssigned;
import care.renkei.events.team.RoleEnded;
import care.renkei.query.network.EvidenceRow.Said;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of those who work with the person: who is on the team or invited, who has which role, who serves. */
record TeamTies(NetworkDraft network) {

    void member(AgencyId agency, @Nullable String role, LocalDate from, Said row) {
        String who = agency.subject().text();
        network.node(agency.subject()).knownBy(row);
        network.remove(tie -> tie.from.equals(who)
                && (tie.kind == Tie.Kind.INVITED || (tie.kind == Tie.Kind.TEAM && tie.code == null)));
        network.tie(who, Tie.Kind.TEAM, role).since(from).by(row);
    }

    void invited(AgencyInvited said, LocalDate on, Said row) {
        DataSubjectId agency = said.agency().subject();
        network.node(agency).knownBy(row);
        if (network.ties(agency.text(), Tie.Kind.TEAM).findAny().isEmpty()) {
            network.tie(agency.text(), Tie.Kind.INVITED, said.role().name())
                    .since(on)
                    .by(row);
        }
    }

    void keyWorker(KeyWorkerAssigned said, LocalDate on, Said row) {
        network.remove(tie -> tie.kind == Tie.Kind.KEY_WORKER);
        for (DataSubjectId who : List.of(said.agency().subject(), said.worker())) {
            NodeDraft node = network.node(who).knownBy(row);
            node.agency = node.kind == Node.Kind.PRACTITIONER ? said.agency() : node.agency;
            TieDraft tie =
                    network.tie(who.text(), Tie.Kind.KEY_WORKER, null).since(on).by(row);
            tie.coordinates = true;
        }
    }

    void role(RoleAssigned said, LocalDate on, Said row) {
        if (said.fills() != null) {
            network.close(said.fills());
        }
        network.remove(tie -> tie.kind == Tie.Kind.ROLE && said.role().text().equals(tie.code));
        AgencyId owner = said.agency();
        if (owner == null) {
            network.open(new PersonNetwork.Gap(said.role(), Words.atHand(said.task()), said.due(), row.event()));
            return;
        }
        network.close(said.role());
        network.node(owner.subject()).knownBy(row);
        TieDraft tie = network.tie(
                        owner.subject().text(), Tie.Kind.ROLE, said.role().text())
                .since(on)
                .by(row);
        tie.label = Words.atHand(said.task());
    }

    void roleEnded(RoleEnded said) {
        network.close(said.role());
        network.remove(tie -> tie.kind == Tie.Kind.ROLE && said.role().text().equals(tie.code));
    }

    void serves(DataSubjectId agency, ServiceStarted said, Said row) {
        network.node(agency).knownBy(row);
        network.tie(agency.text(), Tie.Kind.SERVICE, said.service().name())
                .since(said.from())
                .by(row);
    }
}
