package care.renkei.query.web.own;

import care.renkei.events.Category;
import care.renkei.events.Scope;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.ConsentThread;
import care.renkei.query.consentaudit.OwnDecisions.OpenConsent;
import care.renkei.query.consentaudit.SharingStep;
import care.renkei.query.furigana.Piece;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what can be decided: consents to take back or narrow, and what was asked and waits for a yes or no. */
record ChoicesOf(OwnFile file) {

    /** One heading for each whom consents name, however many those are. */
    List<OwnView.Recipient> consents() {
        Map<String, List<OwnView.Choice>> byRecipient = file.mine().consents().stream()
                .collect(Collectors.groupingBy(
                        consent -> file.readings().of(consent.recipients()),
                        LinkedHashMap::new,
                        Collectors.mapping(this::consent, Collectors.toList())));
        return byRecipient.values().stream()
                .map(choices -> new OwnView.Recipient(choices.getFirst().who(), choices))
                .toList();
    }

    OwnView.Choice consent(OpenConsent consent) {
        return new OwnView.Choice(
                consent.consent().text(),
                file.plain().text(file.readings().of(consent.recipients())),
                file.say(
                        "mine.choice.what",
                        scope(consent.scope()),
                        file.speech().days().day(consent.until())));
    }

    /** In the page's own words, and what it is narrowed to as the record says it. */
    private List<Piece> scope(Scope scope) {
        var categories = EnumSet.noneOf(Category.class);
        categories.addAll(scope.categories());
        categories.removeAll(scope.except());
        var says = new ArrayList<List<Piece>>();
        says.add(new MayKnow(file).categories(categories));
        if (!scope.eventTypes().isEmpty()) {
            says.add(file.say("mine.choice.only", file.readings().all(scope.eventTypes())));
        }
        if (!scope.records().isEmpty()) {
            says.add(file.say("mine.choice.named", scope.records().size()));
        }
        return file.plain().together(says);
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
