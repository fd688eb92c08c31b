package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whether an agency is a core centre, which reviews overrides by default. */
record CoreCentreQuestion(AgencyId agency) implements Question<Boolean> {

    @Override
    public String sql() {
        return "select exists (select from sharing.agency where agency = ? and kind = ?)";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(agency.text()).text(AgencyKind.CORE_CONSULTATION_CENTRE.name());
    }

    @Override
    public Boolean answer(ResultSet row) throws SQLException {
        return row.next() && row.getBoolean(1);
    }
}
