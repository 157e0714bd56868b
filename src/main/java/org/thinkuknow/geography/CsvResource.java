package org.thinkuknow.geography;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the geography files that are packed with the application. */
final class CsvResource {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvResource() {}

    static List<CSVRecord> read(String name) {
        try (var reader = new InputStreamReader(open(name), StandardCharsets.UTF_8);
                var records = FORMAT.parse(reader)) {
            return records.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        return new ClassPathResource("geography/" + name).getInputStream();
    }
}
