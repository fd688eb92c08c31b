package care.renkei.query.sharing;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Sets for this transaction what row-level security asks. */
final class WallQuestion implements Question<Boolean> {

    private final DataSubjectId person;
    private final @Nullable String agency;
    private final @Nullable String viewer;

    private final @Nullable OverrideReceipt receipt;

    WallQuestion(DataSubjectId person, Caller caller, @Nullable OverrideReceipt receipt) {
        this.person = person;
        this.receipt = receipt != null && receipt.isFor(caller, person) ? receipt : null;
        switch (caller) {
            case Caller.OfAgency ofAgency -> {
                agency = ofAgency.agency().text();
                viewer = ofAgency.viewer().text();
            }
            case Caller.Individual individual -> {
                agency = null;
                viewer = individual.viewer().text();
            }
            case Caller.Operator operator -> {
                agency = null;
                viewer = null;
            }
            case Caller.Nobody nobody -> {
                agency = null;
                viewer = null;
            }
        }
    }

    @Override
    public String sql() {
        return receipt == null ? "select access.enter(?, ?, ?)" : "select access.enter_by_receipt(?, ?, ?, ?, ?, ?)";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(agency).text(viewer).text(person.text());
        if (receipt != null) {
            parameters.text(receipt.override().text()).number(receipt.mask()).time(receipt.until());
        }
    }

    @Override
    public Boolean answer(ResultSet rows) {
        return true;
    }
}
