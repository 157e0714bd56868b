package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.DeskPage;
import org.thinkuknow.disclosure.DeskQuery;
import org.thinkuknow.disclosure.SchoolYear;
import org.thinkuknow.shell.Classed;

import java.util.ArrayList;
import java.util.List;

/** Chips that narrow the desk: mine, a category, a class, a school year. A chip that is on takes itself off when it is pressed again. */
class DeskFilters extends Nav {

    private final DeskQuery query;
    private final SchoolYear thisYear;
    private final List<Anchor> chips = new ArrayList<>();

    DeskFilters(DeskQuery query, DeskPage page, SchoolYear thisYear) {
        this.query = query;
        this.thisYear = thisYear;
        addClassName("desk-filters");
        setId("filters");
        setAriaLabel("Narrow the list");
        if (page.years().size() > 1) {
            var years = group("School year");
            page.years()
                    .forEach(year -> years.add(chip(
                            year.words(),
                            year.equals(query.year()),
                            new DeskQuery(
                                    query.stage(), null, "", query.mine(), year, query.words(), DeskQuery.STEP))));
        }
        if (page.mine() > 0 || query.mine()) {
            group("Whose")
                    .add(chip(
                            "Mine (%d)".formatted(page.mine()),
                            query.mine(),
                            with(query.category(), query.className(), !query.mine())));
        }
        if (!page.categories().isEmpty()) {
            var group = group("Category");
            page.categories().forEach((category, records) -> group.add(category(category, records)));
        }
        if (!page.classes().isEmpty()) {
            var group = group("Class");
            page.classes().forEach(each -> {
                var isOn = each.inAddress().equals(query.className());
                group.add(chip(
                        "%s (%d)".formatted(each.name(), each.records()),
                        isOn,
                        with(query.category(), isOn ? "" : each.inAddress(), query.mine())));
            });
        }
    }

    /** Takes over the numbers of chips as they are now, and keeps its own with the focus; false if they are other chips. */
    boolean isUpdatedBy(DeskFilters now) {
        if (!addresses().equals(now.addresses())) {
            return false;
        }
        for (var at = 0; at < chips.size(); at++) {
            chips.get(at).setText(now.chips.get(at).getText());
        }
        return true;
    }

    private List<String> addresses() {
        return chips.stream().map(Anchor::getHref).toList();
    }

    private Anchor category(Category category, int records) {
        var isOn = category == query.category();
        return chip(
                "%s (%d)".formatted(category.words(), records),
                isOn,
                with(isOn ? null : category, query.className(), query.mine()));
    }

    private Div group(String name) {
        var group = Classed.of(new Div(), "chips");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        add(group);
        return group;
    }

    private Anchor chip(String words, boolean isOn, DeskQuery to) {
        var chip = Classed.of(new Anchor(DeskAddress.of(to, thisYear), words), "filter-chip");
        chips.add(chip);
        if (isOn) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private DeskQuery with(@Nullable Category category, String className, boolean mine) {
        return new DeskQuery(query.stage(), category, className, mine, query.year(), query.words(), DeskQuery.STEP);
    }
}
