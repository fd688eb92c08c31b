package care.renkei.standalone.importing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The CloudEvents id of a row: of what stands in it, so that a sheet that was mended and run again sends the rows that
 * are there already under the ids that they have.
 */
final class RowIds {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 40;

    private final SecretKeySpec key;

    RowIds(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** @param cells what is filled in, with its heading */
    String of(List<Cell> cells) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (Cell cell : cells) {
                add(mac, Headings.plain(cell.heading()));
                add(mac, cell.text());
            }
            return "import-" + HexFormat.of().formatHex(mac.doFinal()).substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + ALGORITHM, e);
        }
    }

    private static void add(Mac mac, String text) {
        mac.update(text.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
    }
}
