package care.renkei.query.web.protection;

import care.renkei.events.Words;
import care.renkei.events.protection.Reporter;
import care.renkei.query.protection.ReporterShown;
import org.jspecify.annotations.Nullable;

/** Who reported, in words; empty where it is not known. */
public record ReporterView(String name, String relation, String contact, String way) {

    static ReporterView of(ReporterShown shown, ReportViews views) {
        Reporter reporter = shown.reporter();
        String agency = views.names().agency(shown.agency());
        String way = shown.practitioner() == null
                ? agency
                : views.speech()
                        .words()
                        .say("protection.reporter.way", views.names().subject(shown.practitioner()), agency);
        return reporter == null
                ? new ReporterView("", "", "", way)
                : new ReporterView(
                        text(reporter.name()),
                        reporter.relation() == null ? "" : views.speech().book().code(reporter.relation()),
                        text(reporter.contact()),
                        way);
    }

    private static String text(@Nullable Words words) {
        return words == null ? "" : words.text();
    }
}
