package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.disclosure.DeskPage;
import org.thinkuknow.disclosure.DeskQuery;
import org.thinkuknow.disclosure.LeadDesk.DeskRecord;
import org.thinkuknow.disclosure.SchoolYear;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records that were found, some at a time, or a word of help where there is none. */
class DeskLists extends Div {

    private final UnorderedList list = Classed.of(new UnorderedList(), "log", "desk-list");
    private final Div rest = Classed.of(new Div(), "more-records");
    private final Paragraph said = new Paragraph();
    private final Map<String, DeskLine> lines = new HashMap<>();
    private final Function<DeskQuery, DeskPage> ask;
    private final SchoolYear thisYear;
    private final Clock clock;
    private DeskQuery query;

    /** @param ask gives more of them */
    DeskLists(DeskQuery query, DeskPage page, Function<DeskQuery, DeskPage> ask, SchoolYear thisYear, Clock clock) {
        this.query = query;
        this.ask = ask;
        this.thisYear = thisYear;
        this.clock = clock;
        list.setId(query.stage() == null ? DeskAddress.FOUND : query.stage().inAddress());
        said.getElement().setAttribute("role", "status");
        rest.add(said, Buttons.once("more", "Show more", this::showMore));
        show(page);
    }

    /** What is asked for now, with as many as were asked for by "Show more". */
    DeskQuery query() {
        return query;
    }

    /** Shows them as they are now. A line that stands there already stays, with the focus that it may have. */
    final void show(DeskPage page) {
        if (page.total() == 0) {
            lines.clear();
            list.removeAll();
            removeAll();
            add(nothing(query));
            return;
        }
        if (list.getParent().isEmpty()) {
            removeAll();
            add(list);
        }
        var records = page.records();
        var references = records.stream().map(DeskRecord::reference).collect(Collectors.toSet());
        lines.entrySet().removeIf(line -> {
            var isGone = !references.contains(line.getKey());
            if (isGone) {
                list.remove(line.getValue());
            }
            return isGone;
        });
        for (var at = 0; at < records.size(); at++) {
            place(at, records.get(at));
        }
        said.setText("%d of %d are shown.".formatted(records.size(), page.total()));
        if (records.size() >= page.total()) {
            remove(rest);
        } else if (rest.getParent().isEmpty()) {
            add(rest);
        }
    }

    private void place(int at, DeskRecord record) {
        var now = clock.instant();
        var line = lines.get(record.reference());
        if (line == null) {
            line = new DeskLine(record, query.isSearch(), now);
            lines.put(record.reference(), line);
        } else {
            line.show(record, now);
        }
        if (at >= list.getComponentCount() || list.getComponentAt(at) != line) {
            list.addComponentAtIndex(at, line);
        }
    }

    private void showMore() {
        var before = list.getComponentCount();
        query = query.withMore();
        UI.getCurrent().getPage().getHistory().replaceState(null, DeskAddress.of(query, thisYear));
        show(ask.apply(query));
        if (before < list.getComponentCount()) {
            ((DeskLine) list.getComponentAt(before)).focus();
        }
    }

    private Div nothing(DeskQuery query) {
        var nothing = new Div();
        nothing.setId("nothing");
        if (query.isNarrowed()) {
            nothing.add(
                    new Paragraph("No record here fits all of these choices."),
                    new Paragraph(new Anchor(
                            DeskAddress.of(
                                    new DeskQuery(query.stage(), null, "", false, query.year(), "", DeskQuery.STEP),
                                    thisYear),
                            "Show all of them")));
            return nothing;
        }
        nothing.add(new Paragraph(query.isSearch() ? "No record fits that." : words(query)));
        if (query.isSearch()) {
            nothing.add(new Paragraph(
                    "Try one name on its own, as it sounds: “Shawn” finds Sean. A class finds all its records. A record can be found "
                            + "once it has been handed to you."));
        }
        return nothing;
    }

    private static String words(DeskQuery query) {
        return switch (query.stage()) {
            case WAITING -> "Nothing is waiting for you. You get an e-mail as soon as something is.";
            case WITH_US ->
                "Nothing is with you now. A record comes here when one of you says “I have read this and am acting on it”, and stays "
                        + "until it is referred or closed.";
            case REFERRED ->
                "Nothing has been referred to the centre in this school year. A record comes here when one of you refers it.";
            case CLOSED ->
                "Nothing from this school year is closed yet. A record comes here when one of you closes it with a reason.";
            case null -> "";
        };
    }
}
