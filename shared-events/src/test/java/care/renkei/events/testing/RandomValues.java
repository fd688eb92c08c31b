package care.renkei.events.testing;

import care.renkei.events.AdviceCode;
import care.renkei.events.AgencyId;
import care.renkei.events.BirthDate;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Digest;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.events.FormVersion;
import care.renkei.events.OfficeNumber;
import care.renkei.events.Words;
import care.renkei.events.advice.Advice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Single values as they stand in JSON. */
final class RandomValues {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final List<String> TEXTS = List.of(
            "電車の音が聞こえるところで暮らしたい。",
            "髙橋さんと𠮷田さんが、並んで座った。",
            "こわいけど、してみたい。",
            "玄関先で名前だけ伝えた。\n写真を3枚見せてもらった。",
            "A weekend a month, to try.",
            "①窓をあける ②待つ～",
            "がんばったね👩‍👩‍👧",
            "欄をそろえるための\tタブ");
    private static final List<String> FORMED = List.of("image/png", "f".repeat(64), "SPREADSHEET", "case-7");
    private static final List<AgencyId> AGENCIES = List.of(
            new AgencyId("tomoshibi"),
            new AgencyId("kodama"),
            new AgencyId("hamabe"),
            new AgencyId("kamome"),
            new AgencyId("core"));

    private final RandomGenerator random;
    private final Map<Class<?>, Supplier<String>> texts;

    RandomValues(RandomGenerator random) {
        this.random = random;
        this.texts = Map.ofEntries(
                Map.entry(Words.class, () -> one(TEXTS)),
                Map.entry(UUID.class, () -> new UUID(random.nextLong(), random.nextLong()).toString()),
                Map.entry(LocalDate.class, () -> day().toString()),
                Map.entry(
                        BirthDate.class,
                        () -> day().minusYears(random.nextInt(1, 90)).toString()),
                Map.entry(Instant.class, () -> instant().toString()),
                Map.entry(YearMonth.class, () -> YearMonth.from(day()).toString()),
                Map.entry(
                        LocalTime.class,
                        () -> LocalTime.of(random.nextInt(24), random.nextInt(60))
                                .toString()),
                Map.entry(AgencyId.class, () -> agency().text()),
                Map.entry(AdviceCode.class, () -> one(Advice.all()).code().text()),
                Map.entry(EventName.class, () -> one(eventTypes()).eventName()),
                Map.entry(CorporationNumber.class, () -> digits(13)),
                Map.entry(OfficeNumber.class, () -> digits(10)),
                Map.entry(FormVersion.class, () -> "minatomachi-" + random.nextInt(2020, 2030)),
                Map.entry(
                        Digest.class, () -> "%016x".formatted(random.nextLong()).repeat(4)));
    }

    String text(Class<?> type) {
        Supplier<String> text = texts.get(type);
        if (text == null) {
            throw new IllegalStateException("no random " + type.getName());
        }
        return text.get();
    }

    /** A text of one of the forms that stand in clear. */
    String formed(String form) {
        return FORMED.stream()
                .filter(text -> text.matches(form))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no text of the form " + form));
    }

    AgencyId agency() {
        return one(AGENCIES);
    }

    DataSubjectId subject(DataSubjectId.Kind kind) {
        return switch (kind) {
            case AGENCY -> agency().subject();
            case PRACTITIONER -> DataSubjectId.of(kind, agency().text() + "-" + random.nextInt(9));
            case REGION -> DataSubjectId.of(kind, "minatomachi");
            case PERSON, RELATIVE, REPORTER -> DataSubjectId.of(kind, base32());
        };
    }

    DataSubjectId subject() {
        return subject(one(List.of(DataSubjectId.Kind.values())));
    }

    String thing(String kind) {
        return kind + "-" + base32();
    }

    LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(1_000));
    }

    Instant instant() {
        return FIRST_DAY.atStartOfDay(TOKYO).toInstant().plus(random.nextInt(1_000_000), ChronoUnit.MINUTES);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int between(int low, int high) {
        return low == high ? low : random.nextInt(low, high);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    static List<EventDescription> eventTypes() {
        return List.copyOf(EventCatalogue.standard().types());
    }

    UUID eventId() {
        long version7 = (instant().toEpochMilli() << 16) | 0x7000 | random.nextInt(0x1000);
        return new UUID(version7, Long.MIN_VALUE | (random.nextLong() >>> 2));
    }

    private String base32() {
        return characters(26, BASE32);
    }

    private String digits(int count) {
        return characters(count, "0123456789");
    }

    private String characters(int count, String of) {
        return IntStream.range(0, count)
                .mapToObj(ignored -> String.valueOf(of.charAt(random.nextInt(of.length()))))
                .collect(Collectors.joining());
    }
}
