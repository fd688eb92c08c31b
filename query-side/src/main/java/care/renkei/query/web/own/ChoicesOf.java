package care.renkei.query.web.own;

import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.ConsentThread;
import care.renkei.query.consentaudit.OwnDecisions.OpenConsent;
import care.renkei.query.consentaudit.SharingStep;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what can be decided: consents to take back or narrow, and what was asked and waits for a yes or no. */
record ChoicesOf(OwnFile file) {

    List<OwnView.Choice> consents() {
        return file.mine().consents().stream().map(this::consent).toList();
    }

    OwnView.Choice consent(OpenConsent consent) {
        return new OwnView.Choice(
                consent.consent().text(),
                file.plain().text(file.readings().of(consent.recipients())),
                file.say(
                        "mine.choice.what",
                        file.plain().text(file.readings().of(consent.scope())),
                        file.speech().days().day(consent.until())));
    }

    List<OwnView.Choice> requests(ConsentAudit audit) {
        return audit.threads().stream()
                .filter(thread -> thread.subject().equals(file.mine().subject())
                        && (thread.state() == ConsentThread.State.ASKED
                                || thread.state() == ConsentThread.State.EXPLAINED))
                .map(this::request)
                .filter(Objects::nonNull)
                .toList();
    }

    private OwnView.@Nullable Choice request(ConsentThread thread) {
        SharingStep asked = asked(thread);
        String request = request(thread.things().stream().map(Object::toString).toList());
        return asked == null || request == null
                ? null
                : new OwnView.Choice(
                        request,
                        file.plain().text(file.readings().of(asked.recipients())),
                        file.plain().text(file.readings().of(asked.scope())));
    }

    static @Nullable SharingStep asked(ConsentThread thread) {
        return thread.steps().stream()
                .filter(step -> step.kind() == SharingStep.Kind.REQUESTED)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    static @Nullable String request(List<String> things) {
        return things.stream()
                .filter(thing -> thing.startsWith("request-"))
                .findFirst()
                .orElse(null);
    }
}
