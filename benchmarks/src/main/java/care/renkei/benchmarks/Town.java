package care.renkei.benchmarks;

import care.renkei.command.door.Door;
import care.renkei.command.door.Result;
import care.renkei.events.AgencyId;
import care.renkei.events.Position;
import care.renkei.events.cloud.CloudEventJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Two invented agencies and their persons: one agency writes, the other reads by consent. */
final class Town {

    private static final int THREADS = 8;

    /** So long ago everything begins: nothing of it lies ahead of the clock, and consents still hold. */
    private static final int DAYS_AGO = 180;

    private static final String VISIT = """
        {"sequenceNo":4,"staff":["practitioner-tomoshibi-bench"],"heardFirst":true,"minutes":60,
         "observations":[{"domain":"LEISURE","text":"部屋の棚に、路線ごとに分けたアルバムが12冊ある。"}],
         "summary":"本人の部屋で、本人から先に話を聞いた。母は台所で待ってくれた。"}\
        """;

    private final LocalDate firstDay;
    private final Sent tomoshibi;
    private final Sent kodama;
    private final List<String> persons;
    private final Map<Integer, String> longFiles = new TreeMap<>();
    private final int read;

    private Town(Door door, Extent extent) {
        firstDay = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS_AGO);
        Instant first = firstDay.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        tomoshibi = new Sent(door, new AgencyId("tomoshibi"), first);
        kodama = new Sent(door, new AgencyId("kodama"), first);
        persons = Collections.synchronizedList(new ArrayList<>());
        read = extent.read();
    }

    static Town found(Door door, Extent extent) throws Exception {
        Town town = new Town(door, extent);
        town.registerAgency(town.tomoshibi, "CONSULTATION_SUPPORT_OFFICE");
        town.registerAgency(town.kodama, "GROUP_HOME");
        return town.settle(extent);
    }

    /** Where the story was told before, in which both agencies are. */
    static Town foundInTheStory(Door door, Extent extent) throws Exception {
        return new Town(door, extent).settle(extent);
    }

    private Town settle(Extent extent) throws Exception {
        enrol(tomoshibi);
        enrol(kodama);
        Load.each(THREADS, extent.persons(), number -> persons.add(person()));
        Load.each(THREADS, extent.read() * extent.visits(), number -> visitNow(number % extent.read()));
        for (int events : extent.longFiles()) {
            String person = register();
            longFiles.put(events, person);
            Load.each(THREADS, events - 1, number -> tomoshibi.take(visitTo(person)));
        }
        return this;
    }

    private void registerAgency(Sent agency, String kind) {
        agency.ofAgency("agency.agency-registered", agency.agency().subject().text(), """
            {"kind":"%s","name":"計測用の事業所"}\
            """.formatted(kind));
    }

    private void enrol(Sent agency) {
        agency.ofAgency(
                "agency.practitioner-enrolled", agency.practitioner().text(), """
                    {"roles":["CONSULTATION_SUPPORT_SPECIALIST"],"auditor":false,"name":"計測 職員","from":"%s"}\
                    """.formatted(firstDay.minusDays(100)));
    }

    private String register() {
        return made("person", tomoshibi.making("person.person-registered", "new:person", """
            {"name":"架空 花子","birthDate":"1990-01-01"}\
            """));
    }

    private static String made(String word, Result.Stored stored) {
        return Objects.requireNonNull(stored.created().get(word), word);
    }

    /** Somebody whose file is open to the other agency, which is of the team. */
    private String person() {
        return opened().person();
    }

    /** A person and the consent by which the file is open to the other agency. */
    record Shared(String person, String consent) {}

    /** The same with one visit, which happened just now. */
    Shared shared() {
        Shared file = opened();
        tomoshibi.takeNow(file.person(), "contact.home-visit-made", VISIT);
        return file;
    }

    /** Gives the position of the withdrawal when it is acknowledged. */
    Position withdraw(Shared file) {
        return tomoshibi
                .about(file.person(), "sharing.consent-withdrawn", """
                    {"consents":["%s"],"withdrawnBy":[{"who":"%s","capacity":"SELF"}]}\
                    """.formatted(file.consent(), file.person()))
                .position();
    }

    private Shared opened() {
        String person = register();
        tomoshibi.about(person, "team.agency-invited", """
            {"agency":"kodama","role":"SERVICE","personAgreed":true}\
            """);
        kodama.about(person, "team.care-team-member-joined", """
            {"role":"SERVICE","from":"%s"}\
            """.formatted(firstDay));
        String extent = """
            "recipients":{"agencies":["kodama"]},"scope":{"categories":
            ["CONTACT","HEALTH","IDENTITY","LIFE","MEETING","PLAN","RISK","SERVICE","SHARING","WISH"]}\
            """;
        String explanation =
                made("explanation", tomoshibi.about(person, "sharing.consent-explained", """
                    {"explanation":"new:explanation",%s,"format":"PICTURES","benefits":"計測のための説明。"}\
                    """.formatted(extent)));
        String consent = made("consent", tomoshibi.about(person, "sharing.consent-given", """
            {"consent":"new:consent","explanation":"%s",%s,"purposes":["CARE_COORDINATION","MEETING"],
             "grantors":[{"who":"%s","capacity":"SELF"}],"means":"WRITTEN","from":"%s","until":"%s",
             "passingOn":false}\
            """.formatted(
                        explanation, extent, person, tomoshibi.today(), firstDay.plus(1, ChronoUnit.YEARS))));
        return new Shared(person, consent);
    }

    private void visitNow(int person) {
        tomoshibi.take(visit(person));
    }

    /** A home visit to the person of this number. */
    CloudEventJson visit(int person) {
        return visitTo(persons.get(person));
    }

    private CloudEventJson visitTo(String person) {
        return tomoshibi.aboutPerson(person, "contact.home-visit-made", VISIT);
    }

    Sent writer() {
        return tomoshibi;
    }

    Sent reader() {
        return kodama;
    }

    List<String> persons() {
        return persons;
    }

    /** Those whose files are read. */
    List<String> filesToRead() {
        return persons.subList(0, read);
    }

    /** Persons by the number of events in their files. */
    Map<Integer, String> longFiles() {
        return longFiles;
    }
}
