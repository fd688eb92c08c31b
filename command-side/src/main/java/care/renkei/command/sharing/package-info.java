/**
 * Consent, judged per data subject: explained, asked, given, refused, narrowed, withdrawn, passed over by a statute;
 * what was shared on which basis; who was told that it ended. Protects that nothing is shared but what the person
 * (or who may act for the person) agreed to after an explanation, and that silence is never consent.
 */
@NullMarked
package care.renkei.command.sharing;

import org.jspecify.annotations.NullMarked;
