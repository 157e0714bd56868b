package org.thinkuknow.trusts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.trusts.TrustNumbers;
import org.thinkuknow.trusts.TrustTable;
import org.thinkuknow.trusts.TrustYear;

import java.util.List;

/** The numbers of a trust's schools, to read or to print. */
@Route(value = "trust", layout = StaffLayout.class)
@PageTitle("Schools of the trust – Think U Know")
@StyleSheet("styles/lead-desk.css")
@Menu(title = "Schools of the trust", order = 1.9, icon = "chart-column")
@RolesAllowed("TRUST_LEAD")
class TrustView extends Div implements BeforeEnterObserver {

    private final transient TrustNumbers numbers;

    TrustView(TrustNumbers numbers) {
        this.numbers = numbers;
        addClassNames("room", "governor-figures");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var years = numbers.years();
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .orElse("");
        var year = years.stream()
                .filter(each -> String.valueOf(each.start()).equals(asked))
                .findFirst()
                .orElse(years.getFirst());
        add(new H1("Schools of the trust"));
        numbers.of(year)
                .ifPresentOrElse(
                        found -> show(found, years),
                        () -> add(
                                new Paragraph(
                                        "Your account is not linked to a trust yet. Please ask your administrator to link it.")));
    }

    private void show(TrustTable found, List<TrustYear> years) {
        add(choice(found.year(), years), new H2(found.trust()));
        if (found.rows().isEmpty()) {
            add(new Paragraph("No school is in this trust yet. Your administrator puts them in."));
            return;
        }
        add(
                new Paragraph(
                        "Counted from %s to %s; people are counted as of today. Each term is added once it is over."
                                .formatted(
                                        UkTime.day(found.year().first()),
                                        UkTime.day(found.year().last()))),
                table(found),
                notes(),
                Classed.of(
                        new Div(Buttons.once(
                                "print",
                                "Print",
                                () -> UI.getCurrent().getPage().executeJs("window.print()"))),
                        "buttons"));
    }

    private static Nav choice(TrustYear shown, List<TrustYear> years) {
        var nav = Classed.of(new Nav(), "stages");
        nav.setAriaLabel("School year");
        years.forEach(year -> {
            var link = new Anchor("trust?year=" + year.start(), year.words());
            if (year.equals(shown)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        });
        return nav;
    }

    private static Div table(TrustTable found) {
        var table = new NativeTable();
        table.setId("schools");
        table.getElement().setAttribute("aria-label", "Numbers of each school");
        var heads = new NativeTableRow(head("School", "col"));
        found.heads().forEach(words -> heads.add(head(words, "col")));
        table.getHead().add(heads);
        found.rows().forEach(row -> {
            var line = new NativeTableRow(head(row.label(), "row"));
            row.cells().forEach(cell -> line.add(new NativeTableCell(cell)));
            table.getBody().add(line);
        });
        var wide = Classed.of(new Div(table), "wide");
        wide.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "The table, which can be moved sideways");
        return wide;
    }

    private static NativeTableHeaderCell head(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static Div notes() {
        return Classed.of(
                new Div(
                        new Paragraph(
                                "You see numbers here and no record: what children say stays with each school’s own "
                                        + "safeguarding leads. Numbers of records are those that each school’s governors read: rounded to "
                                        + "the nearest five, and “%s” where a number is small or a small one could be worked out from it."
                                                .formatted(TrustNumbers.HIDDEN)),
                        new Paragraph(
                                "Records about somebody who works or helps at a school are in none of these numbers, "
                                        + "whether there are any or not. More records can mean that more children dare to tell; they "
                                        + "need not mean that more goes wrong.")),
                "notes");
    }
}
