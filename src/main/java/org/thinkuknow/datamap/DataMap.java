package org.thinkuknow.datamap;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.thinkuknow.content.Problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every table and column of the database: what is kept and why, on what lawful ground, who reads it, how long, where it goes, and
 * whether it is sealed. From the files in data-map/; a column without an entry stops the build.
 *
 * @param grounds    the lawful grounds
 * @param terms      how long things are kept
 * @param activities what is done with the data
 */
public record DataMap(List<LawfulGround> grounds, List<KeepingTerm> terms, List<MappedActivity> activities) {

    public DataMap {
        grounds = List.copyOf(grounds);
        terms = List.copyOf(terms);
        activities = List.copyOf(activities);
    }

    /**
     * Reads the files that are packed with the application.
     *
     * @throws IllegalStateException with each fault, its file and its line, if there is one
     */
    public static DataMap packed() {
        var texts = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:data-map/*.yaml")) {
                texts.put(Objects.requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(texts);
    }

    /** Reads files by their names; throws as {@link #packed} does. */
    static DataMap of(Map<String, String> texts) {
        var problems = new Problems();
        var map = new MapReading(texts, problems).read();
        if (!problems.found().isEmpty()) {
            throw new IllegalStateException(problems.found().stream()
                    .map(each -> "data-map/%s:%d: %s".formatted(each.file(), each.line(), each.mend()))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return map;
    }

    /** All tables. */
    public List<MappedTable> tables() {
        return activities.stream().flatMap(each -> each.tables().stream()).toList();
    }

    /** The map for people, as Markdown. */
    public String markdown() {
        return new MapText(this).toString();
    }

    /** The record of processing activities, as Markdown. */
    public String processing() {
        return new ProcessingRecord(this).toString();
    }

    /** Who may see and change which field, as Markdown. */
    public String fields() {
        return new FieldText(this).toString();
    }

    LawfulGround ground(String id) {
        return grounds.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No lawful ground " + id));
    }

    KeepingTerm term(String id) {
        return terms.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No term " + id));
    }
}
