package org.thinkuknow.statistics.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.figures.Shown.Sign;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.statistics.FigureBars;
import org.thinkuknow.statistics.FigureTable;
import org.thinkuknow.statistics.ForceTiles;
import org.thinkuknow.statistics.Period;
import org.thinkuknow.statistics.Period.Kind;
import org.thinkuknow.statistics.StaffFigures;

import java.util.List;

/** The figures of a week, a month or a quarter: each as bars, as a table, and with what is counted and what is not. */
@Route(value = "statistics/:period?", layout = StaffLayout.class)
@RouteAlias(value = "triage/figures", layout = StaffLayout.class)
@PageTitle("Figures – Think U Know")
@StyleSheet("styles/figures.css")
@Menu(title = "Figures", order = 7, icon = "chart-column")
@RolesAllowed({"ANALYST", "SUPERVISOR"})
class StatisticsView extends Div implements BeforeEnterObserver {

    private final StaffFigures figures;
    private final ForceTiles tiles;

    StatisticsView(StaffFigures figures, ForceTiles tiles) {
        this.figures = figures;
        this.tiles = tiles;
        addClassNames("room", "figures");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var period = event.getRouteParameters()
                .get("period")
                .map(name -> figures.named(name).orElseThrow(NotFoundException::new))
                .orElseGet(() -> figures.toChoose(Kind.MONTH).getFirst());
        removeAll();
        add(new H1("Figures"), new PeriodChoice(period, figures), title(period));
        figures.doubt().ifPresent(words -> {
            var doubt = new Paragraph("The last recount found a difference. " + words);
            doubt.addClassName("notable");
            add(doubt);
        });
        var tables = figures.of(period);
        add(contents(period, tables));
        tables.forEach(table -> add(figure(table)));
        add(signs());
    }

    private static NativeDetails contents(Period period, List<FigureTable> tables) {
        var links = new Nav();
        links.getElement().setAttribute("aria-label", "On this page");
        tables.forEach(table ->
                links.add(new PageLink("/statistics/%s#%s".formatted(period.name(), table.id()), table.title())));
        var contents = new NativeDetails("On this page", links);
        contents.addClassName("contents");
        return contents;
    }

    private Section title(Period period) {
        var section = new Section(
                new H2(period.words()),
                new Paragraph(
                        "Small numbers are hidden and the others rounded to five, as for everybody, so parts need not add up. A fall in "
                                + "reports is not a fall in abuse."),
                new Paragraph(
                        file(period, "report.pdf", "A report to print (PDF)"),
                        file(period, "figures.csv", "All tables (CSV)")));
        section.addClassName("about-period");
        return section;
    }

    private static Anchor file(Period period, String name, String words) {
        var link = new Anchor("/statistics/%s/%s".formatted(period.name(), name), words);
        link.setRouterIgnore(true);
        link.addClassName("file");
        return link;
    }

    private Section figure(FigureTable table) {
        var title = new H2(table.title());
        var section = new Section(title);
        section.setId(table.id());
        section.addClassName("figure");
        section.add(new Paragraph(table.counted()));
        if (table.id().equals("forces")) {
            section.add(picture(TileMap.of(table, tiles)));
        } else {
            FigureBars.of(table).map(BarChart::of).map(StatisticsView::picture).ifPresent(section::add);
        }
        var not = new Paragraph("Not counted, and what it does not mean: " + table.notCounted());
        not.addClassName("not");
        section.add(new ShownTable(table), not);
        return section;
    }

    /** An SVG is one only where a browser reads it as part of something else. */
    private static Html picture(String svg) {
        return new Html("<figure class=\"picture\">%s</figure>".formatted(svg));
    }

    private static Section signs() {
        var section = new Section(new H2("Signs"));
        for (var sign : Sign.values()) {
            section.add(new Paragraph("%s: %s.".formatted(sign.text(), sign.meaning())));
        }
        return section;
    }
}
