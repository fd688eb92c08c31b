package care.renkei.command.attachment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Looks through every object of a PDF for what a reader would carry out or unpack (ISO 32000-2, 12.6 "Actions", 7.11.4
 * "Embedded file streams", 13 "Multimedia"). Links to pages and addresses may stay: they do nothing by themselves.
 */
final class PdfContent {

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "RichMediaExecute",
            "Movie",
            "Sound");

    private static final Set<String> KEYS =
            Set.of("JS", "JavaScript", "XFA", "EF", "EmbeddedFiles", "RichMediaContent");

    private static final Set<String> KINDS =
            Set.of("EmbeddedFile", "RichMedia", "Movie", "Screen", "Sound", "3D", "FileAttachment");

    private PdfContent() {}

    static @Nullable AttachmentRefusal refusal(byte[] file) {
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(file)).parse(false)) {
            if (document.isEncrypted()) {
                return new AttachmentRefusal.FileIsLocked();
            }
            return isActive(document.getDocument()) ? new AttachmentRefusal.ContentIsActive() : null;
        } catch (InvalidPasswordException locked) {
            return new AttachmentRefusal.FileIsLocked();
        } catch (IOException | IllegalArgumentException | ClassCastException | StackOverflowError unreadable) {
            // PDFBox has no one exception for what is no PDF; none of them is trouble of ours.
            return new AttachmentRefusal.ContentIsAnotherType();
        }
    }

    /** @throws IOException if there is an object that cannot be read: another reader might manage to */
    private static boolean isActive(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object == null) {
                throw new IOException("an object that cannot be read");
            }
            if (isActive(object)) {
                return true;
            }
        }
        return isActive(document.getTrailer());
    }

    /** What stands in other objects is looked at there. */
    private static boolean isActive(@Nullable COSBase object) {
        Deque<COSBase> inside = new ArrayDeque<>();
        push(object, inside);
        while (!inside.isEmpty()) {
            switch (inside.pop()) {
                case COSDictionary dictionary -> {
                    if (isActive(dictionary)) {
                        return true;
                    }
                    dictionary.getValues().forEach(value -> push(value, inside));
                }
                case COSArray array -> array.forEach(value -> push(value, inside));
                default -> {
                    // a number, a text, a name
                }
            }
        }
        return false;
    }

    private static void push(@Nullable COSBase value, Deque<COSBase> inside) {
        if (value != null && !(value instanceof COSObject)) {
            inside.push(value);
        }
    }

    private static boolean isActive(COSDictionary dictionary) {
        return dictionary.keySet().stream().map(COSName::getName).anyMatch(KEYS::contains)
                || says(dictionary, COSName.S, ACTIONS)
                || says(dictionary, COSName.TYPE, KINDS)
                || says(dictionary, COSName.SUBTYPE, KINDS);
    }

    private static boolean says(COSDictionary dictionary, COSName key, Set<String> words) {
        String name = dictionary.getNameAsString(key);
        return name != null && words.contains(name);
    }
}
