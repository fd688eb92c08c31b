package care.renkei.query.web.protection;

import care.renkei.events.Content;
import care.renkei.events.Words;
import care.renkei.events.protection.AbuseReportAssessed;
import care.renkei.events.protection.AbuseReportAssessed.Finding;
import care.renkei.events.protection.AbuseReportClosed;
import care.renkei.events.protection.AbuseReportPassedOn;
import care.renkei.events.protection.AbuseReportReceived;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.caller.Asking;
import care.renkei.query.protection.ReporterShown;
import care.renkei.query.protection.SealedReports;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.record.Door;
import care.renkei.query.web.record.DoorAnswer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.annotation.RegisteredOAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What has arrived, for those who work for the authority; for everybody else there is nothing here. */
@Controller
final class ReportPages {

    /** What an authority does, by the word in the form, with the fields that the form asks. */
    private record Act(Class<? extends Content> type, List<String> fields) {}

    private static final Map<String, Act> ACTS = Map.of(
            "received", new Act(AbuseReportReceived.class, List.of("firstSteps")),
            "passed-on", new Act(AbuseReportPassedOn.class, List.of("to", "note")),
            "assessed", new Act(AbuseReportAssessed.class, List.of("finding", "found", "measures")),
            "closed", new Act(AbuseReportClosed.class, List.of("outcome")));

    private final SealedReports reports;
    private final Agencies agencies;
    private final Door door;
    private final Speeches speeches;

    ReportPages(SealedReports reports, Agencies agencies, Door door, Speeches speeches) {
        this.reports = reports;
        this.agencies = agencies;
        this.door = door;
        this.speeches = speeches;
    }

    @GetMapping("/protection/reports")
    String list(Asking asking, Locale locale, Model model) {
        var list = reports.of(asking.caller(), asking.purpose());
        var views = new ReportViews(speeches.in(locale));
        model.addAttribute("fresh", list.fresh());
        model.addAttribute("reports", list.reports().stream().map(views::line).toList());
        return "reports";
    }

    @GetMapping("/protection/reports/{id}")
    ModelAndView one(Asking asking, @PathVariable String id, Locale locale, Model model) {
        return page(asking, id, null, HttpStatus.OK, locale, model);
    }

    @PostMapping("/protection/reports/{id}/reporter")
    ModelAndView reporter(
            Asking asking, @PathVariable String id, @RequestParam String reason, Locale locale, Model model) {
        Speech speech = speeches.in(locale);
        if (reason.isBlank()) {
            String says = speech.words().say("protection.reporter.reason.missing");
            return page(asking, id, says, HttpStatus.UNPROCESSABLE_CONTENT, locale, model);
        }
        ReporterShown shown = reports.reporter(asking.caller(), asking.purpose(), id, Words.of(reason.strip()));
        model.addAttribute("identity", ReporterView.of(shown, new ReportViews(speech)));
        return page(asking, id, null, HttpStatus.OK, locale, model);
    }

    @PostMapping("/protection/reports/{id}/act")
    ModelAndView act(
            Asking asking,
            @PathVariable String id,
            @RequestParam String act,
            @RequestParam MultiValueMap<String, String> sent,
            @RegisteredOAuth2AuthorizedClient("renkei") OAuth2AuthorizedClient client,
            Locale locale,
            Model model) {
        Desk desk = Desk.of(asking, agencies, speeches.in(locale));
        Act chosen = ACTS.get(act);
        if (chosen == null) {
            throw new BadParameter("act");
        }
        var event = desk.writing().step(chosen.type(), id, chosen.fields(), new Written(sent));
        return switch (door.report(event, client.getAccessToken().getTokenValue(), locale)) {
            case DoorAnswer.Recorded recorded ->
                new ModelAndView("redirect:/protection/reports/report-" + recorded.receipt());
            case DoorAnswer.NotRecorded refused ->
                page(asking, id, refused.says(), HttpStatus.UNPROCESSABLE_CONTENT, locale, model);
            case DoorAnswer.Unreachable unreachable ->
                page(
                        asking,
                        id,
                        desk.speech().words().say("record.unreachable"),
                        HttpStatus.SERVICE_UNAVAILABLE,
                        locale,
                        model);
        };
    }

    private ModelAndView page(
            Asking asking, String id, @Nullable String says, HttpStatus status, Locale locale, Model model) {
        Desk desk = Desk.of(asking, agencies, speeches.in(locale));
        var views = new ReportViews(desk.speech());
        model.addAttribute("report", views.view(reports.one(asking.caller(), asking.purpose(), id)));
        model.addAttribute("says", says);
        model.addAttribute("event", UUID.randomUUID().toString());
        model.addAttribute("prefectures", desk.prefectures());
        model.addAttribute(
                "findings",
                Arrays.stream(Finding.values())
                        .map(finding ->
                                new Option(finding.name(), desk.speech().book().code(finding)))
                        .toList());
        return new ModelAndView("report", model.asMap(), status);
    }
}
