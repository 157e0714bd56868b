package org.thinkuknow.schools;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;

/** Reads every sheet of a spreadsheet (.xlsx), a row at a time. */
final class Spreadsheet {

    private Spreadsheet() {}

    static void read(InputStream bytes, TableLines lines) throws IOException {
        try (var workbook = new ReadableWorkbook(bytes)) {
            for (var sheet : workbook.getSheets().toList()) {
                lines.begin();
                try (var rows = sheet.openStream()) {
                    rows.forEach(row -> lines.line(row.getRowNum(), cells(row)));
                }
                lines.end(true);
            }
        } catch (ExcelReaderException e) {
            throw new RefusedFile("The spreadsheet cannot be read. Please open it and save it as CSV.");
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(place ->
                        row.getOptionalCell(place).map(Spreadsheet::text).orElse(""))
                .toList();
    }

    /** A day is a number that is shown as one. */
    private static String text(Cell cell) {
        var format = cell.getDataFormatString();
        return cell.getType() == CellType.NUMBER && format != null && format.contains("yy")
                ? cell.asDate().toLocalDate().toString()
                : cell.getText();
    }
}
