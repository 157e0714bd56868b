package org.thinkuknow.triage;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;
import org.thinkuknow.report.Field;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A referral as a PDF that an agency can keep: a title, a language, no script. */
@Component
public class ReferralDocument {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final PrintedLetters letters = new PrintedLetters();

    /** The document. */
    public byte[] of(ReferralLinks.Opened opened) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document();
        try {
            var writer = PdfWriter.getInstance(document, bytes);
            var title = "Referral " + opened.referral().reference();
            document.addTitle(title);
            document.addCreator("Think U Know");
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-GB"));
            writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
            document.open();
            document.add(new Paragraph(title, letters.font(18)));
            write(document, opened);
            document.close();
            return bytes.toByteArray();
        } catch (DocumentException e) {
            throw new IllegalStateException("A referral could not be written as a document", e);
        }
    }

    private void write(Document document, ReferralLinks.Opened opened) throws DocumentException {
        var referral = opened.referral();
        var report = opened.report();
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        add(table, "For", "%s, made %s".formatted(referral.agency().name(), WHEN.format(referral.madeAt())));
        add(table, "What you are asked to do", opened.request());
        add(table, "Received", "%s by %s".formatted(WHEN.format(report.receivedAt()), report.door().words()));
        add(table, "Meeting somebody known only from online", answer(report.dangers().meeting()));
        add(table, "Being hurt or threatened", answer(report.dangers().hurt()));
        add(table, "Self-harm or not wanting to live", answer(report.dangers().selfharm()));
        for (var field : Field.values()) {
            if (report.words().containsKey(field)) {
                add(table, field.label(), report.words().get(field));
            }
        }
        report.messages().forEach(message -> add(table, "Message, %s, %s".formatted(answer(message.author()), when(message.sentAt())), message.text()));
        document.add(table);
        document.add(new Paragraph("Pictures stand here as their names in brackets, letters that cannot be printed as □. "
                + "The page behind the link and the JSON package have every one as it was written.", letters.font(9)));
    }

    private void add(PdfPTable table, String label, String text) {
        table.addCell(cell(label, letters.font(9), PdfWriter.RUN_DIRECTION_LTR));
        var printed = letters.printed(text);
        table.addCell(cell(printed, letters.font(12), PrintedLetters.isRightToLeft(printed) ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR));
    }

    private static PdfPCell cell(String text, Font font, int direction) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setRunDirection(direction);
        return cell;
    }

    private static String answer(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    private static String when(Instant instant) {
        return WHEN.format(instant);
    }
}
