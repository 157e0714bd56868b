package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.triage.Workload;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** How much there is to do, and what came too late: for whoever leads a shift. */
@Route(value = "load", layout = StaffLayout.class)
@PageTitle("Load – Think U Know")
@Menu(title = "Load", order = 2)
@RolesAllowed("SUPERVISOR")
class WorkloadView extends Div {

    WorkloadView(Workload workload, Clock clock) {
        addClassNames("room", "load");
        var now = clock.instant();
        var load = workload.now();
        add(
                new H1("Load"),
                new Paragraph(
                        "As it is now. Late this week: first looks of the last seven days that came later than promised."));
        add(table(
                "By level",
                List.of("Level", "Waiting", "Oldest", "Overdue", "Late this week"),
                load.levels().stream()
                        .map(each -> List.of(
                                each.level().title(),
                                counted(each.waiting()),
                                each.oldest() == null ? "–" : ReadableTimes.ago(each.oldest(), now),
                                counted(each.overdue()),
                                counted(each.lateThisWeek())))
                        .toList()));
        var officers = load.officers();
        add(
                officers.isEmpty()
                        ? new Section(new H2("By officer"), new Paragraph("Nobody has a case at the moment."))
                        : table(
                                "By officer",
                                List.of("Officer", "Open cases", "Of level one", "Overdue"),
                                officers.stream()
                                        .map(each -> List.of(
                                                each.name(),
                                                counted(each.open()),
                                                counted(each.levelOne()),
                                                counted(each.overdue())))
                                        .toList()));
        add(new PageLink("/triage/reader", "The reader: how it is set, and what it learns from"));
    }

    private static String counted(int count) {
        return String.format(Locale.UK, "%,d", count);
    }

    private static Section table(String title, List<String> heads, List<List<String>> lines) {
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", title);
        table.getHead()
                .add(new NativeTableRow(heads.stream().map(WorkloadView::head).toArray(NativeTableHeaderCell[]::new)));
        lines.forEach(line -> table.getBody().add(row(line)));
        var section = new Section(new H2(title), table);
        section.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", title);
        return section;
    }

    private static NativeTableRow row(List<String> line) {
        var first = new NativeTableHeaderCell(line.getFirst());
        first.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(first);
        line.stream().skip(1).forEach(words -> row.add(new NativeTableCell(words)));
        return row;
    }

    private static NativeTableHeaderCell head(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
