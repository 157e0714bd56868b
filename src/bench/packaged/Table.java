package packaged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of figures under heads, for people to read. */
public final class Table {

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... heads) {
        this.heads = List.of(heads);
    }

    /** Adds a line; a number with a point is shown with one digit after it. */
    public void row(Object... cells) {
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(place -> text(cells[place]))
                .toList());
    }

    private static String text(Object cell) {
        return cell instanceof Double number
                ? String.format(Locale.ROOT, "%,.1f", number)
                : cell instanceof Number number
                        ? String.format(Locale.ROOT, "%,d", number.longValue())
                        : String.valueOf(cell);
    }

    public void print() {
        var widths = IntStream.range(0, heads.size())
                .map(place -> Math.max(
                        heads.get(place).length(),
                        rows.stream()
                                .mapToInt(row -> row.get(place).length())
                                .max()
                                .orElse(0)))
                .toArray();
        System.out.println(line(heads, widths));
        System.out.println(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
        rows.forEach(row -> System.out.println(line(row, widths)));
        System.out.println();
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(place -> String.format(
                        place == 0 ? "%-" + widths[place] + "s" : "%" + widths[place] + "s", cells.get(place)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
