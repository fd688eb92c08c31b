package care.renkei.command.door.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/** The attributes of an event whose data are the body: headers {@code ce-…}, percent-encoded (HTTP binding, 3.1.3). */
final class BinaryMode {

    private static final String PREFIX = "ce-";

    private BinaryMode() {}

    static boolean asked(HttpServletRequest request) {
        return request.getHeader(PREFIX + "specversion") != null;
    }

    /** Names without prefix; the content type as {@code datacontenttype}. */
    static Map<String, String> attributes(HttpServletRequest request) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String header : Collections.list(request.getHeaderNames())) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith(PREFIX)) {
                attributes.put(name.substring(PREFIX.length()), decoded(request.getHeader(header)));
            }
        }
        if (request.getContentType() != null) {
            attributes.put("datacontenttype", request.getContentType());
        }
        return attributes;
    }

    /** What is not percent-encoded properly is taken as it stands; no attribute of ours has a percent sign. */
    private static String decoded(String value) {
        try {
            return UriUtils.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
