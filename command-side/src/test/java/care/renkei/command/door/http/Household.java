package care.renkei.command.door.http;

import static care.renkei.command.door.SentEvents.data;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import care.renkei.events.stored.EventJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person with a mother in parental authority and a stepfather in none, to whom it was explained what an agency that
 * would join may know: health and life.
 *
 * @param joining the agency that would receive
 */
record Household(World world, World joining, String mother, String stepfather, String explanationId) {

    static Household on(RunningCommandSide node) {
        World world = World.on(node);
        World joining = World.on(node);
        String mother = relative(world, "MOTHER");
        String stepfather = relative(world, "OTHER_RELATIVE");
        var household = new Household(world, joining, mother, stepfather, "");
        taken(world.send(household.said("person.representative-appointed", """
                {"representative": "%s", "capacity": "PARENTAL_AUTHORITY", "jointly": false,
                 "powers": ["CONSENT_TO_SHARING"], "from": "2011-01-15", "until": "2029-01-14"}""".formatted(mother))));
        return household.explained(household.explanation("\"HEALTH\", \"LIFE\""));
    }

    /** Tells the person what the agency that would join may know. */
    ObjectNode explanation(String categories) {
        return said("sharing.consent-explained", """
                {"explanation": "new:pictures", "recipients": {"agencies": ["%s"]},
                 "scope": {"categories": [%s]}, "format": "PICTURES", "benefits": "夜も安心して泊まれる。"}""".formatted(joining.agency(), categories));
    }

    /** The same after that explanation. */
    Household explained(ObjectNode event) {
        return new Household(
                world, joining, mother, stepfather, taken(world.send(event)).created("pictures"));
    }

    private static String relative(World world, String kind) {
        return taken(world.send(said(world, world.person(), "person.relationship-recorded", """
                {"tie": "INFORMAL", "kind": "%s", "party": "new:somebody", "strength": 2, "strained": false,
                 "coordinates": false}""".formatted(kind))))
                .created("somebody");
    }

    static Answer taken(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer;
    }

    ObjectNode said(String type, String part) {
        return said(world, world.person(), type, part);
    }

    /** What the world's practitioner says about somebody of the person's file. */
    static ObjectNode said(World world, String about, String type, String part) {
        ObjectNode event = SentEvents.event(
                world.agency(), "renkei." + type + ".v1", world.person(), "{\"%s\": %s}".formatted(about, part));
        return event.put("practitioner", world.practitioner());
    }

    /** A consent in writing that breaks no rule: the person and the mother, from the day on which it was given. */
    ObjectNode consent() {
        return said("sharing.consent-given", """
                {"consent": "new:yes", "explanation": "%s", "recipients": {"agencies": ["%s"]},
                 "scope": {"categories": ["HEALTH", "LIFE"]}, "purposes": ["CARE_COORDINATION"],
                 "grantors": [{"who": "%s", "capacity": "SELF"}, {"who": "%s", "capacity": "PARENTAL_AUTHORITY"}],
                 "means": "WRITTEN", "from": "2026-06-28", "until": "2027-03-31", "passingOn": false,
                 "writtenFor": ["CARE_COORDINATION"]}""".formatted(explanationId, joining.agency(), world.person(), mother));
    }

    ObjectNode refusal(String category) {
        return said("sharing.consent-refused", """
                {"denial": "new:no", "recipients": {"agencies": ["%s"]}, "scope": {"categories": ["%s"]},
                 "refusedBy": [{"who": "%s", "capacity": "SELF"}]}""".formatted(joining.agency(), category, world.person()));
    }

    /** A day and a night in danger, told to the agency that would join. */
    ObjectNode override() {
        return said("override.life-safety-override-invoked", """
                {"override": "new:night", "basis": "LIFE_BODY_PROPERTY_27_1_2", "whyConsentHard": "UNCONSCIOUS",
                 "recipients": {"agencies": ["%s"]}, "categories": ["HEALTH"], "until": "2026-06-29T09:00:00+09:00",
                 "danger": "発作が止まらない。"}""".formatted(joining.agency()));
    }

    /** What the given world says of an override of this person. */
    ObjectNode review(World by, String override) {
        ObjectNode event = said(by, world.person(), "override.override-reviewed", """
                {"override": "%s", "verdict": "JUSTIFIED", "reasons": "ほかに手だてがなかった。"}""".formatted(override));
        return event.put("subject", world.person());
    }

    /** The same said about the mother. */
    ObjectNode toTheMother(ObjectNode event) {
        ObjectNode about = (ObjectNode) data(event).path("about");
        about.set(mother, about.remove(world.person()));
        return event;
    }

    /** The event's part about somebody, to be changed. */
    static ObjectNode part(ObjectNode event) {
        return (ObjectNode) data(event).path("about").iterator().next();
    }

    /** The event with one field of its part changed; JSON. */
    static ObjectNode with(ObjectNode event, String field, String json) {
        part(event).set(field, EventJson.MAPPER.readTree(json));
        return event;
    }
}
