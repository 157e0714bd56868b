package org.thinkuknow.disclosure.ui;

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
import org.thinkuknow.disclosure.GovernorFigures;
import org.thinkuknow.disclosure.SchoolYear;
import org.thinkuknow.disclosure.YearFigures;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;
import java.util.List;

/** What governors are told of a school year: one table, to print on one page or to take as a file. */
@Route(value = "safeguarding/figures", layout = StaffLayout.class)
@PageTitle("Figures for governors – Think U Know")
@StyleSheet("styles/lead-desk.css")
@Menu(title = "Figures", order = 1.8, icon = "chart-column")
@RolesAllowed("SAFEGUARDING_LEAD")
class FiguresView extends Div implements BeforeEnterObserver {

    private final transient GovernorFigures figures;
    private final transient Clock clock;

    FiguresView(GovernorFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
        addClassNames("room", "governor-figures");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var years = figures.years();
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .orElse("");
        var year = years.stream()
                .filter(each -> String.valueOf(each.year()).equals(asked))
                .findFirst()
                .orElse(years.getFirst());
        add(new H1("Figures for governors"));
        figures.of(year)
                .ifPresentOrElse(
                        found -> show(found, years),
                        () -> add(
                                new Paragraph(
                                        "Your account is not linked to a school yet. Please ask your administrator to link it.")));
    }

    private void show(YearFigures found, List<SchoolYear> years) {
        if (years.size() > 1) {
            add(choice(found.year(), years));
        }
        var file = Classed.of(
                new Anchor("/safeguarding/figures.csv?year=" + found.year().year(), "Download as a table (CSV)"),
                "file");
        file.setRouterIgnore(true);
        file.setId("csv");
        add(
                new H2("%s, school year %s"
                        .formatted(found.school(), found.year().words())),
                new Paragraph(
                        "Every signed record that was handed to the safeguarding leads is counted once, in the term of that day. A term is "
                                + "told once it is over, with what had become of its records by then."),
                table(found),
                open(found),
                notes(),
                Classed.of(
                        new Div(
                                Buttons.once(
                                        "print",
                                        "Print",
                                        () -> UI.getCurrent().getPage().executeJs("window.print()")),
                                file),
                        "buttons"));
    }

    private static Nav choice(SchoolYear shown, List<SchoolYear> years) {
        var nav = Classed.of(new Nav(), "stages");
        nav.setAriaLabel("School year");
        years.forEach(year -> {
            var link = new Anchor("safeguarding/figures?year=" + year.year(), year.words());
            if (year.equals(shown)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        });
        return nav;
    }

    private static Div table(YearFigures found) {
        var table = new NativeTable();
        table.setId("figures");
        table.getElement().setAttribute("aria-label", "Records by term and school year");
        var heads = new NativeTableRow(head("Records", "col"));
        found.heads().forEach(words -> heads.add(head(words, "col")));
        table.getHead().add(heads);
        var group = "";
        for (var row : found.rows()) {
            if (!row.group().equals(group)) {
                group = row.group();
                var title = head(group, "colgroup");
                title.getElement()
                        .setAttribute("colspan", String.valueOf(found.heads().size() + 1));
                table.getBody().add(Classed.of(new NativeTableRow(title), "group"));
            }
            var line = new NativeTableRow(head(row.label(), "row"));
            row.cells().forEach(cell -> line.add(new NativeTableCell(cell)));
            table.getBody().add(line);
        }
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

    private Paragraph open(YearFigures found) {
        var open = new Paragraph("Open tasks on %s: %s.".formatted(UkTime.day(clock.instant()), found.openTasks()));
        open.setId("open-tasks");
        return open;
    }

    private static Div notes() {
        return Classed.of(
                new Div(
                        new Paragraph(
                                "Numbers are rounded to the nearest five, so parts need not add up. “%s”: fewer than five, or a number "
                                                .formatted(YearFigures.HIDDEN)
                                        + "from which such a small one could be worked out. Shares and times are left out where "
                                        + "there are too few "
                                        + "records to say."),
                        new Paragraph(
                                "Records about somebody who works or helps at the school are in none of these figures, "
                                        + "whether there are any "
                                        + "or not. Nor are records that are not signed yet. Terms here have the same months at "
                                        + "every school. More "
                                        + "records can mean that more children dare to tell; they need not mean that more goes wrong.")),
                "notes");
    }
}
