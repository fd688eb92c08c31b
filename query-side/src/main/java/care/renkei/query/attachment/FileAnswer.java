package care.renkei.query.attachment;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * How a file leaves: as what it is and nothing else, in a place where nothing of it can act, kept by nobody on the way.
 * Pages (PDF) are saved rather than shown, for a viewer is a program too.
 */
public final class FileAnswer {

    private FileAnswer() {}

    public static ResponseEntity<byte[]> of(AttachedFile file) {
        boolean picture = file.mediaType().startsWith("image/");
        String name = "renkei-" + file.id() + "." + ending(file.mediaType());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.builder(picture ? "inline" : "attachment")
                                .filename(name)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(file.content());
    }

    private static String ending(String mediaType) {
        return mediaType.substring(mediaType.indexOf('/') + 1);
    }
}
