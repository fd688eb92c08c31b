package care.renkei.query.due;

import care.renkei.events.assessment.RiskAssessed;
import care.renkei.events.meeting.CaseMeetingHeld;
import java.util.stream.Stream;

/** A high risk is talked over by all agencies together. A later look at the same part of life takes its place. */
final class HighRiskWithoutMeeting implements Rule {

    @Override
    public Stream<Due> due(FileSoFar file, Limits limits) {
        return file.own(RiskAssessed.class)
                .filter(risk -> risk.said().severity() == RiskAssessed.RiskLevel.HIGH
                        && risk.said().likelihood() != RiskAssessed.RiskLevel.LOW)
                .filter(risk -> isLast(risk, file))
                .filter(risk -> file.all(CaseMeetingHeld.class)
                        .noneMatch(held -> held.said().agendaRisks().contains(risk.event())))
                .map(risk -> new Due(
                        Duty.HIGH_RISK,
                        risk.event(),
                        null,
                        risk.on(),
                        risk.on().plus(limits.of(Duty.HIGH_RISK)),
                        risk.said().responseOwner() == null
                                ? risk.source()
                                : risk.said().responseOwner(),
                        null));
    }

    private static boolean isLast(Happened<RiskAssessed> risk, FileSoFar file) {
        return file.all(RiskAssessed.class)
                .filter(one -> one.said().domain() == risk.said().domain())
                .reduce((one, later) -> later)
                .filter(one -> one.event().equals(risk.event()))
                .isPresent();
    }
}
