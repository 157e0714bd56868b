package org.thinkuknow.labelling.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.labelling.ReaderPage.Counted;
import org.thinkuknow.labelling.ReaderPage.Counts;

import java.util.Locale;

/** How many examples there are, by what. */
class CountsPart extends Section {

    CountsPart(Counts counts) {
        setId("counts");
        add(
                new H2("What it learns from"),
                new Paragraph(
                        "%s invented messages. Of these, %s are arguable: people did not agree on the level, so they teach nothing."
                                .formatted(counted(counts.all()), counted(counts.arguable()))));
        counts.by().forEach(by -> add(new NativeDetails("By " + by.by(), table(by))));
    }

    private static NativeTable table(Counted by) {
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", "Examples by " + by.by());
        table.getHead().add(new NativeTableRow(head(capital(by.by()), "col"), head("Examples", "col")));
        by.counts()
                .forEach((value, count) -> table.getBody()
                        .add(new NativeTableRow(head(capital(value), "row"), new NativeTableCell(counted(count)))));
        return table;
    }

    private static NativeTableHeaderCell head(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static String counted(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
