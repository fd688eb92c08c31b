package care.renkei.command.door;

import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.PersonFile.OpenOverride;
import care.renkei.command.lookup.Prepared;
import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.receipt.Receipt;
import care.renkei.events.receipt.ReceiptText;
import care.renkei.events.receipt.SigningKey;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Life first, even when stale (decisions, 22): who invoked or extended an override gets in hand what its receivers can
 * show. Nothing is signed for what is over.
 */
final class Receipts {

    private final SigningKey key;

    Receipts(SigningKey key) {
        this.key = key;
    }

    /** For what was accepted just now, and is therefore not among what was known before; null for other events. */
    @Nullable
    String first(CareEvent event, Prepared before) {
        return switch (event.content()) {
            case LifeSafetyOverrideInvoked invoked ->
                signed(
                        invoked.override(),
                        event.subject(),
                        invoked.recipients().agencies(),
                        invoked.categories(),
                        invoked.until(),
                        before.now());
            case OverrideExtended extended -> asItIs(extended.override(), extended.until(), before);
            default -> null;
        };
    }

    /** For what was said once more: the override as it is by now, extended or ended since. */
    @Nullable
    String again(Content said, Prepared known) {
        return switch (said) {
            case LifeSafetyOverrideInvoked invoked -> asItIs(invoked.override(), null, known);
            case OverrideExtended extended -> asItIs(extended.override(), null, known);
            default -> null;
        };
    }

    private @Nullable String asItIs(ThingId override, @Nullable Instant newEnd, Prepared known) {
        PersonFile file = known.known().file();
        if (file == null) {
            return null;
        }
        for (OpenOverride one : file.overrides()) {
            if (one.override().equals(override)) {
                Instant until = newEnd == null ? one.until() : newEnd;
                return signed(override, file.person(), one.recipients(), one.categories(), until, known.now());
            }
        }
        return null;
    }

    private @Nullable String signed(
            ThingId override,
            DataSubjectId person,
            Set<AgencyId> agencies,
            Set<Category> categories,
            Instant until,
            Instant now) {
        return now.isBefore(until)
                ? ReceiptText.sign(new Receipt(override, person, agencies, categories, until), key)
                : null;
    }
}
