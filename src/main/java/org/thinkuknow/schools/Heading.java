package org.thinkuknow.schools;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names above the columns of a file: which list it is and where each column of it stands.
 *
 * @param width how many columns the file has, with those that we do not read
 */
record Heading(PublishedList list, Map<Column, Integer> places, int width) {

    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0]+");

    /** What the cells of a line are, if they name all columns that one of the lists cannot do without. */
    static Optional<Heading> in(List<String> cells) {
        return PublishedList.all().stream()
                .map(list -> new Heading(list, list.places(cells), cells.size()))
                .filter(heading -> heading.missing().isEmpty())
                .findFirst();
    }

    /** The list that a line comes nearest to being the heading of, if it names two of its columns at least. */
    static Optional<Heading> nearest(List<String> cells) {
        return PublishedList.all().stream()
                .map(list -> new Heading(list, list.places(cells), cells.size()))
                .filter(heading -> heading.places.size() > 1)
                .min(Comparator.comparingInt(
                                (Heading heading) -> heading.missing().size())
                        .thenComparingInt(heading -> -heading.places.size()));
    }

    List<String> missing() {
        return list.missing(places.keySet());
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** What stands in a column; empty if the file has no such column, or the line ends before it. */
    String cell(List<String> cells, Column column) {
        var place = places.getOrDefault(column, -1);
        if (place < 0 || place >= cells.size()) {
            return "";
        }
        var cell = GAP.matcher(cells.get(place)).replaceAll(" ").strip();
        return cell.equals("N/A") || cell.equals(".") ? "" : cell;
    }
}
