package org.thinkuknow.support;

import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/** What can be read in a PDF, lines joined: where a line breaks is the printer's matter. */
public final class PdfText {

    private PdfText() {}

    /** The words of all pages. */
    public static String of(byte[] pdf) {
        return String.join(" ", each(pdf)).replaceAll("\\s+", " ");
    }

    /** The words of each page. */
    public static List<String> each(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            var words = new PdfTextExtractor(reader);
            return IntStream.rangeClosed(1, reader.getNumberOfPages())
                    .mapToObj(page -> page(words, page))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages there are. */
    public static int pages(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(PdfTextExtractor words, int page) {
        try {
            return words.getTextFromPage(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
