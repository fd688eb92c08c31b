package care.renkei.query.api;

import care.renkei.events.Words;
import care.renkei.query.caller.Asking;
import care.renkei.query.protection.ReportList;
import care.renkei.query.protection.ReportShown;
import care.renkei.query.protection.ReporterShown;
import care.renkei.query.protection.SealedReports;
import care.renkei.query.reading.BadParameter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Sealed reports, for those who work for the authority that they are addressed to. */
@RestController
final class ProtectionApi {

    private static final int LONGEST_REASON = 1000;

    private final SealedReports reports;

    ProtectionApi(SealedReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/protection/reports")
    ReportList reports(Asking asking) {
        return reports.of(asking.caller(), asking.purpose());
    }

    @GetMapping("/api/protection/reports/{id}")
    ReportShown one(Asking asking, @PathVariable String id) {
        return reports.one(asking.caller(), asking.purpose(), id);
    }

    /** @param reason in a header, for words never stand in an address; percent-encoded UTF-8 */
    @GetMapping("/api/protection/reports/{id}/reporter")
    ReporterShown reporter(
            Asking asking,
            @PathVariable String id,
            @RequestHeader(name = "Renkei-Reason", required = false) @Nullable String reason) {
        return reports.reporter(asking.caller(), asking.purpose(), id, words(reason));
    }

    private static Words words(@Nullable String reason) {
        try {
            String text = reason == null
                    ? ""
                    : URLDecoder.decode(reason, StandardCharsets.UTF_8).strip();
            if (!text.isEmpty() && text.length() <= LONGEST_REASON) {
                return Words.of(text);
            }
        } catch (IllegalArgumentException e) {
            // As below.
        }
        throw new BadParameter("Renkei-Reason");
    }
}
