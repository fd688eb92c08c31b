package care.renkei.query.web.protection;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.protection.AbuseReported.Urgency;
import care.renkei.events.protection.ReportBasis;
import care.renkei.query.protection.ReportList;
import care.renkei.query.protection.ReportShown;
import care.renkei.query.web.Speech;
import care.renkei.query.web.telling.Names;
import care.renkei.query.web.telling.Readings;
import care.renkei.query.web.telling.Teller;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Says reports in one language. */
record ReportViews(Speech speech) {

    private static final Set<ReportBasis> PASSED_ON =
            EnumSet.of(ReportBasis.DISABILITY_ABUSE_16, ReportBasis.DISABILITY_ABUSE_22);

    ReportView.Line line(ReportList.Listed report) {
        return new ReportView.Line(
                report.report().text(),
                Receipts.spaced(report.receipt()),
                report.who().text(),
                speech.book().code(report.basis()),
                speech.book().code(report.urgency()),
                report.urgency() == Urgency.NOW,
                speech.days().dayAndTime(report.recordedAt()),
                speech.words().say("protection.state." + report.state().name()));
    }

    ReportView view(ReportShown shown) {
        var teller = new Teller(new Readings(speech.book(), names(), speech.days()));
        ReportList.State state = shown.report().state();
        return new ReportView(
                line(shown.report()),
                shown.receiving() && state != ReportList.State.CLOSED,
                shown.receiving(),
                state == ReportList.State.WAITING,
                PASSED_ON.contains(shown.report().basis()),
                shown.steps().stream().map(step -> step(step, shown, teller)).toList(),
                shown.looks().stream().map(this::look).toList());
    }

    private ReportView.Step step(ReportShown.Step step, ReportShown shown, Teller teller) {
        AgencyId by = step.by() == null ? shown.report().receiver() : step.by();
        return new ReportView.Step(
                speech.days().dayAndTime(step.recordedAt()),
                step.recordedAt().toString(),
                teller.tell(
                        EventCatalogue.sealed().get(step.type()),
                        by,
                        step.practitioner(),
                        Map.of(SubjectKey.of(by.subject()), step.content())));
    }

    private ReportView.Look look(ReportShown.Look look) {
        Words reason = look.entry().reason();
        return new ReportView.Look(
                speech.days().dayAndTime(look.at()),
                names().subject(look.entry().practitioner()),
                speech.words().say("protection.seen." + look.entry().seen().name()),
                reason == null ? "" : reason.text());
    }

    Names names() {
        return new Names() {
            @Override
            public String agency(AgencyId agency) {
                return speech.directory().name(agency);
            }

            @Override
            public String subject(DataSubjectId subject) {
                String name = speech.directory().practitioner(subject);
                return name == null ? subject.value() : speech.words().say("subject.called", name);
            }
        };
    }
}
