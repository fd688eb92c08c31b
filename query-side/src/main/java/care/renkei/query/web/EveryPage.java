package care.renkei.query.web;

import care.renkei.query.caller.Asking;
import care.renkei.query.visibility.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands on every page: who looks, and the way to the other language. */
@ControllerAdvice(basePackageClasses = EveryPage.class)
final class EveryPage {

    private final Speeches speeches;

    EveryPage(Speeches speeches) {
        this.speeches = speeches;
    }

    @ModelAttribute("otherLanguage")
    OtherLanguage otherLanguage(HttpServletRequest request, Locale locale) {
        return OtherLanguage.of(request, locale);
    }

    /** Whether the receipt of an override opens what stale views would close. */
    @ModelAttribute("byReceipt")
    boolean byReceipt(Asking asking) {
        return asking.receipt() != null;
    }

    @ModelAttribute("viewer")
    @Nullable
    Viewer viewer(Asking asking, @AuthenticationPrincipal @Nullable OidcUser user, Locale locale) {
        if (user == null) {
            return null;
        }
        Speech speech = speeches.in(locale);
        String called = speech.words().say("subject.called", Objects.requireNonNullElse(user.getFullName(), ""));
        if (!(asking.caller() instanceof Caller.OfAgency caller)) {
            return new Viewer(called, null, false);
        }
        String place = speech.directory().name(caller.agency());
        return new Viewer(called + speech.words().say("aside", place), place, caller.practitioner() != null);
    }
}
