package org.thinkuknow.offender;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cells of a line, and what is wrong with them: by column and reason, never what stands in one. */
final class ImportCells {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final Map<ImportColumn, String> cells;
    private final List<String> wrong = new ArrayList<>();

    ImportCells(Map<ImportColumn, String> cells) {
        this.cells = cells;
    }

    String text(ImportColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean isEmpty(ImportColumn column) {
        return text(column).isEmpty();
    }

    /** What a cell says, if something stands there and it can be read; what is wrong is noted. */
    <T> Optional<T> read(ImportColumn column, Function<String, T> reader) {
        if (isEmpty(column)) {
            if (column.isNeeded()) {
                wrong(column, "nothing stands there.");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text(column)));
        } catch (OffenderRefused e) {
            wrong(column, e.getMessage());
            return Optional.empty();
        }
    }

    /** Words of at most so many characters. */
    String words(ImportColumn column, int longest, String what) {
        return read(column, written -> {
                    new Typing().words(written, longest, what).refuseIfWrong();
                    return written;
                })
                .orElse("");
    }

    /** Several of them, parted by an upright line. */
    List<String> several(ImportColumn column, int longest, String what) {
        return read(column, written -> {
                    var parts = Arrays.stream(written.split("\\|"))
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .toList();
                    var typing = new Typing()
                            .ask(parts.size() <= Identity.MOST, "There is room for %d.".formatted(Identity.MOST));
                    parts.forEach(part -> typing.words(part, longest, what));
                    typing.refuseIfWrong();
                    return parts;
                })
                .orElse(List.of());
    }

    Optional<LocalDate> day(ImportColumn column) {
        return read(
                column,
                written -> DAYS.stream()
                        .flatMap(format -> day(written, format).stream())
                        .findFirst()
                        .orElseThrow(() -> new OffenderRefused("A day is written as 2026-11-24 or 24/11/2026.")));
    }

    private static Optional<LocalDate> day(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    void wrong(ImportColumn column, String reason) {
        wrong("%s: %s".formatted(column.heading(), reason));
    }

    void wrong(String reason) {
        wrong.add(reason);
    }

    /** Everything that is wrong with the line so far. */
    List<String> wrong() {
        return wrong;
    }

    /** Never what stands there: an object's text form ends up in logs. */
    @Override
    public String toString() {
        return "ImportCells[]";
    }
}
