/**
 * What can be read from the words of wishes, goals and plans by rules on characters: who speaks, what comes first, what
 * is nearly the same. Pure, and without a dictionary, so that it can be asked at the door, where the words are at hand.
 * What tells is taken from grammar (case, voice and benefactives, clauses of purpose and of time: 日本語記述文法研究会
 * 「現代日本語文法」 2 and 6; compound particles of written language: 森田・松木「日本語表現文型」).
 */
@NullMarked
package care.renkei.events.wording;

import org.jspecify.annotations.NullMarked;
