package care.renkei.events.receipt;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Keys as text that people and other tools can handle (RFC 7468), several one after the other. */
final class PemBlocks {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private PemBlocks() {}

    /** @throws IllegalArgumentException if a block is no base64 */
    static List<byte[]> of(String label, String pem) {
        return BLOCK.matcher(pem)
                .results()
                .filter(block -> block.group(1).equals(label))
                .map(block -> Base64.getMimeDecoder().decode(block.group(2)))
                .toList();
    }

    static String block(String label, byte[] der) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }
}
