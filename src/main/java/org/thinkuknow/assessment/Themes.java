package org.thinkuknow.assessment;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What worries can be about, from content/figures/themes.yaml, and which of these the reasons of a level speak of. */
public class Themes {

    /** What fits no other: its steps are those of every level one of which nobody says yet what it is about. */
    public static final String ANY = "other";

    private static final String FILE = "figures/themes.yaml";

    private final List<Theme> all;

    Themes(List<Theme> all) {
        this.all = all;
    }

    /** Reads the file; whatever is wrong with it is added to the problems. */
    public static Themes read(ContentFiles files, Problems problems) {
        var themes = new LinkedHashMap<String, Theme>();
        for (var entry :
                Entry.parse(FILE, 1, files.text(FILE).orElse(""), problems).list()) {
            entry.onlyKeys("id", "name", "in-signs");
            var id = entry.text("id");
            var words = entry.list("in-signs").stream().map(Entry::text).toList();
            if (themes.put(id, new Theme(id, entry.text("name"), words)) != null) {
                entry.wrong("id", "The id `%s` is used twice; give this theme one of its own.".formatted(id));
            }
        }
        if (!themes.containsKey(ANY)) {
            problems.add(FILE, 1, "There is no theme `%s`; level one without a theme has its steps.".formatted(ANY));
        }
        return new Themes(List.copyOf(themes.values()));
    }

    /** Every theme, in the order of the file. */
    public List<Theme> all() {
        return all;
    }

    /** The names by id, in the order of the file. */
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        all.forEach(theme -> names.put(theme.id(), theme.name()));
        return names;
    }

    /** The theme of an id. */
    public Optional<Theme> find(String id) {
        return all.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** The theme that the gravest reason speaks of, of those that speak of any. */
    public Optional<Theme> suggested(List<String> reasons) {
        return reasons.stream()
                .flatMap(reason ->
                        all.stream().filter(theme -> theme.fits(reason)).limit(1))
                .findFirst();
    }
}
