package org.thinkuknow.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.oversight.RecordFilter;
import org.thinkuknow.oversight.RecordPage;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.function.Consumer;

/** One line of the record: when, who, what and of which. */
class RecordRow extends ListItem {

    /**
     * @param canBeChosen whether the person is in the list of those who can be chosen
     * @param choose      shows the lines of this person alone
     */
    RecordRow(RecordPage.Line line, RecordFilter filter, boolean canBeChosen, Consumer<RecordFilter> choose) {
        var when = Classed.of(new Span(UkTime.exactTime(line.at())), "when");
        var what = Classed.of(new Span(line.what()), "what");
        if (!line.ours()) {
            what.add(Classed.of(new Span(RecordPage.NOT_OURS), "wrong"));
        }
        if (!line.detail().isEmpty()) {
            var detail = Classed.of(new Span(line.detail()), "detail");
            detail.getElement().setAttribute("dir", "auto");
            what.add(detail);
        }
        add(when, who(line, filter, canBeChosen, choose), what, subject(line));
    }

    private static Component who(
            RecordPage.Line line, RecordFilter filter, boolean canBeChosen, Consumer<RecordFilter> choose) {
        if (!canBeChosen || filter.person().equals(line.person())) {
            return Classed.of(new Span(line.who()), "by");
        }
        var name = new NativeButton(line.who(), press -> choose.accept(filter.by(line.person())));
        name.setTitle("Show only what " + line.who() + " did");
        return Classed.of(new Span(name), "by");
    }

    private static Component subject(RecordPage.Line line) {
        return Classed.of(
                line.page().isEmpty() ? new Span(line.subject()) : new Span(new PageLink(line.page(), line.subject())),
                "of");
    }
}
