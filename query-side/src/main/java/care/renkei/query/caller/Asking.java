package care.renkei.query.caller;

import care.renkei.events.Purpose;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import org.jspecify.annotations.Nullable;

/**
 * Who asks and what for; a controller's method takes it as a parameter.
 *
 * @param caller as the token says; whether a practitioner is still enrolled is asked with the read itself
 * @param purpose from the header {@code Renkei-Purpose} or the parameter {@code purpose}; coordination of care where
 *     none is named
 * @param receipt of an override, its signature verified; from the header {@code Renkei-Override-Receipt}, on pages
 *     from the session
 */
public record Asking(
        Caller caller, Purpose purpose, @Nullable OverrideReceipt receipt) {}
