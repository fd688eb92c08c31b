package care.renkei.demonstration.load;

import care.renkei.demonstration.StoryEvent;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of many persons. Each stands for itself: events of one person name no other, and come in the order in
 * which they can be published. Words in braces stand for ids from earlier answers, as in the story.
 */
public final class Load {

    /** How unequal activity is: the busiest of a thousand has about a hundred times what the quietest has. */
    private static final double EXPONENT = 0.7;

    private final LoadSettings settings;
    private final int[] ranks;
    private final double scale;

    public Load(LoadSettings settings) {
        this.settings = settings;
        this.ranks = shuffled(settings.persons(), settings.seed());
        double all = IntStream.rangeClosed(1, settings.persons())
                .mapToDouble(rank -> Math.pow(rank, -EXPONENT))
                .sum();
        this.scale = settings.recordsEach() * (double) settings.persons() / all;
    }

    /** Everything about the person of this number, from 0. */
    public List<StoryEvent> person(int index) {
        int records = (int) Math.max(1, Math.round(scale * Math.pow(ranks[index] + 1.0, -EXPONENT)));
        return new PersonFile(settings, index).write(records);
    }

    /** All files, one after another. */
    public Stream<List<StoryEvent>> files() {
        return IntStream.range(0, settings.persons()).mapToObj(this::person);
    }

    private static int[] shuffled(int count, long seed) {
        int[] ranks = IntStream.range(0, count).toArray();
        var random = new SplittableRandom(seed);
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int rank = ranks[i];
            ranks[i] = ranks[other];
            ranks[other] = rank;
        }
        return ranks;
    }
}
