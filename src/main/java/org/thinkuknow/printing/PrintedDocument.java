package org.thinkuknow.printing;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A PDF that somebody can keep and print: a title, a language, no script, its title and a number on each page. Each line
 * runs the way that its letters run.
 */
public final class PrintedDocument {

    /** What a document says of letters that it cannot show. */
    public static final String WHAT_IS_NAMED =
            "Pictures are shown as their names in brackets, and letters that cannot be printed as their Unicode numbers.";

    /** In points: the line at the foot, a heading, a label and two lines. With less, a heading would stand alone at the foot of a page. */
    private static final float LEAST_ROOM = 120;
    /** Of the letters' size; with less, the tails of Arabic letters touch the line below. */
    private static final float LINE_HEIGHT = 1.4f;

    private static final float ROOM = 6;
    private static final float THIN = 0.4f;
    private static final int LINE_LETTERS = 10;
    /** How wide a label is, and how wide the text beside it. */
    private static final int[] LINE = {1, 3};

    private static final int WIDE_COLUMN = 24;

    /** So many lines stand on one page, with their heading. */
    private static final int MOST_ROWS_TOGETHER = 30;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document;
    private final PdfWriter writer;
    private final List<PdfPTable> groups = new ArrayList<>();
    private PdfPTable group = group();
    private boolean named;

    /** Begins with a title. */
    public PrintedDocument(String title) {
        this(title, PageSize.A4);
    }

    PrintedDocument(String title, Rectangle paper) {
        document = new Document(paper);
        writer = PdfWriter.getInstance(document, bytes);
        describe(document, writer, title);
        var footer = new HeaderFooter(
                new Phrase(PrintedLetters.printed(title) + ", page ", PrintedLetters.font(9, Font.NORMAL)), true);
        footer.setAlignment(Element.ALIGN_RIGHT);
        footer.setBorder(Rectangle.NO_BORDER);
        document.setFooter(footer);
        add(title, PrintedLetters.font(18, Font.NORMAL));
    }

    /** What readers of it say about it. */
    static void describe(Document document, PdfWriter writer, String title) {
        document.addTitle(title);
        document.addCreator("Think U Know");
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-GB"));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    /**
     * A document on one page, in smaller letters if it has to be; what is still too long with the smallest goes on over the page.
     *
     * @param content writes what stands in it, each time that it is tried
     */
    public static byte[] onOnePage(String title, Consumer<PrintedDocument> content) {
        return OnePage.of(title, content);
    }

    /** A heading for what follows. */
    public PrintedDocument part(String heading) {
        return add(heading, PrintedLetters.font(14, Font.BOLD));
    }

    /** A text with its label above it. */
    public PrintedDocument entry(String label, String text) {
        add(label, PrintedLetters.font(9, Font.NORMAL));
        add(text, PrintedLetters.font(11, Font.NORMAL));
        groups.add(group);
        group = group();
        return this;
    }

    /** A short text beside its label, for what is carried on one page. */
    public PrintedDocument line(String label, String text) {
        var line = new PdfPTable(2);
        line.setWidths(LINE);
        line.addCell(lineCell(label, Font.BOLD));
        line.addCell(lineCell(text, Font.NORMAL));
        var cell = new PdfPCell(line);
        cell.setBorder(Rectangle.NO_BORDER);
        group.addCell(cell);
        groups.add(group);
        group = group();
        return this;
    }

    private PdfPCell lineCell(String text, int style) {
        var cell = new PdfPCell();
        cell.setPhrase(new Phrase(printed(text), PrintedLetters.font(LINE_LETTERS, style)));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(THIN);
        cell.setPaddingTop(ROOM / 2);
        cell.setPaddingBottom(ROOM * 2 / 3);
        cell.setRunDirection(
                PrintedLetters.isRightToLeft(text) ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        return cell;
    }

    /**
     * A table, of which the first column names the rows and the others hold numbers, with bars at the end of each row. It stands with
     * its heading; one that is too long for that goes on over the page.
     */
    public PrintedDocument table(List<String> heads, List<List<String>> rows, PrintedBars bars) {
        return table(heads, rows, bars, PrintedTable.FIRST_COLUMN);
    }

    /** The same with whole sentences in the first column. */
    public PrintedDocument sentences(List<String> heads, List<List<String>> rows, PrintedBars bars) {
        return table(heads, rows, bars, WIDE_COLUMN);
    }

    private PrintedDocument table(List<String> heads, List<List<String>> rows, PrintedBars bars, int first) {
        rows.forEach(row -> row.forEach(this::printed));
        var table = new PrintedTable(heads, bars, first).of(rows);
        var cell = new PdfPCell(table);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingTop(ROOM);
        cell.setPaddingBottom(ROOM);
        group.addCell(cell);
        group.setKeepTogether(rows.size() <= MOST_ROWS_TOGETHER);
        groups.add(group);
        group = group();
        return this;
    }

    /** A remark about the document. */
    public PrintedDocument remark(String text) {
        return add(text, PrintedLetters.font(9, Font.ITALIC));
    }

    /** Says what stands for letters that cannot be shown, if there are any. */
    public PrintedDocument remarkIfNamed() {
        return named ? remark(WHAT_IS_NAMED) : this;
    }

    private String printed(String text) {
        var letters = PrintedLetters.printed(text);
        named |= !letters.equals(text);
        return letters;
    }

    /** The whole document; nothing can be added any more. */
    public byte[] end() {
        document.open();
        groups.add(group);
        groups.stream().filter(each -> each.size() > 0).forEach(each -> {
            if (writer.getVerticalPosition(true) - document.bottom() < LEAST_ROOM) {
                document.newPage();
            }
            document.add(each);
        });
        document.close();
        return bytes.toByteArray();
    }

    private PrintedDocument add(String text, Font font) {
        text.lines().forEach(line -> {
            var cell = new PdfPCell(new Phrase(line.isBlank() ? " " : printed(line), font));
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setLeading(0, LINE_HEIGHT);
            cell.setRunDirection(
                    PrintedLetters.isRightToLeft(line) ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
            group.addCell(cell);
        });
        return this;
    }

    /** What belongs together: headings, a label and the text under it. */
    private static PdfPTable group() {
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        return table;
    }
}
