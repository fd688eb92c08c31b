package care.renkei.query.web.record;

import care.renkei.events.DataSubjectId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/**
 * Puts the files of a form behind the door. The same file again is the same, so a form that is sent twice attaches
 * nothing twice.
 */
record Attaching(Door door, String token, Locale language) {

    static final String FILES = "files";

    FilesPut put(List<MultipartFile> files, DataSubjectId person, String subject) {
        var attachments = new ArrayList<JsonNode>();
        for (MultipartFile file : files) {
            if (file.isEmpty()) {
                continue;
            }
            String type = file.getContentType();
            FilesPut put = door.attach(person, subject, type == null ? "" : type, content(file), token, language);
            if (!(put instanceof FilesPut.There there)) {
                return put;
            }
            attachments.addAll(there.attachments());
        }
        return new FilesPut.There(attachments);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file cannot be read", e);
        }
    }
}
