package org.thinkuknow.printing;

import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as it is printed. Its bars are drawn on the lines of the page: the first is full, the second only hatched, so that they are
 * told apart without a colour; beside the head of each column that has bars stands how they look (decision 0063).
 */
final class PrintedTable {

    private static final int LETTERS = 10;
    private static final float THIN = 0.4f;
    private static final float ROOM = 3;
    /** Of a table's columns, beside each other. */
    static final int FIRST_COLUMN = 5;

    private static final int OTHER_COLUMNS = 3;
    private static final int COLUMN_OF_BARS = 6;

    private static final float BAR = 5;
    private static final float KEY = 14;
    private static final float HATCH = 3;
    private static final Color SEA = new Color(0x15, 0x5A, 0x72);

    private final int first;
    private final List<String> heads;
    private final PrintedBars bars;

    /** @param first how wide the first column is; the others are three, the bars six */
    PrintedTable(List<String> heads, PrintedBars bars, int first) {
        this.first = first;
        this.heads = heads;
        this.bars = bars;
    }

    PdfPTable of(List<List<String>> rows) {
        var widths = IntStream.concat(
                        IntStream.range(0, heads.size()).map(column -> column == 0 ? first : OTHER_COLUMNS),
                        bars.areNone() ? IntStream.empty() : IntStream.of(COLUMN_OF_BARS))
                .toArray();
        var table = new PdfPTable(widths.length);
        table.setWidthPercentage(100);
        table.setWidths(widths);
        IntStream.range(0, heads.size()).forEach(column -> table.addCell(head(column)));
        if (!bars.areNone()) {
            table.addCell(cell("", 0, Font.NORMAL));
        }
        IntStream.range(0, rows.size()).forEach(place -> {
            var row = rows.get(place);
            IntStream.range(0, heads.size())
                    .forEach(column -> table.addCell(cell(row.get(column), column, Font.NORMAL)));
            if (!bars.areNone()) {
                table.addCell(drawn(bars.parts().get(place)));
            }
        });
        return table;
    }

    private PdfPCell head(int column) {
        var cell = cell(heads.get(column), column, Font.BOLD);
        var kind = bars.columns().indexOf(column);
        if (kind >= 0) {
            cell.setPaddingTop(ROOM + BAR + ROOM);
            cell.setCellEvent((of, place, canvases) -> bar(
                    canvases[PdfPTable.BACKGROUNDCANVAS],
                    kind,
                    place.getRight() - ROOM - KEY,
                    place.getTop() - ROOM - BAR,
                    KEY));
        }
        return cell;
    }

    private static PdfPCell cell(String text, int column, int style) {
        var cell = new PdfPCell(new Phrase(PrintedLetters.printed(text), PrintedLetters.font(LETTERS, style)));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(THIN);
        cell.setPadding(ROOM);
        cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
        cell.setHorizontalAlignment(column == 0 ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
        return cell;
    }

    /** The bars of one row, one below the other. */
    private static PdfPCell drawn(List<Double> parts) {
        var cell = cell("", 0, Font.NORMAL);
        cell.setCellEvent((of, place, canvases) -> {
            var top = (place.getTop() + place.getBottom() + parts.size() * (BAR + 1)) / 2;
            for (var kind = 0; kind < parts.size(); kind++) {
                bar(
                        canvases[PdfPTable.BACKGROUNDCANVAS],
                        kind,
                        place.getLeft() + 2 * ROOM,
                        top - (kind + 1) * (BAR + 1),
                        (float) (parts.get(kind) * (place.getWidth() - 3 * ROOM)));
            }
        });
        return cell;
    }

    private static void bar(PdfContentByte canvas, int kind, float left, float bottom, float wide) {
        if (wide <= 0) {
            return;
        }
        canvas.saveState();
        canvas.setColorFill(SEA);
        canvas.setColorStroke(SEA);
        canvas.setLineWidth(THIN);
        canvas.rectangle(left, bottom, wide, BAR);
        if (kind == 0) {
            canvas.fill();
        } else {
            canvas.stroke();
            canvas.rectangle(left, bottom, wide, BAR);
            canvas.clip();
            canvas.newPath();
            for (var at = left - BAR; at < left + wide; at += HATCH) {
                canvas.moveTo(at, bottom);
                canvas.lineTo(at + BAR, bottom + BAR);
            }
            canvas.stroke();
        }
        canvas.restoreState();
    }
}
