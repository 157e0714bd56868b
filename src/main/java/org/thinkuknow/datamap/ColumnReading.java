package org.thinkuknow.datamap;

import org.thinkuknow.content.Entry;
import org.thinkuknow.datamap.MappedColumn.Protection;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the columns of one table. A column is one line: its name, its words, and after {@code |} how it is kept, who sees it and who
 * changes it, each where it is not as the table says.
 */
final class ColumnReading {

    static final String SEEN = "seen-by";
    static final String CHANGED = "changed-by";
    private static final String MARK = " | ";
    private static final String OPEN = "open, because ";

    private final Set<Party> seenBy;
    private final Set<Party> changedBy;
    private final Set<String> names = new HashSet<>();

    ColumnReading(Set<Party> seenBy, Set<Party> changedBy) {
        this.seenBy = seenBy;
        this.changedBy = changedBy;
    }

    MappedColumn column(Entry entry) {
        if (entry.keys().size() != 1) {
            entry.wrong("A column is one line, such as `- reference: random, seen by people`.");
            return new MappedColumn("", "", Protection.PLAIN, seenBy, changedBy);
        }
        var name = entry.keys().iterator().next();
        if (!names.add(name)) {
            entry.wrong("The column `%s` stands here twice; take one out.".formatted(name));
        }
        var parts = entry.text(name).split(" \\| ");
        var words = parts[0];
        var protection = Protection.PLAIN;
        var seen = Optional.<Set<Party>>empty();
        var changed = Optional.<Set<Party>>empty();
        for (var mark : Arrays.copyOfRange(parts, 1, parts.length)) {
            if (mark.startsWith(SEEN + " ")) {
                seen = Optional.of(parties(SEEN, mark, seenBy, entry));
            } else if (mark.startsWith(CHANGED + " ")) {
                changed = Optional.of(parties(CHANGED, mark, changedBy, entry));
            } else if (mark.startsWith(OPEN)) {
                protection = Protection.OPEN;
                words = words + " (" + mark + ")";
            } else {
                protection = hidden(mark, entry);
            }
        }
        var isHash = protection == Protection.HASHED;
        return new MappedColumn(
                name,
                words,
                protection,
                seen.orElse(isHash ? Set.of(Party.NOBODY) : seenBy),
                changed.orElse(isHash ? Set.of(Party.APPLICATION) : changedBy));
    }

    private static Protection hidden(String mark, Entry entry) {
        if (!mark.equals("sealed") && !mark.equals("hashed")) {
            entry.wrong("After `|` stands `sealed`, `hashed`, `open, because …`, `seen-by …` or `changed-by …`.");
        }
        return mark.equals("hashed") ? Protection.HASHED : Protection.SEALED;
    }

    private static Set<Party> parties(String key, String mark, Set<Party> ofTheTable, Entry entry) {
        var named = Party.named(
                mark.substring(key.length()),
                each -> entry.wrong("`%s` names `%s`, which is nobody that is known.".formatted(key, each)));
        if (named.equals(ofTheTable)) {
            entry.wrong("`%s` says here what the table says; take it out.".formatted(key));
        }
        return named;
    }
}
