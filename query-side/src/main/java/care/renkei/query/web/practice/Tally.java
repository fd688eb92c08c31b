package care.renkei.query.web.practice;

import care.renkei.query.web.PageWords;
import java.util.List;

/**
 * How many rows stand how, at the head of what holds them.
 *
 * @param full with evidence, of this person or around
 * @param hollow without any yet
 * @param nothing attitudes, which are not looked for
 * @param says the same in words
 */
public record Tally(long full, long hollow, long nothing, String says) {

    static Tally of(List<Dot> dots, PageWords words) {
        long full = count(dots, Dot.FULL) + count(dots, Dot.AROUND);
        long hollow = count(dots, Dot.HOLLOW);
        long nothing = count(dots, Dot.NOTHING);
        return new Tally(full, hollow, nothing, words.say("practice.cell", full, hollow, nothing));
    }

    private static long count(List<Dot> dots, Dot dot) {
        return dots.stream().filter(dot::equals).count();
    }
}
