package care.renkei.command.testing;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import java.util.UUID;

/** Who stands around the person of the specifications; all invented. */
public final class People {

    public static final DataSubjectId MIZUKI = subject("person", 'm');
    public static final DataSubjectId STRANGER = subject("person", 's');
    public static final DataSubjectId KAORI = subject("relative", 'k');
    public static final DataSubjectId KEN = subject("relative", 'f');
    public static final DataSubjectId TORU = subject("relative", 't');
    public static final DataSubjectId SOMEBODY_ELSES_AUNT = subject("relative", 'x');

    /** Coordinates; registered the person. */
    public static final AgencyId TOMOSHIBI = new AgencyId("tomoshibi");
    /** Of the team, as the school. */
    public static final AgencyId SCHOOL = new AgencyId("school");
    /** Of the team, as a service. */
    public static final AgencyId KODAMA = new AgencyId("kodama");
    /** Registered, not of the team. */
    public static final AgencyId HAMABE = new AgencyId("hamabe");
    /** Registered, not of the team. */
    public static final AgencyId SIGNAL = new AgencyId("signal");
    /** The municipality. */
    public static final AgencyId TOWN = new AgencyId("minatomachi");
    /** The core centre, not of the team. */
    public static final AgencyId CORE = new AgencyId("core");
    /** The prefecture. */
    public static final AgencyId PREFECTURE = new AgencyId("prefecture");
    /** Never registered. */
    public static final AgencyId NOBODY = new AgencyId("nobody");

    private People() {}

    /** The first practitioner of an agency. */
    public static DataSubjectId firstOf(AgencyId agency) {
        return new DataSubjectId("practitioner-" + agency.text() + "-first");
    }

    public static DataSubjectId secondOf(AgencyId agency) {
        return new DataSubjectId("practitioner-" + agency.text() + "-second");
    }

    /** Somebody who never worked there. */
    public static DataSubjectId unknownAt(AgencyId agency) {
        return new DataSubjectId("practitioner-" + agency.text() + "-unknown");
    }

    public static ThingId thing(String kind, int number) {
        return new ThingId(kind + "-" + "%026d".formatted(number));
    }

    public static UUID record(int number) {
        return new UUID(0x7000L, number);
    }

    private static DataSubjectId subject(String kind, char letter) {
        return new DataSubjectId(kind + "-" + String.valueOf(letter).repeat(26));
    }
}
