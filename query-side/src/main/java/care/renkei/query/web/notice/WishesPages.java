package care.renkei.query.web.notice;

import care.renkei.events.telling.Matter;
import care.renkei.query.alerting.Addresses;
import care.renkei.query.alerting.Ways;
import care.renkei.query.alerting.Wishes;
import care.renkei.query.alerting.WishesOfPractitioners;
import care.renkei.query.alerting.push.WebPush;
import care.renkei.query.caller.Asking;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the reader wants to be told. Each press is a form of its own and leads back to the page. */
@Controller
final class WishesPages {

    private static final String PAGE = "/notices/settings";

    private final WishesOfPractitioners wishes;
    private final Addresses addresses;
    private final Ways ways;
    private final Speeches speeches;

    WishesPages(WishesOfPractitioners wishes, Addresses addresses, Ways ways, Speeches speeches) {
        this.wishes = wishes;
        this.addresses = addresses;
        this.ways = ways;
        this.speeches = speeches;
    }

    @GetMapping(PAGE)
    ModelAndView settings(Asking asking, @RequestParam @Nullable String done, Locale locale, Model model) {
        String known = done != null && done.matches("[A-Z_]{1,20}") ? done : null;
        model.addAttribute("done", known);
        return page(Practitioner.of(asking), null, locale, model, HttpStatus.OK);
    }

    @PostMapping(PAGE + "/address")
    ModelAndView address(Asking asking, @RequestParam String address, Locale locale, Model model) {
        Practitioner reader = Practitioner.of(asking);
        return answered(addresses.ask(reader.id(), address.strip(), locale), reader, locale, model);
    }

    @PostMapping(PAGE + "/code")
    ModelAndView code(Asking asking, @RequestParam String code, Locale locale, Model model) {
        Practitioner reader = Practitioner.of(asking);
        return answered(addresses.confirm(reader.id(), code), reader, locale, model);
    }

    @PostMapping(PAGE + "/address/remove")
    ModelAndView remove(Asking asking) {
        wishes.change(Practitioner.of(asking).id(), so -> so.email(null));
        return done("REMOVED");
    }

    @PostMapping(PAGE)
    ModelAndView wanted(
            Asking asking,
            @RequestParam(required = false) @Nullable List<String> kinds,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String until,
            @RequestParam @Nullable String language,
            Locale locale,
            Model model) {
        Practitioner reader = Practitioner.of(asking);
        var form = new WantedForm(kinds, from, until, language);
        if (form.change(Wishes.NONE) == null) {
            return page(reader, "HOURS", locale, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        wishes.change(reader.id(), so -> {
            Wishes next = form.change(so);
            return next == null ? so : next;
        });
        return done("KEPT");
    }

    @PostMapping(PAGE + "/devices")
    ModelAndView device(
            Asking asking,
            @RequestParam String endpoint,
            @RequestParam String key,
            @RequestParam String secret,
            Locale locale,
            Model model) {
        Practitioner reader = Practitioner.of(asking);
        WebPush push = ways.push();
        var device = new Wishes.Device(endpoint, key, secret, speeches.clock().instant());
        if (push == null || endpoint.length() > 2_000 || !push.takes(device)) {
            return page(reader, "DEVICE", locale, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        wishes.change(reader.id(), so -> so.and(device));
        return done("DEVICE_ADDED");
    }

    @PostMapping(PAGE + "/devices/remove")
    ModelAndView forget(Asking asking, @RequestParam int device) {
        wishes.change(
                Practitioner.of(asking).id(),
                so -> device >= 0 && device < so.devices().size()
                        ? so.without(so.devices().get(device).endpoint())
                        : so);
        return done("REMOVED");
    }

    private ModelAndView answered(Addresses.Answer answer, Practitioner reader, Locale locale, Model model) {
        return switch (answer) {
            case CODE_SENT, CONFIRMED -> done(answer.name());
            case NOT_AN_ADDRESS, WRONG_CODE, CODE_FORGOTTEN, TOO_SOON ->
                page(reader, answer.name(), locale, model, HttpStatus.UNPROCESSABLE_CONTENT);
            case MAIL_NOT_SENT -> page(reader, answer.name(), locale, model, HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static ModelAndView done(String what) {
        return new ModelAndView("redirect:" + PAGE + "?done=" + what);
    }

    private ModelAndView page(
            Practitioner reader, @Nullable String problem, Locale locale, Model model, HttpStatus status) {
        model.addAttribute("problem", problem);
        model.addAttribute("wishes", view(wishes.of(reader.id()), speeches.in(locale)));
        return new ModelAndView("notice-settings", model.asMap(), status);
    }

    private WishesView view(Wishes now, Speech speech) {
        WebPush push = ways.push();
        Wishes.Quiet quiet = now.quiet();
        Wishes.Unconfirmed unconfirmed = now.unconfirmed();
        return new WishesView(
                ways.mail() != null,
                now.email(),
                unconfirmed == null || speeches.clock().instant().isAfter(unconfirmed.until())
                        ? null
                        : unconfirmed.address(),
                Arrays.stream(Matter.values())
                        .map(matter -> new Option(matter.name(), speech.book().code(matter)))
                        .toList(),
                Arrays.stream(Matter.values())
                        .filter(matter -> !now.off().contains(matter))
                        .map(Matter::name)
                        .collect(Collectors.toSet()),
                quiet == null ? "" : quiet.from().toString(),
                quiet == null ? "" : quiet.until().toString(),
                now.english(),
                push == null ? null : push.publicKey(),
                IntStream.range(0, now.devices().size())
                        .mapToObj(i -> new Option(
                                Integer.toString(i),
                                speech.words()
                                        .say(
                                                "notices.device",
                                                speech.days()
                                                        .dayAndTime(now.devices()
                                                                .get(i)
                                                                .since()))))
                        .toList());
    }
}
