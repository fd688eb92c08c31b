package care.renkei.query.web.protection;

import care.renkei.events.protection.AbuseKind;
import care.renkei.events.protection.AbuseReported.Urgency;
import care.renkei.events.protection.ReportBasis;
import care.renkei.events.protection.Reporter;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.record.AskedField;
import care.renkei.query.web.record.Control;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the form asks: five questions at once, the rest when somebody wants to say more.
 *
 * @param authorities that may receive
 * @param problems what the door said, by name of the control
 */
record ReportQuestions(Speech speech, List<Option> authorities, Written written, Map<String, String> problems) {

    static final String REPORTER = "reporter-";

    List<AskedField> first() {
        return List.of(
                words("who", true),
                words("observed", true),
                choice("basis", Control.CODE, true, codes(ReportBasis.values())),
                choice("urgency", Control.CODE, true, codes(Urgency.values())),
                choice("to", Control.AGENCY, true, authorities));
    }

    List<AskedField> more() {
        return List.of(
                words("saidByPerson", false),
                words("suspected", false),
                words("supposed", false),
                choice("kinds", Control.CODES, false, codes(AbuseKind.values())));
    }

    List<AskedField> reporter() {
        return List.of(
                choice(REPORTER + "relation", Control.CODE, false, codes(Reporter.Relation.values())),
                words(REPORTER + "name", false),
                words(REPORTER + "contact", false));
    }

    private AskedField words(String name, boolean required) {
        return choice(name, Control.WORDS, required, List.of());
    }

    private AskedField choice(String name, Control asking, boolean required, List<Option> options) {
        List<String> values = written.all(name);
        boolean one = required && options.size() == 1 && values.isEmpty();
        return new AskedField(
                name,
                speech.words().say("protection.ask." + name),
                asking,
                required,
                true,
                0,
                Integer.MAX_VALUE,
                options,
                one ? List.of(options.getFirst().value()) : values,
                problems.get(name),
                List.of(),
                List.of());
    }

    private List<Option> codes(Enum<?>... codes) {
        return Arrays.stream(codes)
                .map(code -> new Option(code.name(), speech.book().code(code)))
                .toList();
    }
}
