package org.thinkuknow.printing;

import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;

/** A PDF that somebody can keep and print: a title, a language, no script. Each text runs the way that its letters run. */
public final class PrintedDocument {

    /** What a document says of letters that it cannot show. */
    public static final String WHAT_IS_NAMED = "Pictures stand here as their names in brackets, letters that cannot be printed as their Unicode numbers.";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final PdfPTable table = new PdfPTable(1);

    /** Begins with a title. */
    public PrintedDocument(String title) {
        var writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(title);
        document.addCreator("Think U Know");
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-GB"));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        add(title, PrintedLetters.font(18, Font.NORMAL));
    }

    /** A heading for what follows. */
    public PrintedDocument part(String heading) {
        return add(heading, PrintedLetters.font(14, Font.BOLD));
    }

    /** A text with its label above it. */
    public PrintedDocument entry(String label, String text) {
        add(label, PrintedLetters.font(9, Font.NORMAL));
        return add(text, PrintedLetters.font(11, Font.NORMAL));
    }

    /** A remark about the document. */
    public PrintedDocument remark(String text) {
        return add(text, PrintedLetters.font(9, Font.ITALIC));
    }

    /** The whole document; nothing can be added any more. */
    public byte[] end() {
        document.open();
        document.add(table);
        document.close();
        return bytes.toByteArray();
    }

    private PrintedDocument add(String text, Font font) {
        var cell = new PdfPCell(new Phrase(PrintedLetters.printed(text), font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setRunDirection(PrintedLetters.isRightToLeft(text) ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        table.addCell(cell);
        return this;
    }
}
