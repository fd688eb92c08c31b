package care.renkei.command.door.http;

import static care.renkei.command.door.http.Household.part;
import static care.renkei.command.door.http.Household.taken;
import static care.renkei.command.door.http.Household.with;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.DoorClient;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import care.renkei.events.Category;
import care.renkei.events.stored.EventJson;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

/** What must not be done is refused by the name of its rule, in both languages, and leaves nothing behind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisuseTest {

    private static final String WHERE = "/data/about/*/";
    private static final String UNKNOWN = "a".repeat(26);

    private Household others;
    private Household household;

    @BeforeAll
    void openTheFiles() {
        others = aFile();
        household = aFile();
    }

    /** For what is taken; what is refused leaves nothing behind, and one file does for all of it. */
    private static Household aFile() {
        return Household.on(RunningCommandSide.shared());
    }

    private static Answer sent(DoorClient client, ObjectNode event, String language) {
        return client.send(EventJson.MAPPER.writeValueAsString(event), "Accept-Language", language);
    }

    private void refused(ObjectNode event, int status, String code, String path, String ja, String en) {
        refused(household.world(), event, status, code, path, ja, en);
    }

    private static void refused(
            World by, ObjectNode event, int status, String code, String path, String ja, String en) {
        int before = by.stored();
        for (String language : List.of("ja", "en")) {
            Answer answer = sent(by.client(), event, language);
            assertThat(answer.text("code")).as(answer.response().body()).isEqualTo(code);
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.text("type")).isEqualTo("urn:renkei:problem:" + code);
            assertThat(answer.text("path")).isEqualTo(path);
            assertThat(answer.text("detail")).isEqualTo(language.equals("ja") ? ja : en);
            assertThat(answer.header("content-language")).isEqualTo(language);
            assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        }
        assertThat(by.stored()).isEqualTo(before);
    }

    private void refusedWithoutPower(ObjectNode event) {
        refused(
                event,
                422,
                "grantor-without-power",
                "",
                "この人は、その時点でこれを決める立場にありません。",
                "This person had no power to decide this at that time.");
    }

    private static String grantor(String who, String capacity) {
        return "[{\"who\": \"%s\", \"capacity\": \"%s\"}]".formatted(who, capacity);
    }

    @Test
    void what_breaks_no_rule_is_taken() {
        Household own = aFile();
        taken(own.world().send(own.consent()));
        taken(own.world().send(own.override()));
    }

    @Test
    void a_relative_decides_about_her_own_information() {
        Household own = aFile();
        Household mothers = own.explained(own.toTheMother(own.explanation("\"FAMILY\"")));
        ObjectNode herOwn = with(mothers.toTheMother(mothers.consent()), "scope", "{\"categories\": [\"FAMILY\"]}");
        taken(own.world().send(with(herOwn, "grantors", grantor(own.mother(), "SELF"))));
    }

    @Test
    void consent_by_somebody_without_the_power() {
        String stepfather = household.stepfather();
        refusedWithoutPower(with(household.consent(), "grantors", grantor(stepfather, "PARENTAL_AUTHORITY")));
        refusedWithoutPower(with(household.consent(), "grantors", grantor(stepfather, "SELF")));
        refusedWithoutPower(with(household.consent(), "grantors", grantor(household.mother(), "ADULT_GUARDIAN")));
    }

    @Test
    void consent_for_a_family_member_by_the_person() {
        ObjectNode consent = household.toTheMother(household.consent());
        refusedWithoutPower(with(consent, "grantors", grantor(household.world().person(), "SELF")));
        refusedWithoutPower(with(consent, "grantors", grantor(household.mother(), "PARENTAL_AUTHORITY")));
    }

    @Test
    void consent_that_reaches_back() {
        refused(
                with(household.consent(), "from", "\"2026-06-27\""),
                422,
                "consent-reaches-back",
                WHERE + "from",
                "同意は、さかのぼって始めることはできません。",
                "Consent does not reach back.");
    }

    @Test
    void consent_without_an_explanation() {
        ObjectNode without = household.consent();
        part(without).remove("explanation");
        refused(without, 400, "missing", WHERE + "explanation", "この項目が必要です。", "This field is needed.");
        notExplained(with(household.consent(), "explanation", "\"explanation-" + UNKNOWN + "\""));
    }

    private void notExplained(ObjectNode consent) {
        refused(
                consent,
                422,
                "not-explained",
                WHERE + "explanation",
                "先に説明をしてください（その人への説明が見つかりません）。",
                "Explain first: there is no such explanation to this person.");
    }

    @Test
    void consent_that_ends_before_it_begins() {
        refused(
                with(household.consent(), "until", "\"2026-06-27\""),
                400,
                "until-before-from",
                WHERE + "until",
                "終わりが始まりより前です。",
                "The end lies before the beginning.");
    }

    @Test
    void consent_with_an_unknown_category() {
        refused(
                with(household.consent(), "scope", "{\"categories\": [\"HEALTH\", \"EVERYTHING\"]}"),
                400,
                "not-in-list",
                WHERE + "scope/categories/1",
                "決められた値のどれでもありません。",
                "The value is none of the codes of this field.");
    }

    @Test
    void the_same_consent_twice() {
        Household own = aFile();
        ObjectNode consent = own.consent();
        taken(own.world().send(consent));
        assertThat(own.world().send(consent).text("outcome")).isEqualTo("duplicate");
        refused(
                own.world(),
                own.consent(),
                409,
                "agreed-already",
                WHERE + "scope",
                "同じ同意がすでにあります。",
                "There is such a consent in force already.");
    }

    @Test
    void consent_against_a_refusal_that_nobody_has_talked_about_since() {
        Household own = aFile();
        taken(own.world().send(own.refusal("HEALTH")));
        refused(
                own.world(),
                own.consent(),
                422,
                "new-explanation-needed",
                "",
                "ことわられたあとです。もう一度説明してから聞いてください。",
                "This was refused: explain anew before asking again.");
    }

    @Test
    void consent_wider_than_a_refusal_that_stands_is_taken_with_advice() {
        Household own = aFile();
        taken(own.world().send(own.refusal("HEALTH")));
        ObjectNode consent =
                own.explained(own.explanation("\"HEALTH\", \"LIFE\"")).consent();
        assertThat(advice(taken(sent(own.world().client(), consent, "en"))))
                .containsExactly(
                        "ENV-10: Part of this was refused and stays closed: if the person has changed his or her"
                                + " mind, name the refusal.");
        assertThat(advice(sent(own.world().client(), consent, "ja")))
                .containsExactly("ENV-10: ことわられたことが含まれます。その分は閉じたままです。考えが変わったのなら、どのことわりかを示してください。");
    }

    private static List<String> advice(Answer answer) {
        return answer.json()
                .path("advice")
                .valueStream()
                .map(one -> one.path("practice").asString() + ": "
                        + one.path("message").asString())
                .toList();
    }

    @Test
    void a_review_by_whoever_invoked_or_received() {
        Household own = aFile();
        String override = taken(own.world().send(own.override())).created("night");
        for (World reviewer : List.of(own.world(), own.joining())) {
            notIndependent(reviewer, own.review(reviewer, override));
        }
        notIndependent(
                own.world(), with(own.override(), "reviewer", "\"" + own.world().agency() + "\""));
    }

    private static void notIndependent(World by, ObjectNode event) {
        refused(
                by,
                event,
                403,
                "reviewer-not-independent",
                "",
                "確かめるのは、呼び出した機関でも受け取った機関でもない機関です。",
                "It is reviewed by an agency that neither invoked nor received.");
    }

    @Test
    void an_override_without_a_reason() {
        ObjectNode without = household.override();
        part(without).remove("danger");
        refused(without, 400, "missing", WHERE + "danger", "この項目が必要です。", "This field is needed.");
        refused(
                with(household.override(), "danger", "\"　 \""),
                400,
                "blank",
                WHERE + "danger",
                "文字がありません。",
                "There is no text in it.");
        refused(
                with(household.override(), "whyConsentHard", "\"OTHER\""),
                422,
                "reason-missing",
                "",
                "わけを書いてください。",
                "Give the reason in words.");
    }

    @Test
    void an_override_that_ends_before_it_begins() {
        refused(
                with(household.override(), "until", "\"2026-06-28T08:59:00+09:00\""),
                422,
                "ends-before-it-begins",
                WHERE + "until",
                "終わりが始まりより前です。",
                "It would end before it begins.");
    }

    @Test
    void an_override_for_everything_to_be_safe() {
        String all = EventJson.MAPPER.writeValueAsString(
                Arrays.stream(Category.values()).map(Enum::name).toList());
        refused(
                with(household.override(), "categories", all),
                422,
                "scope-wider-than-needed",
                "",
                "すべての種類の情報を伝えることはできません。要るものだけを選んでください。",
                "Not every kind of information: choose those that are needed.");
    }

    @Test
    void token_and_source_of_another_agency() {
        String ja = "source は、送る機関自身でなければなりません。";
        String en = "The source has to be the agency that sends.";
        ObjectNode theirs = household.consent();
        refused(others.world(), theirs, 403, "source-not-yours", "/source", ja, en);
        ObjectNode pretended = household
                .consent()
                .put("source", "urn:renkei:agency:" + others.world().agency());
        refused(pretended, 403, "source-not-yours", "/source", ja, en);
    }

    @Test
    void ids_of_another_agency() {
        notExplained(with(household.consent(), "explanation", "\"" + others.explanationId() + "\""));
        refused(
                household.consent().put("practitioner", others.world().practitioner()),
                403,
                "practitioner-not-enrolled",
                "",
                "この職員は、その日にこの機関の職員として登録されていません。",
                "The practitioner was not enrolled at this agency on that day.");
        refused(
                with(household.consent(), "grantors", grantor(others.mother(), "PARENTAL_AUTHORITY")),
                422,
                "subject-outside-the-file",
                "",
                "この台帳にいない人の番号があります。",
                "It names somebody who does not belong to this file.");
        String theirs = taken(others.world().send(others.override())).created("night");
        refused(
                household.review(household.world(), theirs),
                422,
                "override-unknown",
                WHERE + "override",
                "この番号の命に関わる場合の情報提供はありません。",
                "There is no such override.");
    }

    @Test
    void an_event_id_of_another_agency_is_not_theirs_alone() {
        String id = UUID.randomUUID().toString();
        taken(others.world().send(others.world().homeVisit().put("id", id)));
        taken(household.world().send(household.world().homeVisit().put("id", id)));
    }

    @Test
    void a_person_who_does_not_exist_and_one_who_may_not_be_known() {
        String unknown = "person-" + UNKNOWN;
        String theirs = others.world().person();
        for (String language : List.of("ja", "en")) {
            for (String type : List.of("visit", "consent", "override", "review")) {
                Answer nobody = sent(household.world().client(), about(type, unknown), language);
                Answer somebody = sent(household.world().client(), about(type, theirs), language);
                assertThat(nobody.status()).as(type).isEqualTo(404);
                assertThat(nobody.text("code")).isEqualTo("person-not-available");
                assertThat(nobody.text("detail"))
                        .isEqualTo(
                                language.equals("ja")
                                        ? "この方の台帳は、こちらからは見つかりません。"
                                        : "There is no file here for this person.");
                assertThat(somebody.status()).isEqualTo(404);
                assertThat(somebody.response().body())
                        .isEqualTo(nobody.response().body());
                assertThat(somebody.headerNames()).isEqualTo(nobody.headerNames());
            }
        }
    }

    /** What the household's agency would say about somebody else's person. */
    private ObjectNode about(String type, String person) {
        World world = household.world();
        ObjectNode event =
                switch (type) {
                    case "visit" -> SentEvents.homeVisit(world.agency(), world.practitioner(), person);
                    case "consent" -> household.consent();
                    case "override" -> household.override();
                    default -> household.review(world, "override-" + UNKNOWN);
                };
        String text = EventJson.MAPPER.writeValueAsString(event).replace(world.person(), person);
        return (ObjectNode) EventJson.MAPPER.readTree(text);
    }
}
