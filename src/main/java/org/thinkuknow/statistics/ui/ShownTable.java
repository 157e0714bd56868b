package org.thinkuknow.statistics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.thinkuknow.statistics.FigureTable;

/** A table that can be moved sideways with the keyboard where it is wider than the screen. */
class ShownTable extends Div {

    ShownTable(FigureTable figures) {
        addClassName("wide");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", figures.title());
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", figures.title());
        table.getHead()
                .add(new NativeTableRow(figures.heads().stream()
                        .map(head -> heading(head, "col"))
                        .toArray(NativeTableHeaderCell[]::new)));
        figures.rows().forEach(row -> {
            var line = new NativeTableRow(heading(row.label(), "row"));
            row.cells().forEach(cell -> line.add(new NativeTableCell(cell)));
            table.getBody().add(line);
        });
        add(table);
    }

    private static NativeTableHeaderCell heading(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
