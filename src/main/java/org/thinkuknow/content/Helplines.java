package org.thinkuknow.content;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every telephone number and address of help that the site shows, from one file. */
public class Helplines {

    private static final String FILE = "help/helplines.yaml";
    private static final int DAYS_UNTIL_OLD = 180;
    private static final Set<String> AUDIENCES = Set.of("emergency", "children", "adults");
    private static final List<String> NAMED_BY_PAGES = List.of("emergency", "childline");

    private final List<Helpline> all;

    Helplines(List<Helpline> all) {
        this.all = all;
    }

    /**
     * Reads the file; whatever is wrong with it is added to the problems.
     *
     * @param today from which an old check is counted
     */
    public static Helplines read(ContentFiles files, LocalDate today, Problems problems) {
        var text = files.text(FILE);
        if (text.isEmpty()) {
            problems.add(FILE, 1, "The file of helplines is missing.");
            return new Helplines(List.of());
        }
        var ids = new HashSet<String>();
        var all = Entry.parse(FILE, 1, text.get(), problems).list().stream()
                .map(entry -> helpline(entry, today, ids))
                .toList();
        NAMED_BY_PAGES.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> problems.add(FILE, 1, "Every page names the helpline `%s`; put it back.".formatted(id)));
        return new Helplines(all);
    }

    private static Helpline helpline(Entry entry, LocalDate today, Set<String> ids) {
        entry.onlyKeys(
                "id", "name", "for", "nations", "phone", "text", "web", "hours", "about", "checked", "unchecked");
        if (!AUDIENCES.contains(entry.text("for"))) {
            entry.wrong("for", "`for` must be emergency, children or adults.");
        }
        if (!ids.add(entry.text("id"))) {
            entry.wrong(
                    "id", "The id `%s` is used twice; give this helpline one of its own.".formatted(entry.text("id")));
        }
        if (Stream.of("phone", "text", "web")
                .allMatch(key -> entry.optionalText(key).isEmpty())) {
            entry.wrong("Give at least one of phone, text and web.");
        }
        var nations = entry.keys().contains("nations")
                ? entry.list("nations").stream().map(Entry::text).toList()
                : List.<String>of();
        if (!Law.NATIONS.containsAll(nations)) {
            entry.wrong("nations", "`nations` must be some of England, Wales, Scotland and Northern Ireland.");
        }
        return new Helpline(
                entry.text("id"),
                entry.text("name"),
                entry.text("for"),
                entry.optionalText("phone"),
                entry.optionalText("text"),
                entry.optionalText("web"),
                entry.optionalText("hours"),
                nations,
                entry.text("about"),
                checked(entry, today));
    }

    /** What nobody held to its own page says so instead of a day that would claim it. */
    private static Optional<LocalDate> checked(Entry entry, LocalDate today) {
        if (entry.yes("unchecked")) {
            if (entry.optionalText("checked").isPresent()) {
                entry.wrong("unchecked", "Give `checked` or `unchecked`, not both.");
            }
            entry.doubt(
                    "unchecked",
                    "Nobody has held this to its own page yet; do so and write `checked` with the day of today.");
            return Optional.empty();
        }
        var checked = entry.date("checked");
        if (checked.isAfter(LocalDate.EPOCH) && checked.plusDays(DAYS_UNTIL_OLD).isBefore(today)) {
            entry.doubt(
                    "checked",
                    "Last checked on %s; make sure it is still right and write the day of today.".formatted(checked));
        }
        return Optional.of(checked);
    }

    public List<Helpline> all() {
        return all;
    }

    /** The helpline with an id, if the file has it. */
    public Optional<Helpline> find(String id) {
        return all.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /**
     * The helpline with an id that every installation has.
     *
     * @throws NoSuchElementException if the file has none
     */
    public Helpline get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No helpline " + id));
    }
}
