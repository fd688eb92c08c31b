package care.renkei.standalone.importing;

import care.renkei.events.AgencyKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The registry of agencies, open data of the disability service information system in 29 columns. An agency says itself
 * who it is (decision 0005), so of all rows one is taken: the first with its own office number.
 */
final class Registry {

    private static final String OFFICE_NUMBER = "事業所番号";
    private static final String SERVICE = "サービス種別";

    /** Columns that say one field each; without them it is not this sheet. */
    private static final Map<String, String> FIELDS = fields();

    private static final List<String> ADDRESS = List.of("事業所住所（市区町村）", "事業所住所（番地以降）");

    private static final String CAPACITY = "定員";

    /** Columns of hours and rest, each with what stands before it on a line of its own. */
    private static final Map<String, String> HOURS = hours();

    private final List<String> headings;
    private final String office;
    private final String on;
    private boolean taken;

    private Registry(List<String> headings, String office, String on) {
        this.headings = headings;
        this.office = office;
        this.on = on;
    }

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("事業所の名称", "name");
        fields.put("事業所の名称_かな", "nameReading");
        fields.put("法人の名称", "corporationName");
        fields.put("法人番号", "corporationNumber");
        fields.put(OFFICE_NUMBER, "officeNumber");
        fields.put("事業所電話番号", "phone");
        return fields;
    }

    private static Map<String, String> hours() {
        var hours = new LinkedHashMap<String, String>();
        hours.put("利用可能な時間帯（平日）", "平日 ");
        hours.put("利用可能な時間帯（土曜）", "土曜 ");
        hours.put("利用可能な時間帯（日曜）", "日曜 ");
        hours.put("利用可能な時間帯（祝日）", "祝日 ");
        hours.put("定休日", "定休日 ");
        hours.put("利用可能曜日特記事項（留意事項）", "");
        return hours;
    }

    /**
     * @param on the day on which the registry was so
     * @throws BadSheet if the headings are not those of the registry
     */
    static Registry of(List<String> headings, String office, String on) {
        if (!headings.containsAll(FIELDS.keySet()) || !headings.contains(SERVICE)) {
            throw new BadSheet(
                    "障害福祉サービス等情報公表システムの一覧（29列）の見出しではありません。",
                    "These are not the headings of the registry of agencies (29 columns).");
        }
        return new Registry(headings, office, on);
    }

    /** What the row says of the agency; null where it is another's, or the same office with one more service. */
    @Nullable
    List<Cell> own(CSVRecord row) {
        if (taken
                || !row.isSet(headings.indexOf(OFFICE_NUMBER))
                || !cell(row, OFFICE_NUMBER).equals(office)) {
            return null;
        }
        taken = true;
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(About.WHEN.heading(), About.WHEN.heading(), on));
        cells.add(new Cell(SERVICE, "kind", kind(cell(row, SERVICE)).name()));
        FIELDS.forEach((heading, field) -> add(cells, heading, field, cell(row, heading)));
        add(
                cells,
                ADDRESS.getFirst(),
                "address",
                ADDRESS.stream().map(heading -> cell(row, heading)).collect(Collectors.joining()));
        add(
                cells,
                HOURS.keySet().iterator().next(),
                "openingHours",
                HOURS.entrySet().stream()
                        .filter(column -> !cell(row, column.getKey()).isEmpty())
                        .map(column -> column.getValue() + cell(row, column.getKey()))
                        .collect(Collectors.joining("\n")));
        add(cells, CAPACITY, "capacity", cell(row, CAPACITY));
        return List.copyOf(cells);
    }

    private static void add(List<Cell> cells, String heading, String field, String text) {
        if (!text.isEmpty()) {
            cells.add(new Cell(heading, field, text));
        }
    }

    private String cell(CSVRecord row, String heading) {
        int at = headings.indexOf(heading);
        return at >= 0 && row.isSet(at) ? row.get(at).strip() : "";
    }

    /** The kind of organisation behind a kind of service. */
    static AgencyKind kind(String service) {
        if (service.contains("相談") || service.startsWith("地域移行") || service.startsWith("地域定着")) {
            return AgencyKind.CONSULTATION_SUPPORT_OFFICE;
        }
        if (service.contains("共同生活援助")) {
            return AgencyKind.GROUP_HOME;
        }
        return service.contains("児童") || service.contains("放課後")
                ? AgencyKind.CHILD_DAY_PROVIDER
                : AgencyKind.SERVICE_PROVIDER;
    }
}
