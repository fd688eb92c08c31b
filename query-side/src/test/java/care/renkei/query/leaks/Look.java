package care.renkei.query.leaks;

import care.renkei.events.Purpose;
import care.renkei.query.fixture.Proof;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One asker who looks at one file, or at all of them, through one path. */
final class Look {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern PERSON = Pattern.compile("person-a{18}zz[a-p]{6}");

    private final RunningQuerySide side;
    private final ReadPath path;
    private final Asker asker;
    private final Purpose purpose;
    private final ToldFile file;
    private final List<ToldFile> files;
    private final Known known;
    private final Proof proof;

    /** Finds a part by its words, an event by its id, a file by its person. */
    static final class Known {
        private final Map<String, Where> byWord = new HashMap<>();
        private final Map<UUID, Where> byEvent = new HashMap<>();
        private final Map<String, ToldFile> byPerson = new HashMap<>();
        private final Map<String, Set<UUID>> asked = new HashMap<>();

        record Where(ToldFile file, PartTold part) {}

        Known(List<ToldFile> files) {
            for (ToldFile file : files) {
                byPerson.put(file.person().text(), file);
                for (PartTold part : file.parts()) {
                    if (part.word() != null) {
                        byWord.put(part.word(), new Where(file, part));
                    }
                    byEvent.put(part.event(), new Where(file, part));
                }
            }
        }
    }

    Look(
            RunningQuerySide side,
            ReadPath path,
            Asker asker,
            Purpose purpose,
            ToldFile file,
            List<ToldFile> files,
            Known known,
            Proof proof) {
        this.side = side;
        this.path = path;
        this.asker = asker;
        this.purpose = purpose;
        this.file = file;
        this.files = files;
        this.known = known;
        this.proof = proof;
    }

    Asker asker() {
        return asker;
    }

    Purpose purpose() {
        return purpose;
    }

    ToldFile file() {
        return file;
    }

    /** The file, and those of the same person that the asker may know of, too. */
    List<ToldFile> united() {
        return file.united(asker, purpose);
    }

    List<ToldFile> files() {
        return files;
    }

    /** Whether the asker has named it in an address before. */
    boolean hasAskedFor(UUID event) {
        return known.asked.getOrDefault(asker.name(), Set.of()).contains(event);
    }

    /** Whether the asker has a token that speaks for anybody at all. */
    boolean hasToken() {
        return !asker.claims().isEmpty();
    }

    /** As {@link #get}, with a body. */
    Answer post(String address, String json) {
        return read(address, json);
    }

    /** Asks, and looks through every byte of the answer for what is not the asker's to see. */
    Answer get(String address) {
        return read(address, null);
    }

    private Answer read(String address, @Nullable String json) {
        var headers = Map.of(
                "Renkei-Purpose",
                purpose.code(),
                "Renkei-Reason",
                "x",
                "Accept",
                "text/html,application/json,*/*;q=0.8");
        Answer answer = json == null ? side.get(asker, address, headers) : side.post(asker, address, headers, json);
        Matcher named = ID.matcher(address);
        while (named.find()) {
            known.asked.computeIfAbsent(asker.name(), name -> new HashSet<>()).add(UUID.fromString(named.group()));
        }
        require(answer.status() < 500, () -> "answered " + answer.status() + " to " + address);
        scan(answer, address);
        return answer;
    }

    private void scan(Answer answer, String address) {
        String all = answer.body() + answer.headers();
        Set<String> words = new HashSet<>(ToldFile.wordsIn(all));
        for (String word : words) {
            Known.Where where = known.byWord.get(word);
            require(where != null && content(where), () -> "over-disclosure of words of " + where + " by " + address);
        }
        Matcher id = ID.matcher(all);
        while (id.find()) {
            Known.Where where = known.byEvent.get(UUID.fromString(id.group()));
            if (where != null && !address.contains(id.group())) {
                require(mayName(where), () -> "over-disclosure of the id of " + where + " by " + address);
            }
        }
        Matcher person = PERSON.matcher(all);
        while (person.find()) {
            ToldFile other = known.byPerson.get(person.group());
            if (other != null && !address.contains(person.group())) {
                require(
                        other.knowsByLink(asker, purpose),
                        () -> "over-disclosure of a person (file " + other.seed() + ") by " + address);
            }
        }
        // Every part that was not there although it could have been is a case of its own.
        List<ToldFile> asked = path.ofOnePerson() ? united() : files;
        asked.forEach(one -> one.parts().forEach(part -> {
            boolean there = part.word() != null && words.contains(part.word());
            proof.counts(!there || content(new Known.Where(one, part)), () -> "counted above");
        }));
    }

    private boolean content(Known.Where where) {
        return where.file().verdict(asker, purpose, where.part()) instanceof Verdict.Visible visible
                && visible.grade() == Grade.CONTENT;
    }

    private boolean mayName(Known.Where where) {
        return where.file().isNamedTo(asker, purpose, where.part().event())
                || where.file().partsOf(where.part().event()).stream()
                        .anyMatch(part -> part.record()
                                ? where.file().verdict(asker, purpose, part) instanceof Verdict.Visible
                                        || path.mayName(this, where.file(), part)
                                : where.file().verdict(asker, purpose, part) instanceof Verdict.Visible);
    }

    void require(boolean holds, Supplier<String> otherwise) {
        proof.counts(
                holds,
                () -> "file %d, %s for %s, %s: %s"
                        .formatted(file.seed(), asker.name(), purpose.code(), path.pattern(), otherwise.get()));
    }

    /** Signed in or not, and known or not: what the status has to be. Tells whether there is something to read. */
    boolean opened(Answer answer) {
        return answers(answer, known());
    }

    /** Whether the asker may name the file in this address; their other file the person may where a person's are asked for. */
    boolean known() {
        return path.pattern().contains("/persons/{id}") ? file.knowsByLink(asker, purpose) : file.knows(asker, purpose);
    }

    /** Whether the file is another one of the person who asks. */
    boolean leadsToTheOwn() {
        return hasToken() && file.isThePersonByLink(asker);
    }

    /** As {@link #opened}, where more or less than knowing the person opens it. */
    boolean answers(Answer answer, boolean mayBeOpen) {
        boolean open = hasToken() && mayBeOpen;
        int refused = path.pattern().startsWith("/api/") ? (hasToken() ? 404 : 401) : (hasToken() ? 404 : 302);
        require(
                answer.status() == (open ? 200 : refused),
                () -> "answered " + answer.status() + (open ? ", wrong denial" : ", instead of " + refused));
        return open && answer.status() == 200;
    }
}
