package care.renkei.query.web.network;

import care.renkei.query.web.Mark;

/**
 * Somebody around the person, as the drawing needs it.
 *
 * @param name short, as it stands beside the node
 * @param formal an agency (a square, on the right) or somebody close (a circle, on the left)
 * @param ring 1 the nearest to 3 the farthest
 * @param strength 1 thin to 3 strong
 * @param strained views differ
 * @param stopped the person wants no contact, or nothing told
 * @param fading 0 lately in touch, 1 weeks ago, 2 longer ago or never
 * @param since how long ago in words, may be empty
 */
public record Around(
        String name,
        boolean formal,
        Mark mark,
        int ring,
        int strength,
        boolean strained,
        boolean stopped,
        int fading,
        String since) {}
