package care.renkei.query.caller;

import care.renkei.events.Purpose;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.SamePerson;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Gives controllers who asks and what for, whether a token came with the request or with the session. */
final class AskingResolver implements HandlerMethodArgumentResolver {

    static final String PURPOSE_HEADER = "Renkei-Purpose";
    private static final String PURPOSE = "purpose";

    private static final String ASKING = AskingResolver.class.getName();

    /** Where a person's file is named; what is one's own to decide, and to take away, is asked for by the own id. */
    private static final Pattern OF_A_PERSON = Pattern.compile("(/api)?/persons/\\{id}(/.*)?");

    private final ReceiptVerifier receipts;
    private final SamePerson samePerson;

    AskingResolver(ReceiptVerifier receipts, SamePerson samePerson) {
        this.receipts = receipts;
        this.samePerson = samePerson;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asking.class;
    }

    /** @throws BadParameter if the purpose is not one of the closed list */
    @Override
    public Asking resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getAttribute(ASKING, RequestAttributes.SCOPE_REQUEST) instanceof Asking known) {
            return known;
        }
        var asking = new Asking(in(request, caller()), purpose(request), receipt(request));
        request.setAttribute(ASKING, asking, RequestAttributes.SCOPE_REQUEST);
        return asking;
    }

    private Caller in(NativeWebRequest request, Caller caller) {
        Object pattern =
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return pattern != null
                        && OF_A_PERSON.matcher(pattern.toString()).matches()
                        && request.getAttribute(
                                        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                                        RequestAttributes.SCOPE_REQUEST)
                                instanceof Map<?, ?> named
                ? samePerson.of(caller, ReadParameters.person(String.valueOf(named.get("id"))))
                : caller;
    }

    private static Caller caller() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        Map<String, Object> claims = signedIn != null && signedIn.getPrincipal() instanceof ClaimAccessor token
                ? token.getClaims()
                : Map.of();
        return Callers.of(claims);
    }

    private static Purpose purpose(NativeWebRequest request) {
        String header = request.getHeader(PURPOSE_HEADER);
        String code = header == null ? request.getParameter(PURPOSE) : header;
        if (code == null) {
            return Purpose.CARE_COORDINATION;
        }
        Purpose purpose = Purpose.ofCode(code);
        if (purpose == null) {
            throw new BadParameter(PURPOSE);
        }
        return purpose;
    }

    private @Nullable OverrideReceipt receipt(NativeWebRequest request) {
        String header = request.getHeader(ReceiptsInHand.HEADER);
        String receipt =
                header == null ? ReceiptsInHand.forPageOf(request.getNativeRequest(HttpServletRequest.class)) : header;
        return receipt == null ? null : receipts.verify(receipt);
    }
}
