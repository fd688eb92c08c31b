package care.renkei.demonstration.load;

import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/** Kinds of records with how often they come, in a hundred, and how one is filled in. */
enum RecordKind {
    SERVICE_DELIVERED(36, "service.service-delivered") {
        @Override
        void fill(ObjectNode part, Worker by, RandomGenerator random) {
            part.put("service", by == Worker.SHIRAHA ? "VISITING_NURSING" : "OTHER");
            part.putArray("doneByPerson").add(Phrases.note(random));
            part.put("note", Phrases.note(random));
        }
    },
    AGENCY_CONTACT(14, "contact.agency-contact-made") {
        @Override
        void fill(ObjectNode part, Worker by, RandomGenerator random) {
            part.put("to", by == Worker.HORI ? "tomoshibi" : "minatomachi")
                    .put("mode", "PHONE")
                    .put("topic", "STATUS")
                    .put("text", Phrases.note(random));
        }
    },
    STATEMENT(12, "assessment.statement-recorded") {
        @Override
        void fill(ObjectNode part, Worker by, RandomGenerator random) {
            part.put("speaker", "PERSON")
                    .put("kind", "FEELING")
                    .put("topic", "LIFE")
                    .put("personAlone", random.nextInt(5) == 0)
                    .put("verbatim", Phrases.said(random));
        }
    },
    OBSERVATION(14, "assessment.observation-recorded") {
        @Override
        void fill(ObjectNode part, Worker by, RandomGenerator random) {
            part.put("kind", by == Worker.MISAKI ? "HEALTH" : "MOOD").put("text", Phrases.note(random));
        }
    },
    HOME_VISIT(8, "contact.home-visit-made") {
        @Override
        void fill(ObjectNode part, Worker by, RandomGenerator random) {
            part.put("sequenceNo", 1 + random.nextInt(40)).put("heardFirst", random.nextInt(4) > 0);
            part.putArray("staff").add(by.practitioner());
            part.put("summary", Phrases.note(random));
        }
    },
    ATTEMPT(8, "contact.contact-attempted") {
        @Override
        void fill(ObjectNode part, Worker by, RandomGenerator random) {
            part.put("target", "PERSON")
                    .put("channel", "PHONE")
                    .put("outcome", random.nextBoolean() ? "REACHED" : "FAILED");
        }
    },
    ABILITY(5, "assessment.ability-assessed") {
        @Override
        void fill(ObjectNode part, Worker by, RandomGenerator random) {
            part.put("domain", "DAILY_LIVING")
                    .put("level", random.nextBoolean() ? "ALONE" : "WITH_HELP")
                    .put("activity", Phrases.note(random));
        }
    },
    WARNING_SIGN(3, "assessment.warning-sign-identified") {
        @Override
        void fill(ObjectNode part, Worker by, RandomGenerator random) {
            part.put("stage", "EARLY").put("sign", Phrases.note(random)).put("response", Phrases.note(random));
        }
    };

    final int inAHundred;
    final String type;

    RecordKind(int inAHundred, String type) {
        this.inAHundred = inAHundred;
        this.type = type;
    }

    abstract void fill(ObjectNode part, Worker by, RandomGenerator random);

    static RecordKind any(RandomGenerator random) {
        int point = random.nextInt(100);
        for (RecordKind kind : values()) {
            point -= kind.inAHundred;
            if (point < 0) {
                return kind;
            }
        }
        return SERVICE_DELIVERED;
    }
}
