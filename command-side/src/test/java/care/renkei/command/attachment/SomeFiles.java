package care.renkei.command.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Files as agencies might attach them, made by the libraries that make real ones. */
public final class SomeFiles {

    /** What is done to a document before it is written. */
    @FunctionalInterface
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    private SomeFiles() {}

    /** A picture of so many dots each way; every number gives another. */
    public static byte[] picture(int dots) {
        var image = new BufferedImage(dots, dots, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < dots; i++) {
            image.setRGB(i, dots - 1 - i, 0xC05A3A);
        }
        return written(out -> ImageIO.write(image, "png", out));
    }

    static byte[] scan() {
        return pdf(document -> {});
    }

    static byte[] pdf(Change change) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.to(document);
            return written(document::save);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withLinkToItsOwnPage() {
        return pdf(document -> {
            var link = new PDAnnotationLink();
            link.setAction(new PDActionGoTo());
            document.getPage(0).setAnnotations(List.of(link));
        });
    }

    static byte[] withScript() {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] withScriptOnItsPage() {
        return pdf(document -> {
            var link = new PDAnnotationLink();
            link.setAction(new PDActionJavaScript("app.alert(1)"));
            document.getPage(0).setAnnotations(List.of(link));
        });
    }

    static byte[] withFormOfAnotherKind() {
        return pdf(document -> {
            var form = new COSDictionary();
            form.setString(COSName.getPDFName("XFA"), "<xdp/>");
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        });
    }

    static byte[] withFileInside() {
        return pdf(document -> {
            var inside = new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}));
            var named = new PDComplexFileSpecification();
            named.setFile("inside.exe");
            named.setEmbeddedFile(inside);
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("inside.exe", named));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] withPassword() {
        return pdf(document -> document.protect(
                new StandardProtectionPolicy("owner", "reader", AccessPermission.getOwnerAccessPermission())));
    }

    @FunctionalInterface
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
