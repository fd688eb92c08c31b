package care.renkei.command.attachment;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be attached: pictures and scanned pages, nothing that a reader's machine would carry out. */
enum FileKind {
    JPEG("image/jpeg") {
        @Override
        boolean looksLike(byte[] file) {
            return begins(file, 0, 0xFF, 0xD8, 0xFF);
        }
    },
    PNG("image/png") {
        @Override
        boolean looksLike(byte[] file) {
            return begins(file, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
        }
    },
    WEBP("image/webp") {
        @Override
        boolean looksLike(byte[] file) {
            return begins(file, 0, 'R', 'I', 'F', 'F') && begins(file, 8, 'W', 'E', 'B', 'P');
        }
    },
    PDF("application/pdf") {
        @Override
        boolean looksLike(byte[] file) {
            return begins(file, 0, '%', 'P', 'D', 'F', '-');
        }

        @Override
        @Nullable
        AttachmentRefusal refuses(byte[] file) {
            return PdfContent.refusal(file);
        }
    };

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By what its beginning says, whatever its sender calls it. */
    abstract boolean looksLike(byte[] file);

    /** What is wrong inside; null where nothing is. */
    @Nullable
    AttachmentRefusal refuses(byte[] file) {
        return null;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> named(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    private static boolean begins(byte[] file, int at, int... with) {
        if (file.length < at + with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (Byte.toUnsignedInt(file[at + i]) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
