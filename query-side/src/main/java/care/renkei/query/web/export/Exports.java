package care.renkei.query.web.export;

import care.renkei.events.DataSubjectId;
import care.renkei.query.caller.Asking;
import care.renkei.query.export.Held;
import care.renkei.query.export.SubjectAccess;
import care.renkei.query.web.Speeches;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends the export as it is read. The name of the file says nothing about anybody. */
@Component
final class Exports {

    private static final String FILE = "renkei-record.zip";

    private final SubjectAccess access;
    private final Speeches speeches;

    Exports(SubjectAccess access, Speeches speeches) {
        this.access = access;
        this.speeches = speeches;
    }

    /** Nothing leaves before it is written down that everything does. */
    void send(DataSubjectId person, Asking asking, HttpServletResponse response) throws IOException {
        Held held = access.open(person, asking.caller(), asking.receipt());
        var zip = new ExportZip(
                held,
                speeches.in(Locale.JAPANESE).withYears(),
                speeches.in(Locale.ENGLISH).withYears());
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(FILE).build().toString());
        zip.write(response.getOutputStream());
    }
}
