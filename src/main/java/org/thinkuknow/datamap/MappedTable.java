package org.thinkuknow.datamap;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table of the database, in words for whoever asks what is kept.
 *
 * @param name    as the database has it
 * @param purpose what it is for
 * @param about   about whom
 * @param why     why that is needed
 * @param basis   on which lawful grounds, by their ids
 * @param readers who reads it
 * @param kept    how long, by the ids of terms
 * @param goes    where it goes
 * @param seenBy  who may see its fields, where a column says nothing else; of one row the services decide
 * @param changedBy who may change them, by the same rule
 * @param unchanged since when nobody changes a row any more, in words: signed, sent, or from the beginning; empty if it can be
 * @param columns in the order of the file
 */
public record MappedTable(
        String name,
        String purpose,
        String about,
        String why,
        List<String> basis,
        String readers,
        List<String> kept,
        String goes,
        Set<Party> seenBy,
        Set<Party> changedBy,
        String unchanged,
        List<MappedColumn> columns) {

    public MappedTable {
        basis = List.copyOf(basis);
        kept = List.copyOf(kept);
        seenBy = Collections.unmodifiableSet(new TreeSet<>(seenBy));
        changedBy = Collections.unmodifiableSet(new TreeSet<>(changedBy));
        columns = List.copyOf(columns);
    }

    /** The column of a name, if it is mapped. */
    public Optional<MappedColumn> column(String wanted) {
        return columns.stream().filter(each -> each.name().equals(wanted)).findFirst();
    }
}
