package org.thinkuknow.printing;

import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Writes a document on larger paper until it is one page, and shrinks that to A4. */
final class OnePage {

    /** With the last, letters of ten points have seven: the smallest that is read at arm's length. */
    private static final List<Float> LARGER = List.of(1f, 1.12f, 1.25f, 1.4f);

    private OnePage() {}

    static byte[] of(String title, Consumer<PrintedDocument> content) {
        for (var larger : LARGER) {
            var written = write(title, content, larger);
            if (pages(written) == 1) {
                return larger == 1 ? written : shrunk(written, title, 1 / larger);
            }
        }
        return write(title, content, 1);
    }

    private static byte[] write(String title, Consumer<PrintedDocument> content, float larger) {
        var document = new PrintedDocument(
                title, new Rectangle(PageSize.A4.getWidth() * larger, PageSize.A4.getHeight() * larger));
        content.accept(document);
        return document.end();
    }

    private static int pages(byte[] written) {
        try (var reader = new PdfReader(written)) {
            return reader.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] shrunk(byte[] written, String title, float scale) {
        var bytes = new ByteArrayOutputStream();
        try (var reader = new PdfReader(written)) {
            var document = new Document(PageSize.A4);
            var writer = PdfWriter.getInstance(document, bytes);
            PrintedDocument.describe(document, writer, title);
            document.open();
            writer.getDirectContent().addTemplate(writer.getImportedPage(reader, 1), scale, 0, 0, scale, 0, 0);
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
