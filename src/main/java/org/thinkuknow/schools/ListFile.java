package org.thinkuknow.schools;

import org.springframework.core.io.ClassPathResource;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/**
 * A file as somebody downloaded it: packed with gzip or not, a table of text in one of two encodings, or a spreadsheet. It is
 * read in pieces.
 */
final class ListFile {

    private static final String SHIPPED = "schools/england-2022-07-06.csv.gz";
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final int PIECE = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String name;
    private final Source source;

    private ListFile(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /** Bytes that can be read more than once. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    static ListFile of(Path file) {
        return new ListFile(file.getFileName().toString(), () -> Files.newInputStream(file));
    }

    /** The list that comes with the application. */
    static ListFile shipped() {
        return new ListFile(SHIPPED, () -> new ClassPathResource(SHIPPED).getInputStream());
    }

    String name() {
        return name;
    }

    /** The day that the file's name says it is of. */
    Optional<LocalDate> day() {
        return WrittenDate.in(name);
    }

    /**
     * Reads all of it.
     *
     * @throws RefusedFile if it is nothing that we can read, or ends too early
     */
    void read(TableLines lines) throws IOException {
        switch (kind()) {
            case SPREADSHEET -> {
                try (var bytes = open()) {
                    Spreadsheet.read(bytes, lines);
                }
            }
            case OPEN_DOCUMENT -> {
                try (var bytes = open()) {
                    OpenDocument.read(bytes, lines);
                }
            }
            case PACKED ->
                throw new RefusedFile(
                        "%s is a packed folder. Please unpack it and import the files in it.".formatted(name));
            case TEXT -> {
                try (var reader = reader()) {
                    CsvText.read(reader, lines);
                }
            }
        }
    }

    private InputStream open() throws IOException {
        var bytes = new BufferedInputStream(source.open(), PIECE);
        bytes.mark(2);
        var packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return packed ? new BufferedInputStream(new GZIPInputStream(bytes, PIECE), PIECE) : bytes;
    }

    private Kind kind() throws IOException {
        try (var bytes = open()) {
            bytes.mark(2);
            var zip = bytes.read() == 'P' && bytes.read() == 'K';
            bytes.reset();
            return zip ? zipped(new ZipInputStream(bytes)) : Kind.TEXT;
        }
    }

    private static Kind zipped(ZipInputStream entries) throws IOException {
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().equals("mimetype")) {
                return Kind.OPEN_DOCUMENT;
            }
            if (entry.getName().startsWith("xl/")) {
                return Kind.SPREADSHEET;
            }
        }
        return Kind.PACKED;
    }

    private Reader reader() throws IOException {
        var reader = new InputStreamReader(open(), isUtf8() ? StandardCharsets.UTF_8 : OLD);
        var marked = new BufferedReader(reader, PIECE);
        marked.mark(1);
        if (marked.read() != BYTE_ORDER_MARK) {
            marked.reset();
        }
        return marked;
    }

    /** What is no UTF-8 in one place is none at all: older files are written as Windows wrote, which has all letters of ISO-8859-1. */
    private boolean isUtf8() throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var piece = new char[PIECE];
        try (var reader = new InputStreamReader(open(), strict)) {
            while (reader.read(piece) >= 0) {
                // only whether it can be read
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private enum Kind {
        TEXT,
        SPREADSHEET,
        OPEN_DOCUMENT,
        PACKED
    }
}
