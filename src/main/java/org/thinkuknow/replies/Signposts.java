package org.thinkuknow.replies;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Helpline;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where officers can send somebody whose question is not for us, from content/templates/signposts.yaml. */
public class Signposts {

    private static final String FILE = "templates/signposts.yaml";

    private final List<Signpost> all;

    Signposts(List<Signpost> all) {
        this.all = all;
    }

    /** Reads the file; whatever is wrong, such as a helpline that is gone, is added to the problems. */
    public static Signposts read(ContentFiles files, Helplines helplines, Problems problems) {
        var ids = new HashSet<String>();
        return new Signposts(Entry.parse(FILE, 1, files.text(FILE).orElse(""), problems).list().stream()
                .map(entry -> signpost(entry, helplines, ids))
                .toList());
    }

    private static Signpost signpost(Entry entry, Helplines helplines, Set<String> ids) {
        entry.onlyKeys("id", "name", "child", "adult", "helplines");
        if (!ids.add(entry.text("id"))) {
            entry.wrong(
                    "id", "The id `%s` is used twice; give this signpost one of its own.".formatted(entry.text("id")));
        }
        var lines = entry.list("helplines").stream()
                .flatMap(named -> found(named, helplines).stream())
                .toList();
        if (lines.isEmpty()) {
            entry.wrong("A signpost names at least one helpline.");
        }
        return new Signpost(entry.text("id"), entry.text("name"), entry.text("child"), entry.text("adult"), lines);
    }

    private static Optional<Helpline> found(Entry named, Helplines helplines) {
        var line = helplines.find(named.text());
        if (line.isEmpty()) {
            named.wrong("There is no helpline `%s` in help/helplines.yaml.".formatted(named.text()));
        }
        return line;
    }

    /** Every signpost, in the order of the file. */
    public List<Signpost> all() {
        return all;
    }

    /** The signpost of an id. */
    public Optional<Signpost> find(String id) {
        return all.stream().filter(signpost -> signpost.id().equals(id)).findFirst();
    }
}
