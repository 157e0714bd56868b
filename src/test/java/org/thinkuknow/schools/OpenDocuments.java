package org.thinkuknow.schools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes OpenDocument spreadsheets of sheets, rows and cells as programs write them. */
record OpenDocuments(Path folder) {

    private static final byte[] MEGABYTE = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);

    /** One with some sheets. */
    Path ods(String sheets) throws IOException {
        return packed(document(sheets));
    }

    /** One whose content is whatever is given. */
    Path packed(String content) throws IOException {
        var file = folder.resolve("wales-2026-05-01.ods");
        zip(file, zip -> {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        });
        return file;
    }

    /** So many megabytes of spaces behind the beginning of a document. */
    Path bomb(String beginning, int megabytes) throws IOException {
        var file = folder.resolve("bomb.ods");
        zip(file, zip -> {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(document("\0").split("\0")[0].concat(beginning).getBytes(StandardCharsets.UTF_8));
            for (var written = 0; written < megabytes; written++) {
                zip.write(MEGABYTE);
            }
        });
        return file;
    }

    static void zip(Path file, Filling filling) throws IOException {
        try (var bytes = Files.newOutputStream(file);
                var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            filling.of(zip);
        }
    }

    /** What follows the kind of the file. */
    interface Filling {
        void of(ZipOutputStream zip) throws IOException;
    }

    static String document(String sheets) {
        return """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:body><office:spreadsheet>%s
                </office:spreadsheet></office:body></office:document-content>""".formatted(sheets);
    }

    static String sheet(String... rows) {
        return "<table:table>" + String.join("", rows) + "</table:table>";
    }

    static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String repeatedRow(String times) {
        return "<table:table-row table:number-rows-repeated=\"%s\">".formatted(times);
    }

    static String emptyRows(int times) {
        return repeatedRow(String.valueOf(times)) + emptyCells(16_384) + "</table:table-row>";
    }

    static String text(String words) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + words + "</text:p></table:table-cell>";
    }

    /** Shown with commas, and kept without. */
    static String number(String digits) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"%s\"><text:p>%s,0</text:p></table:table-cell>"
                .formatted(digits, digits);
    }

    static String emptyCells(int times) {
        return "<table:table-cell table:number-columns-repeated=\"%d\"/>".formatted(times);
    }
}
