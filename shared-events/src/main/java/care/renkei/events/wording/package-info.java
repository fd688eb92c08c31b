/**
 * What can be read from the words of wishes, goals and plans by rules on characters: who speaks, what comes first, what
 * is nearly the same. Pure, and without a dictionary, so that it can be asked at the door, where the words are at hand.
 * What tells is taken from grammar (case, voice, benefactives, dropped arguments, clauses of purpose: decision 0096), and
 * where grammar leaves it open, from weights of short runs of characters that labelled lines for development have in
 * common (decision 0094). The weights are written by {@code WordsMeasuredTest}; nothing is learned where this runs.
 */
@NullMarked
package care.renkei.events.wording;

import org.jspecify.annotations.NullMarked;
