package org.thinkuknow.schools;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the heading of each table of a file, and hands on the lines below it. Lines above, such as a title, are passed over. */
class ListReading implements TableLines {

    private static final int LAST_LINE_OF_A_HEADING = 20;

    private final Below below;
    private final List<Heading> nearest = new ArrayList<>();
    private @Nullable Heading heading;
    private boolean found;
    private long last;
    private int cells;

    ListReading(Below below) {
        this.below = below;
    }

    /** Takes what stands below a heading. */
    interface Below {

        void heading(Heading heading);

        void line(long number, List<String> cells);
    }

    @Override
    public void begin() {
        heading = null;
    }

    @Override
    public void line(long number, List<String> line) {
        if (line.stream().allMatch(String::isBlank)) {
            return;
        }
        last = number;
        cells = line.size();
        if (heading != null) {
            below.line(number, line);
        } else if (number <= LAST_LINE_OF_A_HEADING) {
            look(line);
        }
    }

    private void look(List<String> line) {
        var here = Heading.in(line);
        if (here.isPresent()) {
            heading = here.get();
            found = true;
            below.heading(here.get());
        } else {
            Heading.nearest(line).ifPresent(nearest::add);
        }
    }

    @Override
    public void end(boolean whole) {
        if (!whole && heading != null && cells < heading.width()) {
            throw new RefusedFile("The file ends in the middle of line %,d: it looks cut off. Please download it again."
                    .formatted(last));
        }
    }

    /**
     * Makes sure that there was a list in the file.
     *
     * @throws RefusedFile with what is missing
     */
    void over() {
        if (!found) {
            throw new RefusedFile(nearest()
                    .map(near -> "This looks like “%s”, but has no column %s."
                            .formatted(near.list().title(), quoted(near.missing())))
                    .orElse("No line of it is the heading of a list of schools that we know."));
        }
    }

    private Optional<Heading> nearest() {
        return nearest.stream().findFirst();
    }

    private static String quoted(List<String> names) {
        return "“" + String.join("” and no column “", names) + "”";
    }
}
