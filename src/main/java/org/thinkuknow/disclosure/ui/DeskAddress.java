package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.router.Location;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.DeskQuery;
import org.thinkuknow.disclosure.SchoolYear;
import org.thinkuknow.disclosure.Stage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What the desk shows, as an address: every choice but what was searched for, which may be a child's name and stays in the session. What
 * is not known is left out.
 */
final class DeskAddress {

    /** As the stage of an address: the last search. */
    static final String FOUND = "found";

    private static final String DESK = "safeguarding";
    private static final int MOST = 5_000;

    private DeskAddress() {}

    /**
     * Reads an address.
     *
     * @param words   what was searched for last; empty if nothing was
     * @param thisYear the school year of today
     */
    static DeskQuery read(Location location, String words, SchoolYear thisYear) {
        var stage = part(location, "show").orElse("");
        var isSearch = stage.equals(FOUND) && !words.isEmpty();
        return new DeskQuery(
                isSearch ? null : Stage.of(stage),
                part(location, "category").flatMap(DeskAddress::category).orElse(null),
                part(location, "class").orElse(""),
                part(location, "mine").isPresent(),
                number(location, "year").map(SchoolYear::new).orElse(thisYear),
                isSearch ? words : "",
                Math.clamp(number(location, "shown").orElse(DeskQuery.STEP), DeskQuery.STEP, MOST));
    }

    /** Writes one. */
    static String of(DeskQuery query, SchoolYear thisYear) {
        var address = new StringJoiner("&", DESK + "?", "");
        address.add("show=" + (query.stage() == null ? FOUND : query.stage().inAddress()));
        if (query.category() != null) {
            address.add("category=" + inAddress(query.category()));
        }
        if (!query.className().isEmpty()) {
            address.add("class=" + query.className());
        }
        if (query.mine()) {
            address.add("mine=1");
        }
        if (!query.year().equals(thisYear)) {
            address.add("year=" + query.year().year());
        }
        if (query.most() > DeskQuery.STEP) {
            address.add("shown=" + query.most());
        }
        return address.toString();
    }

    private static Optional<Category> category(String name) {
        return Arrays.stream(Category.values())
                .filter(category -> inAddress(category).equals(name))
                .findFirst();
    }

    private static String inAddress(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> part(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name).filter(part -> part.matches("[a-z0-9-]{1,20}"));
    }

    private static Optional<Integer> number(Location location, String name) {
        return part(location, name).filter(part -> part.matches("[0-9]{1,4}")).map(Integer::valueOf);
    }
}
