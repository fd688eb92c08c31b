package care.renkei.query.leaks;

import care.renkei.events.ActingAs;
import care.renkei.events.AgencyId;
import care.renkei.events.Audience;
import care.renkei.events.CareEvent;
import care.renkei.events.Category;
import care.renkei.events.Confidentiality;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.events.LifeDomain;
import care.renkei.events.Part;
import care.renkei.events.PractitionerRole;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.SubjectKey;
import care.renkei.events.ThingId;
import care.renkei.events.When;
import care.renkei.events.Words;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnWording;
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.PersonsLinked;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.WireEvent;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.visibility.AFile;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.Oracle;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.RandomFile;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A random file of the invented world, told as a file of its own: other ids, today's dates, and in every part words that
 * stand nowhere else. What may be seen of it, the evaluator says in the invented world.
 */
final class ToldFile {

    static final Pattern WORD = Pattern.compile("zq[a-p]{8}zq");
    private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d)\"");
    private static final Pattern MOMENT = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z)\"");
    private static final Pattern THING =
            Pattern.compile("\"(consent|denial|override|basis|notice|explanation|handover|issue)-([a-z2-7]{18})a{8}\"");
    private static final int RECORDS = 14;

    /** A second of the invented world near its now is so many of ours, so that nothing begins or ends while we look. */
    private static final long SLOWER = 1_000;

    /** Farther from its now than any moment that the invented world throws dice for. */
    private static final Duration NEAR = Duration.ofMinutes(5);

    private final String letters;
    private final Instant now;
    private final SplittableRandom random;
    private final List<WireEvent> invented = new ArrayList<>();
    private final List<WireEvent> told = new ArrayList<>();
    private final List<PartTold> parts = new ArrayList<>();
    private final Map<UUID, UUID> ids = new HashMap<>();
    private final Map<UUID, Content> contents = new LinkedHashMap<>();
    private final DataKeys keys;
    private final Oracle oracle;
    private final long seed;
    private final List<ToldFile> linked = new ArrayList<>();
    private int words;
    private int events;

    /**
     * @param number of the file among those that are told together
     * @param now noon where the people live, to within the time that the test takes
     */
    ToldFile(long seed, int number, Instant now, DataKeys keys) {
        this.seed = seed;
        this.now = now;
        this.keys = keys;
        letters = inLetters(number, 6);
        random = new SplittableRandom(seed);
        var file = new RandomFile(seed);
        for (WireEvent wire : file.file().events()) {
            statement(wire);
        }
        var made = new ArrayList<Made>();
        for (int i = 0; i < RECORDS; i++) {
            made.add(new Made(i, random));
        }
        made.sort(Comparator.comparingLong(Made::secondsAgo).reversed());
        made.forEach(this::record);
        Set<DataSubjectId> everybody = new HashSet<>(RandomFile.RELATIVES);
        everybody.add(AFile.PERSON);
        RandomFile.AGENCIES.forEach(agency -> everybody.add(agency.subject()));
        everybody.add(Asker.STRANGER.subject());
        oracle = new Oracle(invented, everybody, Set.copyOf(RandomFile.TYPES), Set.copyOf(RandomFile.RECORDS));
    }

    /** Says in this file that the other is of the same person. */
    void linkTo(ToldFile other) {
        linked.add(other);
        other.linked.add(this);
        EventDescription type = EventCatalogue.standard().of(PersonsLinked.class);
        UUID id = new UUID(3, linked.size());
        AgencyId source = AFile.CORE;
        SubjectKey person = SubjectKey.of(AFile.PERSON);
        var content = new PersonsLinked(
                new ThingId("link-" + "b".repeat(20) + letters),
                other.person(),
                PersonsLinked.LinkGround.SAME_CERTIFICATE,
                AFile.TODAY,
                Words.WITHHELD,
                null);
        var facts = new PartFacts(
                id,
                new EventName(type.eventName()),
                AFile.PERSON,
                person,
                source,
                null,
                Category.mask(type.categories()),
                null,
                false,
                false,
                false,
                PartFacts.Retraction.NONE,
                null,
                AFile.NOW);
        Envelope envelope = plain(now, type.categories());
        tell(id, type, source, null, AFile.NOW, envelope, Map.of(person, content), facts, true);
    }

    List<ToldFile> linked() {
        return linked;
    }

    /** This file and those of the same person that the asker may know of, too. */
    List<ToldFile> united(Asker asker, Purpose purpose) {
        var all = new ArrayList<>(List.of(this));
        linked.stream().filter(file -> file.knowsByLink(asker, purpose)).forEach(all::add);
        return all;
    }

    // --- ids, days and words ------------------------------------------------------------------------------------

    private static String inLetters(int number, int length) {
        var text = new StringBuilder();
        for (int i = 0, rest = number; i < length; i++, rest /= 16) {
            text.insert(0, (char) ('a' + rest % 16));
        }
        return text.toString();
    }

    DataSubjectId told(DataSubjectId id) {
        return switch (id.kind()) {
            case PERSON, RELATIVE ->
                new DataSubjectId(id.text().substring(0, id.text().length() - 8) + "zz" + letters);
            case PRACTITIONER, AGENCY, REGION, REPORTER -> id;
        };
    }

    DataSubjectId person() {
        return told(AFile.PERSON);
    }

    private UUID told(UUID id) {
        return ids.computeIfAbsent(
                id, any -> new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L | seed << 10 | events++));
    }

    private String word() {
        return "zq" + letters.substring(2) + inLetters(words++, 4) + "zq";
    }

    private Instant told(Instant moment) {
        Duration off = Duration.between(AFile.NOW, moment);
        return off.abs().compareTo(NEAR) < 0 ? now.plus(off.multipliedBy(SLOWER)) : now.plus(off);
    }

    private Instant whenTold(Instant moment) {
        Instant then = told(moment);
        return then.isAfter(now) ? now : then;
    }

    private LocalDate told(LocalDate day) {
        return day.plusDays(today().toEpochDay() - AFile.TODAY.toEpochDay());
    }

    /** Where it is noon: no day begins or ends while the test looks. */
    static java.time.ZoneId noonAt(Instant now) {
        return java.time.ZoneOffset.ofHours(
                12 - now.atOffset(java.time.ZoneOffset.UTC).getHour());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, noonAt(now));
    }

    /** The same part with other ids and days; words that were withheld become the given ones. */
    private Part told(Part part, @Nullable String word) {
        String text = EventJson.MAPPER.writeValueAsString(part);
        for (DataSubjectId id : List.of(AFile.PERSON, AFile.MOTHER, AFile.GRANDMOTHER)) {
            text = text.replace(id.text(), told(id).text());
        }
        for (UUID record : RandomFile.RECORDS) {
            text = text.replace(record.toString(), told(record).toString());
        }
        text = THING.matcher(text).replaceAll(m -> "\"" + m.group(1) + "-" + m.group(2) + "zz" + letters + "\"");
        text = MOMENT.matcher(text).replaceAll(m -> "\"" + told(Instant.parse(m.group(1))) + "\"");
        text = DAY.matcher(text).replaceAll(m -> "\"" + told(LocalDate.parse(m.group(1))) + "\"");
        if (word != null) {
            text = text.replace(":\"\"", ":\"" + word + "\"");
        }
        return EventJson.MAPPER.readValue(text, part.getClass());
    }

    // --- telling ------------------------------------------------------------------------------------------------

    /** An ordinary record for the team. */
    private static Envelope plain(Instant at, Set<Category> categories) {
        return new Envelope(
                When.at(at),
                PractitionerRole.CONSULTATION_SUPPORT_SPECIALIST,
                ActingAs.SUPPORT,
                categories,
                null,
                Confidentiality.NORMAL,
                Audience.TEAM,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    /** Of what decides who may see what; it is a record like others. */
    private void statement(WireEvent wire) {
        Content content = wire.event().content();
        EventDescription type = wire.event().description();
        SubjectKey about = wire.event().contentKey();
        Envelope envelope = plain(whenTold(wire.recordedAt()), type.categories());

        var facts = new PartFacts(
                wire.event().id(),
                new EventName(type.eventName()),
                AFile.PERSON,
                about,
                wire.event().source(),
                null,
                Category.mask(type.categories()),
                null,
                false,
                false,
                false,
                PartFacts.Retraction.NONE,
                null,
                wire.recordedAt());
        invented.add(wire);
        tell(
                wire.event().id(),
                type,
                wire.event().source(),
                null,
                wire.recordedAt(),
                envelope,
                Map.of(about, content),
                facts,
                true);
    }

    /** What is to be recorded, and what is said about it later. */
    private static final class Made {
        final UUID id;
        final AgencyId source;
        final String practitioner;
        final Set<Category> categories;
        final @Nullable Set<AgencyId> restrictedTo;
        final boolean authorOnly;
        final boolean notForPerson;
        final boolean alone;
        final int form;
        final int later;
        final long secondsAgo;
        final Set<Category> laterCategories;
        final DataSubjectId relative;

        Made(int number, SplittableRandom random) {
            id = number < 2 ? RandomFile.RECORDS.get(number) : new UUID(1, 10 + number);
            source = one(RandomFile.AGENCIES, random);
            practitioner = random.nextBoolean() ? "one" : "two";
            categories = some(RandomFile.CATEGORIES, random);
            restrictedTo = random.nextInt(8) == 0 ? some(RandomFile.AGENCIES, random) : null;
            authorOnly = random.nextInt(10) == 0;
            notForPerson = random.nextInt(8) == 0;
            alone = random.nextInt(4) == 0;
            form = random.nextInt(7);
            later = random.nextInt(10);
            secondsAgo = 1L + random.nextInt(60);
            laterCategories = some(RandomFile.CATEGORIES, random);
            relative = one(RandomFile.RELATIVES, random);
        }

        long secondsAgo() {
            return secondsAgo;
        }
    }

    private void record(Made made) {
        SubjectKey person = SubjectKey.of(AFile.PERSON);
        SubjectKey relative = SubjectKey.of(made.relative);
        var about = new LinkedHashMap<SubjectKey, Part>();
        boolean alone = made.alone && made.form > 1;
        switch (made.form) {
            case 0, 1 -> about.put(person, visit(made));
            case 2, 3 -> about.put(person, wish(WishRecorded.WishHolder.PERSON, alone));
            case 4 -> about.put(relative, wish(WishRecorded.WishHolder.FAMILY, alone));
            case 5 -> {
                about.put(person, statement(alone));
                about.put(
                        SubjectKey.of(AFile.PERSON, made.relative), new StatementRecorded.TogetherPart(Words.WITHHELD));
            }
            default -> {
                about.put(person, statement(alone));
                about.put(relative, statement(alone));
            }
        }
        Content content = (Content) about.values().iterator().next();
        EventDescription type = EventCatalogue.standard().of(content.getClass());
        Instant recordedAt = AFile.NOW.minusSeconds(made.secondsAgo);
        var practitioner =
                DataSubjectId.of(DataSubjectId.Kind.PRACTITIONER, made.source.text() + "-" + made.practitioner);
        boolean takenBack = made.later == 0 || made.later == 1;
        boolean reclassified = made.later == 2;
        Set<Category> now = reclassified ? made.laterCategories : made.categories;
        Set<AgencyId> restriction = reclassified ? null : made.restrictedTo;
        var facts = new PartFacts(
                made.id,
                new EventName(type.eventName()),
                AFile.PERSON,
                person,
                made.source,
                practitioner,
                Category.mask(now),
                restriction,
                made.authorOnly,
                made.notForPerson,
                alone,
                made.later == 0
                        ? PartFacts.Retraction.RETRACTED
                        : made.later == 1 ? PartFacts.Retraction.WRONG_PERSON : PartFacts.Retraction.NONE,
                null,
                recordedAt);
        Envelope envelope = new Envelope(
                When.at(whenTold(recordedAt)),
                PractitionerRole.CONSULTATION_SUPPORT_SPECIALIST,
                ActingAs.SUPPORT,
                made.categories,
                null,
                made.restrictedTo == null
                        ? Confidentiality.NORMAL
                        : new Confidentiality(Confidentiality.Kind.RESTRICTED, made.restrictedTo),
                made.authorOnly ? Audience.AUTHOR : Audience.TEAM,
                made.notForPerson
                        ? new Envelope.NotForPerson(
                                Envelope.NotForPerson.ReasonCode.HARM_TO_PERSON,
                                today().plusDays(made.form % 2 == 0 ? -1 : 100))
                        : null,
                List.of(),
                List.of(),
                null,
                null,
                Advice.codes(List.of(AdviceOnWording.NO_FIRST_PERSON)));
        tell(made.id, type, made.source, practitioner, recordedAt, envelope, about, facts, true);
        Content amendment = takenBack
                ? new RecordRetracted(
                        told(made.id),
                        made.later == 1
                                ? RecordRetracted.RetractionReason.WRONG_PERSON
                                : RecordRetracted.RetractionReason.WRONG_FACT,
                        Words.WITHHELD)
                : reclassified
                        ? new RecordReclassified(told(made.id), made.laterCategories, Set.of(), Words.WITHHELD)
                        : made.later == 3
                                ? new RecordCorrected(
                                        told(made.id),
                                        RecordCorrected.CorrectionReason.WRONG_FACT,
                                        Words.WITHHELD,
                                        null)
                                : null;
        if (amendment != null) {
            EventDescription said = EventCatalogue.standard().of(amendment.getClass());
            Envelope plain = plain(whenTold(recordedAt), said.categories());
            tell(
                    new UUID(2, made.id.getLeastSignificantBits()),
                    said,
                    made.source,
                    practitioner,
                    recordedAt,
                    plain,
                    Map.of(about.keySet().iterator().next(), amendment),
                    facts,
                    false);
        }
    }

    private HomeVisitMade visit(Made made) {
        return new HomeVisitMade(
                1,
                Set.of(DataSubjectId.of(DataSubjectId.Kind.PRACTITIONER, made.source.text() + "-" + made.practitioner)),
                List.of(),
                List.of(),
                true,
                null,
                Words.WITHHELD);
    }

    private static WishRecorded wish(WishRecorded.WishHolder holder, boolean alone) {
        return new WishRecorded(
                holder, LifeDomain.HOUSING, WishRecorded.Horizon.LONG, alone, null, Words.WITHHELD, Words.WITHHELD);
    }

    private static StatementRecorded statement(boolean alone) {
        return new StatementRecorded(
                StatementRecorded.Speaker.PERSON,
                StatementRecorded.StatementKind.VIEW,
                null,
                null,
                alone,
                null,
                Words.WITHHELD,
                null);
    }

    private void tell(
            UUID id,
            EventDescription type,
            AgencyId source,
            @Nullable DataSubjectId practitioner,
            Instant recordedAt,
            Envelope envelope,
            Map<SubjectKey, ? extends Part> about,
            PartFacts facts,
            boolean record) {
        var sealed = new TreeMap<SubjectKey, Part>();
        about.forEach((key, part) -> {
            String word = word();
            SubjectKey toldKey =
                    new SubjectKey(key.subjects().stream().map(this::told).toList());
            Part told = told(part, word);
            sealed.put(toldKey, told);
            String text = EventJson.MAPPER.writeValueAsString(told);
            Set<UUID> names = RandomFile.RECORDS.stream()
                    .map(this::told)
                    .filter(named -> text.contains(named.toString()))
                    .collect(Collectors.toSet());
            parts.add(new PartTold(
                    told(id),
                    type.eventName(),
                    toldKey.text(),
                    text.contains(word) ? word : null,
                    about(facts, key),
                    names,
                    record));
        });
        if (about.values().iterator().next() instanceof Content content) {
            contents.put(told(id), content);
        }
        if (id.getMostSignificantBits() == 1) {
            // The evaluator reads who recorded anything.
            invented.add(new WireEvent(
                    EventSealer.factsOnly(
                            new CareEvent(
                                    id,
                                    type,
                                    source,
                                    id.toString(),
                                    AFile.PERSON,
                                    practitioner,
                                    recordedAt,
                                    envelope,
                                    new TreeMap<SubjectKey, Part>(about)),
                            0),
                    "record:" + id,
                    0,
                    recordedAt,
                    EventLog.next()));
        }
        var event = new CareEvent(
                told(id),
                type,
                source,
                told(id).toString(),
                person(),
                practitioner,
                whenTold(recordedAt),
                envelope,
                sealed);
        told.add(new WireEvent(
                EventSealer.seal(event, keys), "record:" + told(id), 0, whenTold(recordedAt), EventLog.next()));
    }

    private static PartFacts about(PartFacts f, SubjectKey about) {
        return new PartFacts(
                f.record(),
                f.type(),
                f.person(),
                about,
                f.source(),
                f.practitioner(),
                f.categories(),
                f.restrictedTo(),
                f.authorOnly(),
                f.notForPerson(),
                f.heardAlone(),
                f.retraction(),
                f.sealedFor(),
                f.recordedAt());
    }

    private static <T> T one(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> Set<T> some(List<T> list, SplittableRandom random) {
        var chosen = new HashSet<T>();
        chosen.add(one(list, random));
        while (random.nextInt(3) == 0) {
            chosen.add(one(list, random));
        }
        return chosen;
    }

    // --- what may be seen ---------------------------------------------------------------------------------------

    long seed() {
        return seed;
    }

    List<WireEvent> events() {
        return told;
    }

    List<PartTold> parts() {
        return parts;
    }

    Content contentOf(UUID event) {
        return Objects.requireNonNull(contents.get(event));
    }

    /** Those who are somebody in the file. */
    List<Asker> askers() {
        var all = new ArrayList<Asker>();
        for (DataSubjectId who : List.of(AFile.PERSON, AFile.MOTHER, AFile.GRANDMOTHER)) {
            all.add(new Asker(
                    told(who).text(),
                    new Caller.Individual(who),
                    Map.of("person", told(who).text())));
        }
        return all;
    }

    private static Inquiry inquiry(Asker asker, Purpose purpose) {
        return Inquiry.of(asker.caller(), purpose, AFile.NOW, AFile.ZONE);
    }

    /** Somebody of another file is nobody here, but for the person of a file of the same person. */
    private boolean isOfAnotherFile(Asker asker) {
        return asker.caller() instanceof Caller.Individual
                && askers().stream().noneMatch(own -> own.name().equals(asker.name()));
    }

    boolean isThePersonByLink(Asker asker) {
        return linked.stream().anyMatch(other -> other.person().text().equals(asker.name()));
    }

    private boolean isNobody(Asker asker) {
        return isOfAnotherFile(asker) && !isThePersonByLink(asker);
    }

    /** Whether the asker may name the file as their own, or as one that they know by its own id. */
    boolean knows(Asker asker, Purpose purpose) {
        return !isOfAnotherFile(asker) && oracle.knows(inquiry(asker, purpose));
    }

    /** The same, and the person by each of their files: so it is shown together with another one, and named in addresses. */
    boolean knowsByLink(Asker asker, Purpose purpose) {
        return !isNobody(asker) && oracle.knows(inquiry(asker, purpose));
    }

    Verdict verdict(Asker asker, Purpose purpose, PartTold part) {
        return isNobody(asker) ? Verdict.ABSENT : oracle.judge(inquiry(asker, purpose), part.facts());
    }

    Verdict verdictFor(AgencyId agency, Purpose purpose, PartTold part) {
        Caller.OfAgency system = Caller.OfAgency.system(agency);
        return oracle.judge(
                Inquiry.of(agency.equals(AFile.CORE) ? system.asCoreCentre() : system, purpose, AFile.NOW, AFile.ZONE),
                part.facts());
    }

    boolean shows(Asker asker, Purpose purpose, UUID event) {
        return partsOf(event).stream().anyMatch(part -> verdict(asker, purpose, part) instanceof Verdict.Visible);
    }

    List<PartTold> partsOf(UUID event) {
        return parts.stream().filter(part -> part.event().equals(event)).toList();
    }

    Set<UUID> records() {
        return parts.stream()
                .filter(PartTold::record)
                .map(PartTold::event)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** Under which reason a record without a part that is shown is counted; null where it is shown, or not counted. */
    @Nullable
    Reason countedAs(Asker asker, Purpose purpose, UUID record) {
        List<PartTold> of = partsOf(record);
        if (shows(asker, purpose, record)) {
            return null;
        }
        return of.stream()
                .sorted(Comparator.comparing(part -> !part.about().startsWith("person-")))
                .map(part -> verdict(asker, purpose, part))
                .filter(Verdict.Denied.class::isInstance)
                .map(verdict -> ((Verdict.Denied) verdict).reason())
                .findFirst()
                .orElse(null);
    }

    /** Whether something that the asker may read names the record itself. */
    boolean isNamedTo(Asker asker, Purpose purpose, UUID record) {
        return parts.stream()
                .anyMatch(part -> part.names().contains(record)
                        && verdict(asker, purpose, part) instanceof Verdict.Visible visible
                        && visible.grade() == Grade.CONTENT);
    }

    @Override
    public String toString() {
        return "file " + seed;
    }

    /** Whether the second wall may let the part's row through to the asker. */
    boolean secondWallMayOpen(Asker asker, PartTold part) {
        PartFacts facts = part.facts();
        if (asker.caller() instanceof Caller.OfAgency of && of.agency().equals(facts.source())) {
            return true;
        }
        if (isOfAnotherFile(asker) || facts.authorOnly() || facts.retraction() != PartFacts.Retraction.NONE) {
            return false;
        }
        Inquiry inquiry = inquiry(asker, Purpose.CARE_COORDINATION);
        return facts.about().subjects().stream()
                .allMatch(subject -> oracle.namesAnything(inquiry, subject, facts.categories()));
    }

    /** Whether the asker is told what stands in the file beside what it sees: the person, who acts for them, the team. */
    boolean isTold(Asker asker) {
        return switch (asker.caller()) {
            case Caller.OfAgency of -> isInTeam(of.agency());
            case Caller.Individual who ->
                who.viewer().equals(AFile.PERSON)
                        || contents.values().stream()
                                .anyMatch(content -> content instanceof RepresentativeAppointed power
                                        && power.representative().equals(who.viewer())
                                        && !power.from().isAfter(AFile.TODAY)
                                        && (power.until() == null
                                                || !power.until().isBefore(AFile.TODAY)));
            case Caller.Operator operator -> false;
            case Caller.Nobody nobody -> false;
        };
    }

    boolean isInTeam(AgencyId agency) {
        return oracle.isInTeam(agency, AFile.TODAY);
    }

    String toldThing(ThingId thing) {
        return THING.matcher("\"" + thing.text() + "\"")
                .replaceAll(m -> m.group(1) + "-" + m.group(2) + "zz" + letters);
    }

    /** Whether the asker's agency invoked it, reviews it, or did. */
    boolean concerns(LifeSafetyOverrideInvoked invoked, Asker asker) {
        if (!(asker.caller() instanceof Caller.OfAgency of)) {
            return false;
        }
        AgencyId reviewer = invoked.reviewer();
        boolean named = reviewer == null ? of.coreCentre() : reviewer.equals(of.agency());
        return named
                || invented.stream()
                        .anyMatch(wire -> wire.event().source().equals(of.agency())
                                && wire.event().content() instanceof LifeSafetyOverrideInvoked own
                                && own.override().equals(invoked.override()))
                || (of.agency().equals(AFile.CORE)
                        && contents.values().stream()
                                .anyMatch(content -> content instanceof OverrideReviewed reviewed
                                        && reviewed.override().equals(invoked.override())));
    }

    /** Whether a statement names the asker in any way, or is about something that does. */
    boolean speaksOf(UUID event, Asker asker) {
        Content content = contents.get(event);
        return content != null
                && switch (content) {
                    case ConsentGiven e -> names(e.recipients(), asker);
                    case ConsentRefused e -> names(e.recipients(), asker);
                    case SharingExcluded e -> names(e.recipients(), asker);
                    case StatutorySharingRecorded e -> names(e.recipients(), asker);
                    case JointUseNotified e -> names(e.parties(), asker);
                    case ConsentNarrowed e -> ofThing(e.consent(), asker);
                    case ConsentWithdrawn e -> e.consents().stream().anyMatch(consent -> ofThing(consent, asker));
                    case LifeSafetyOverrideInvoked e -> ofThing(e.override(), asker);
                    case OverrideExtended e -> ofThing(e.override(), asker);
                    case OverrideEnded e -> ofThing(e.override(), asker);
                    case OverrideReviewed e -> ofThing(e.override(), asker);
                    default -> false;
                };
    }

    private boolean ofThing(ThingId thing, Asker asker) {
        return contents.values().stream().anyMatch(content -> switch (content) {
            case ConsentGiven e -> e.consent().equals(thing) && names(e.recipients(), asker);
            case ConsentNarrowed e -> e.consent().equals(thing) && names(e.recipients(), asker);
            case LifeSafetyOverrideInvoked e ->
                e.override().equals(thing) && (names(e.recipients(), asker) || concerns(e, asker));
            default -> false;
        });
    }

    /** By name or corporation, or as one of the team, whichever team and role. */
    private boolean names(Recipients recipients, Asker asker) {
        return switch (asker.caller()) {
            case Caller.OfAgency of ->
                recipients.agencies().contains(of.agency())
                        || recipients.corporations().stream()
                                .anyMatch(number -> number.equals(AFile.CORPORATIONS.of(of.viewer())))
                        || ((recipients.team() != Recipients.Team.NONE
                                        || !recipients.roles().isEmpty())
                                && invented.stream()
                                        .anyMatch(wire -> wire.event().source().equals(of.agency())
                                                && (wire.event().content() instanceof CareTeamMemberJoined
                                                        || wire.event().content() instanceof PersonRegistered)));
            case Caller.Individual who -> recipients.supporters().contains(who.viewer());
            case Caller.Operator operator -> false;
            case Caller.Nobody nobody -> false;
        };
    }

    static List<String> wordsIn(String text) {
        var found = new ArrayList<String>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            found.add(word.group());
        }
        return found;
    }
}
