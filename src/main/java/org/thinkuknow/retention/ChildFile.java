package org.thinkuknow.retention;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.withheld.LeavingOut;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts together everything that is kept about one report: a PDF for people and a JSON file for machines, in one zip. */
@Component
class ChildFile {

    private final List<FileParts> modules;
    private final FilePdf pdf;
    private final FileJson json;
    private final Clock clock;

    ChildFile(List<FileParts> modules, FilePdf pdf, FileJson json, Clock clock) {
        this.modules = modules;
        this.pdf = pdf;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    byte[] of(String reference, LeavingOut words) {
        var parts = parts(reference, words);
        var now = clock.instant();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, reference + ".pdf", pdf.write(reference, now, parts, words));
            add(zip, reference + ".json", json.write(reference, now, parts, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What is in the file, without the words that are left out of it; their places are counted. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<FilePart> parts(String reference, LeavingOut words) {
        return modules.stream()
                .flatMap(module -> module.of(reference).stream())
                .map(part -> new FilePart(
                        part.name(),
                        part.entries().stream()
                                .map(entry -> new FilePart.Entry(
                                        entry.at(),
                                        words.from(entry.by()),
                                        words.from(entry.title()),
                                        words.from(entry.text())))
                                .toList()))
                .toList();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
