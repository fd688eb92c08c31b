package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.region.OfficesQuestion.Office;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Asks which agencies there are. */
record OfficesQuestion() implements Question<List<Office>> {

    private static final java.util.Set<AgencyKind> FOR_THE_AREA =
            java.util.EnumSet.of(AgencyKind.CORE_CONSULTATION_CENTRE, AgencyKind.COUNCIL, AgencyKind.MUNICIPAL_WELFARE);

    private static final java.util.Set<AgencyKind> OFFERING = java.util.EnumSet.of(
            AgencyKind.CONSULTATION_SUPPORT_OFFICE,
            AgencyKind.CHILD_DAY_PROVIDER,
            AgencyKind.GROUP_HOME,
            AgencyKind.SERVICE_PROVIDER);

    /** @param since the day on which it registered */
    record Office(AgencyId agency, AgencyKind kind, LocalDate since) {

        /** Whether it answers for the area, and may see what its cases add up to. */
        boolean forTheArea() {
            return FOR_THE_AREA.contains(kind);
        }

        /** Whether it offers services, and so owes its staff a training on abuse each year. */
        boolean offersServices() {
            return OFFERING.contains(kind);
        }
    }

    @Override
    public String sql() {
        return "select agency, kind, since from region.office order by agency";
    }

    @Override
    public void bind(Parameters parameters) {
        // asks for all
    }

    @Override
    public List<Office> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<Office>();
        while (row.next()) {
            all.add(new Office(
                    new AgencyId(row.getString(1)),
                    AgencyKind.valueOf(row.getString(2)),
                    row.getObject(3, LocalDate.class)));
        }
        return all;
    }
}
