package org.thinkuknow.retention;

import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A child's file for people. The letters that every PDF reader has of its own are those of Western Europe; another letter is a
 * question mark here, and whole in the JSON beside it.
 */
@Component
class FilePdf {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final Charset LETTERS = Charset.forName("windows-1252");
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    private static final Font PART = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 13);
    private static final Font LABEL = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 10);

    byte[] write(String reference, Instant now, List<FilePart> parts) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4);
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(paragraph("Report " + reference, TITLE, 4));
        document.add(paragraph("Confidential. Made %s. A letter shown as ? is in the JSON file beside this one.".formatted(MOMENT.format(now)), TEXT, 12));
        for (var part : parts) {
            document.add(paragraph(part.name(), PART, 6));
            for (var entry : part.entries()) {
                document.add(paragraph(heading(entry), LABEL, 1));
                document.add(paragraph(entry.text(), TEXT, 6));
            }
        }
        document.close();
        return bytes.toByteArray();
    }

    private static String heading(FilePart.Entry entry) {
        return Stream.of(entry.title(), entry.by(), entry.at() == null ? "" : MOMENT.format(entry.at()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" – "));
    }

    private static Paragraph paragraph(String text, Font font, float after) {
        var paragraph = new Paragraph(new String(text.getBytes(LETTERS), LETTERS), font);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }
}
