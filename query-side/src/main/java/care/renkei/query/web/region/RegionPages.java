package care.renkei.query.web.region;

import care.renkei.events.Purpose;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.region.CasesAddedUp;
import care.renkei.query.region.Learning;
import care.renkei.query.region.LiaisonCalendar;
import care.renkei.query.region.Region;
import care.renkei.query.region.RegionAnswer;
import care.renkei.query.region.Resources;
import care.renkei.query.region.Ties;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Freshness;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The area on one page. */
@Controller
final class RegionPages {

    private final Region region;
    private final Speeches speeches;

    RegionPages(Region region, Speeches speeches) {
        this.region = region;
        this.speeches = speeches;
    }

    @GetMapping("/region")
    String region(Asking asking, @RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        Speech speech = speeches.in(locale);
        Integer year = year(new ReadParameters(parameters, speech.days().zone()));
        Caller caller = asking.caller();
        Purpose purpose = asking.purpose();
        RegionAnswer<CasesAddedUp> cases = region.cases(caller, purpose, year);
        head(model, cases, speech);
        model.addAttribute("issues", IssueLine.of(region.issues(caller, purpose).region(), speech));
        cases(model, cases.region(), speech);
        resources(model, region.resources(caller, purpose).region(), speech);
        ties(model, region.ties(caller, purpose, year).region(), speech);
        liaison(model, region.liaison(caller, purpose, year), speech);
        Learning learning = region.learning(caller, purpose, year).region();
        model.addAttribute("learning", LearningLines.of(learning, speech));
        return "region";
    }

    private static @Nullable Integer year(ReadParameters asked) {
        Integer year = asked.one("year", Integer::valueOf);
        if (year != null && (year < 2000 || year > 2999)) {
            throw new BadParameter("year");
        }
        return year;
    }

    private void head(Model model, RegionAnswer<?> answer, Speech speech) {
        Instant now = speeches.clock().instant();
        boolean nobody = answer.freshAt().equals(Instant.EPOCH);
        model.addAttribute("nobody", nobody);
        model.addAttribute("forTheArea", answer.forTheArea());
        model.addAttribute("year", String.valueOf(answer.year()));
        model.addAttribute("before", String.valueOf(answer.year() - 1));
        model.addAttribute("after", String.valueOf(answer.year() + 1));
        model.addAttribute(
                "over", answer.year() < speech.days().today().minusMonths(3).getYear());
        model.addAttribute(
                "freshness",
                nobody
                        ? null
                        : Freshness.of(now, Duration.between(answer.freshAt(), now), !answer.fresh(), speech.days()));
    }

    static void cases(Model model, CasesAddedUp cases, Speech speech) {
        model.addAttribute(
                "gaps",
                cases.gaps().stream().map(gap -> GapLine.of(gap, speech)).toList());
        model.addAttribute("numbers", NumbersLines.of(cases, speech));
    }

    static void resources(Model model, Resources resources, Speech speech) {
        model.addAttribute(
                "places",
                resources.places().stream()
                        .map(places -> PlacesLine.of(places, speech))
                        .toList());
        model.addAttribute("staleAfter", resources.staleAfterDays());
        model.addAttribute(
                "profiles",
                resources.profiles().stream()
                        .map(profile -> ProfileLine.of(profile, speech))
                        .toList());
        Resources.Directory directory = resources.directory();
        model.addAttribute(
                "directory",
                directory == null
                        ? null
                        : speech.words()
                                .say(
                                        "region.directory",
                                        speech.directory().name(directory.by()),
                                        directory.version(),
                                        speech.days().day(directory.asOf())));
    }

    static void ties(Model model, Ties ties, Speech speech) {
        model.addAttribute("map", TieMap.of(ties, speech));
        model.addAttribute(
                "ties", ties.ties().stream().map(tie -> TieLine.of(tie, speech)).toList());
        model.addAttribute(
                "requests",
                ties.requests().stream()
                        .map(request -> RequestLine.of(request, speech))
                        .toList());
    }

    static void liaison(Model model, RegionAnswer<LiaisonCalendar> answer, Speech speech) {
        model.addAttribute("strip", CalendarStrip.of(answer.region(), answer.year(), speech));
        List<MeetingLine> meetings = answer.region().meetings().stream()
                .map(meeting -> MeetingLine.of(meeting, speech))
                .toList();
        model.addAttribute("meetings", meetings.reversed());
        model.addAttribute(
                "attendance",
                answer.region().attendance().stream()
                        .map(one -> AttendanceLine.of(one, speech))
                        .toList());
    }
}
