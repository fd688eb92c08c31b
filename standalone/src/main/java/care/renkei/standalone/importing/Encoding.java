package care.renkei.standalone.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** How a sheet is written: in UTF-8, or in MS932 as care offices exchange files; recognised by what it holds. */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    /** Not Shift_JIS: that has no ①, 髙, 﨑, and another wave for ～. */
    MS932(Charset.forName("windows-31j"));

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int CHUNK = 1 << 16;

    @SuppressWarnings("ImmutableEnumChecker") // charsets do not change
    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /**
     * Reads the file once from end to end: text of the one is hardly ever text of the other.
     *
     * @throws BadSheet if it is neither
     */
    static Encoding of(Path file) throws IOException {
        for (Encoding encoding : values()) {
            if (encoding.reads(file)) {
                return encoding;
            }
        }
        throw new BadSheet(
                "文字コードが UTF-8 でも MS932（Shift_JIS）でもありません。", "The text is neither UTF-8 nor MS932 (Shift_JIS).");
    }

    private boolean reads(Path file) throws IOException {
        char[] rest = new char[CHUNK];
        try (Reader reader = open(file)) {
            while (reader.read(rest) >= 0) {
                // Only whether it can be read.
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text without a byte order mark; what is no text of this encoding fails while it is read. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        byte[] first = new byte[MARK.length];
        int read = in.readNBytes(first, 0, first.length);
        if (this != UTF_8 || read < MARK.length || !Arrays.equals(first, MARK)) {
            in.close();
            in = Files.newInputStream(file);
        }
        return new java.io.BufferedReader(new java.io.InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
