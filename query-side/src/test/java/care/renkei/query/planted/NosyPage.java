package care.renkei.query.planted;

import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.stereotype.Controller;

/** A page that asks the database and the broker itself. */
@Controller
final class NosyPage {

    boolean answers(DataSource views) throws SQLException {
        return views.getConnection().isValid(1);
    }

    Admin broker() {
        return Admin.create(new Properties());
    }
}
