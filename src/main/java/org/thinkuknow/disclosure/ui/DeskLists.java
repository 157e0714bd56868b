package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.disclosure.DeskPage;
import org.thinkuknow.disclosure.DeskQuery;
import org.thinkuknow.disclosure.SchoolYear;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.time.Instant;
import java.util.function.Function;

/** The records that were found, some at a time, or a word of help where there is none. */
class DeskLists extends Div {

    private final UnorderedList list = Classed.of(new UnorderedList(), "log", "desk-list");
    private final Function<DeskQuery, DeskPage> ask;
    private final SchoolYear thisYear;
    private final Instant now;

    /** @param ask gives more of them */
    DeskLists(DeskQuery query, DeskPage page, Function<DeskQuery, DeskPage> ask, SchoolYear thisYear, Instant now) {
        this.ask = ask;
        this.thisYear = thisYear;
        this.now = now;
        list.setId(query.stage() == null ? DeskAddress.FOUND : query.stage().inAddress());
        if (page.total() == 0) {
            add(nothing(query));
            return;
        }
        add(list);
        addLines(query, page, 0);
    }

    private void addLines(DeskQuery query, DeskPage page, int from) {
        var lines = page.records().stream()
                .skip(from)
                .map(record -> new DeskLine(record, query.isSearch(), now))
                .toList();
        lines.forEach(list::add);
        if (from > 0) {
            lines.stream().findFirst().ifPresent(DeskLine::focus);
        }
        if (page.records().size() < page.total()) {
            var rest = Classed.of(new Div(), "more-records");
            var said =
                    new Paragraph("%d of %d are shown.".formatted(page.records().size(), page.total()));
            said.getElement().setAttribute("role", "status");
            rest.add(said, Buttons.once("more", "Show more", () -> {
                var more = query.withMore();
                UI.getCurrent().getPage().getHistory().replaceState(null, DeskAddress.of(more, thisYear));
                remove(rest);
                addLines(more, ask.apply(more), page.records().size());
            }));
            add(rest);
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
